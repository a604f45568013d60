import { useId, useState } from 'preact/hooks';
import { corrections } from '../api/corrections.js';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { NameSearch } from './name-search.js';
import { useCorrection } from './use-correction.js';

const suggested = graphql(`
  query MergeSuggestions($slug: String!) {
    speaker(slug: $slug) {
      mergeSuggestions {
        reasons
        speaker {
          id
          slug
          name
          quoteCount
        }
      }
    }
  }
`);

const namesakes = graphql(`
  query Namesakes($name: String!) {
    speakers(first: 8, filter: { name: $name }) {
      nodes {
        id
        slug
        name
        quoteCount
        roles {
          title
        }
      }
    }
  }
`);

/** What holders of a key may say of a speaker: that another one is the same, or what the name is. */
export function SpeakerReview({
  id: speaker,
  slug,
  name,
  onCorrected,
}: {
  id: string;
  slug: string;
  name: string;
  onCorrected: () => void;
}) {
  const id = useId();
  const [looked, setLooked] = useState('');
  const [round, setRound] = useState(0);
  const [shown, setShown] = useState(name);
  const offered = useAnswer(suggested, { slug });
  const found = useAnswer(namesakes, looked.length < 2 ? null : { name: looked });

  const { message, busy, settle } = useCorrection(() => {
    setLooked('');
    setRound(round + 1);
    offered.retry();
    onCorrected();
  });
  const merge = (other: { readonly id: string; readonly name: string }) =>
    settle(corrections.merge(other.id, speaker), texts.speakerReview.merged(other.name, name));

  const suggestions = offered.data?.speaker?.mergeSuggestions ?? [];
  const others = looked.length < 2 ? [] : (found.data?.speakers.nodes ?? []).filter((other) => other.id !== speaker);
  return (
    <section class="review speaker-review" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="section-heading">
        {texts.speakerReview.heading}
      </h2>
      {suggestions.length > 0 && (
        <>
          <p>{texts.speakerReview.perhaps}</p>
          <ul class="namesakes">
            {suggestions.map(({ speaker: other, reasons }) => (
              <li key={other.id}>
                <a href={addresses.speaker(other.slug)}>
                  <bdi>{other.name}</bdi>
                </a>
                <span class="hint">
                  {texts.speaker.quotes(other.quoteCount)} · {reasons.join(' · ')}
                </span>
                <button type="button" disabled={busy} onClick={() => void merge(other)}>
                  {texts.speakerReview.same(other.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <NameSearch key={round} label={texts.speakerReview.find} name={looked} onSearch={setLooked} />
      <ul class="namesakes">
        {others.map((other) => (
          <li key={other.id}>
            <a href={addresses.speaker(other.slug)}>
              <bdi>{other.name}</bdi>
            </a>
            <span class="hint">
              {[other.roles[0]?.title, texts.speaker.quotes(other.quoteCount)].filter(Boolean).join(' · ')}
            </span>
            <button type="button" disabled={busy} onClick={() => void merge(other)}>
              {texts.speakerReview.same(other.name)}
            </button>
          </li>
        ))}
        {looked.length >= 2 && !found.loading && others.length === 0 && <li>{texts.speakerReview.nobody}</li>}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void settle(corrections.rename(speaker, shown.trim()), texts.speakerReview.renamed);
        }}
      >
        <label for={`${id}-name`}>{texts.speakerReview.name}</label>
        <div class="review-name">
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            value={shown}
            onInput={(event) => setShown(event.currentTarget.value)}
          />
          <button type="submit" disabled={busy || shown.trim() === '' || shown.trim() === name}>
            {texts.speakerReview.rename}
          </button>
        </div>
      </form>
      <div class="review-buttons">
        <button type="button" disabled={busy} onClick={() => void settle(corrections.undoLast(), texts.review.undone)}>
          {texts.review.undo}
        </button>
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
