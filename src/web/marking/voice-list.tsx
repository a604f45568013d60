import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import type { MarkedQuote } from './quote.js';

interface VoiceListProps {
  readonly quotes: readonly MarkedQuote[];
  readonly voices: readonly string[];
  readonly onChoose: (index: number) => void;
}

/** The named speakers of an article in their colours, each with the numbers of their quotes. */
export function VoiceList({ quotes, voices, onChoose }: VoiceListProps) {
  const named = new Map<string, number[]>();
  quotes.forEach(({ speaker }, index) => {
    if (speaker !== null) named.set(speaker.name, [...(named.get(speaker.name) ?? []), index]);
  });
  return (
    <section class="voices" aria-labelledby="voices">
      <h2 id="voices" class="section-heading">
        {texts.article.speakers}
      </h2>
      {quotes.length === 0 && <p>{texts.article.noQuotes}</p>}
      <ul>
        {[...named].map(([name, indices]) => {
          const slug = quotes[indices[0]!]!.speaker?.slug;
          return (
            <li key={name} class={voices[indices[0]!]}>
              <span class="swatch" aria-hidden="true" />
              {slug === undefined ? (
                <bdi>{name}</bdi>
              ) : (
                <a href={addresses.speaker(slug)}>
                  <bdi>{name}</bdi>
                </a>
              )}
              <span class="voice-numbers">
                {indices.map((index) => (
                  <button
                    key={index}
                    type="button"
                    class="quote-number"
                    aria-label={texts.why.open(index + 1, name)}
                    onClick={() => {
                      onChoose(index);
                      document.getElementById(`quote-${index}`)?.scrollIntoView({ block: 'center' });
                    }}
                  >
                    {index + 1}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
