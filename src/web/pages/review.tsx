import { useState } from 'preact/hooks';
import { reviewKey, setReviewKey } from '../api/key.js';
import { Page } from '../parts/page.js';
import { QuoteList } from '../parts/quote-list.js';
import { texts } from '../texts.js';

/** Where reviewers give their key, and find what nobody has checked yet. */
export default function ReviewPage() {
  const [key, setKey] = useState(reviewKey());
  const [typed, setTyped] = useState('');
  const keep = (next: string | null) => {
    setReviewKey(next);
    setKey(next);
    setTyped('');
  };
  return (
    <Page title={texts.review.title} kind="review">
      <h1>{texts.review.title}</h1>
      <p class="lead">{texts.review.lead}</p>
      {key === null ? (
        <form
          class="name-search"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') keep(typed.trim());
          }}
        >
          <label for="key">{texts.review.key}</label>
          <div class="review-name">
            <input
              id="key"
              type="password"
              autoComplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="primary">
              {texts.review.begin}
            </button>
          </div>
          <p class="hint">{texts.review.keyHint}</p>
        </form>
      ) : (
        <>
          <p>
            {texts.review.on}{' '}
            <button type="button" onClick={() => keep(null)}>
              {texts.review.end}
            </button>
          </p>
          <h2 class="section-heading">{texts.review.unchecked}</h2>
          <QuoteList
            filter={{ status: ['AUTO'] }}
            orderBy="NEWEST"
            empty={<p class="empty-heading">{texts.review.allChecked}</p>}
          />
        </>
      )}
    </Page>
  );
}
