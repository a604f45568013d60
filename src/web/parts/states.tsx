import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api/client.js';
import { texts } from '../texts.js';

/** While nothing is there yet: lines where the text will stand. */
export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">{texts.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}

/** What went wrong, with a way to try again. */
export function Failure({ error, retry }: { error: ApiError; retry?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p class="failure-heading">{texts.errors.heading}</p>
      <p>{error.message}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {texts.errors.retry}
        </button>
      )}
    </div>
  );
}
