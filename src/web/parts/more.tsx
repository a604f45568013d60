import type { Pages } from '../api/use-pages.js';
import { Failure } from './states.js';

interface MoreProps {
  readonly pages: Pages<unknown>;
  /** What the button says. */
  readonly label: string;
}

/** Below a list: the button for its next page, and why that did not come. */
export function More({ pages, label }: MoreProps) {
  return (
    <>
      {pages.error !== undefined && <Failure error={pages.error} retry={pages.more} />}
      {pages.hasMore && (
        <button class="more" type="button" disabled={pages.loading} onClick={pages.more}>
          {label}
        </button>
      )}
    </>
  );
}
