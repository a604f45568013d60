import { useEffect, useId, useState } from 'preact/hooks';
import { corrections, type CorrectedQuote, type NewSpeaker } from '../api/corrections.js';
import { useCorrection } from '../parts/use-correction.js';
import { texts } from '../texts.js';
import type { MarkedQuote } from './quote.js';

export interface ReviewProps {
  readonly quote: MarkedQuote & { readonly id: string };
  /** Who else speaks in the article. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly onCorrected: (quote: CorrectedQuote) => void;
  /** To the next quote, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** What a reviewer can say of a quote; each by a button and by a key. */
export function Review({ quote, candidates, onCorrected, onStep }: ReviewProps) {
  const id = useId();
  const [name, setName] = useState('');
  const { message, busy, settle } = useCorrection(({ quote: corrected }) => {
    setName('');
    if (corrected !== null) onCorrected(corrected);
  });
  const confirm = () => settle(corrections.confirm(quote.id), texts.review.confirmed);
  const reject = () => settle(corrections.reject(quote.id), texts.review.rejected);
  const give = (to: NewSpeaker) => settle(corrections.reattribute(quote.id, to), texts.review.reattributed);
  const undo = () => settle(corrections.undoLast(), texts.review.undone);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey || busy) return;
      const action = { c: confirm, r: reject, u: undo, j: () => onStep(1), k: () => onStep(-1) }[event.key];
      if (action !== undefined) void action();
      else if (event.key === 'a') document.getElementById(`${id}-name`)?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <section class="review" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{texts.review.heading}</h3>
      <div class="review-buttons">
        <button type="button" disabled={busy} aria-keyshortcuts="c" onClick={() => void confirm()}>
          {texts.review.confirm}
        </button>
        <button type="button" disabled={busy} aria-keyshortcuts="r" onClick={() => void reject()}>
          {texts.review.reject}
        </button>
        <button type="button" disabled={busy} aria-keyshortcuts="u" onClick={() => void undo()}>
          {texts.review.undo}
        </button>
      </div>
      <p>{texts.review.whose}</p>
      <div class="review-buttons">
        {candidates
          .filter((candidate) => candidate.name !== quote.speaker?.name)
          .map((candidate) => (
            <button
              key={candidate.id}
              type="button"
              disabled={busy}
              onClick={() => void give({ speaker: candidate.id })}
            >
              <bdi>{candidate.name}</bdi>
            </button>
          ))}
        <button type="button" disabled={busy} onClick={() => void give(null)}>
          {texts.review.nobody}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void give({ name: name.trim() });
        }}
      >
        <label for={`${id}-name`}>{texts.review.name}</label>
        <div class="review-name">
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" disabled={busy || name.trim() === ''}>
            {texts.review.give}
          </button>
        </div>
      </form>
      <p role="status">{message}</p>
      <p class="hint">{texts.review.keys}</p>
    </section>
  );
}
