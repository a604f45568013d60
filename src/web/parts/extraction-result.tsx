import { useMemo } from 'preact/hooks';
import type { Extracted } from '../api/extraction.js';
import { Reader } from '../marking/reader.js';
import { languageName, texts } from '../texts.js';

/** What the parser found in a text: what the text says of itself, and the quotes in it. */
export function ExtractionResult({ extraction }: { extraction: Extracted }) {
  const quotes = useMemo(
    () => extraction.quotes.map((quote) => ({ ...quote, id: null, status: 'AUTO' as const })),
    [extraction],
  );
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  const facts = [
    [texts.extract.headline, extraction.title],
    [texts.extract.outlet, extraction.outlet],
    [texts.extract.authors, extraction.authors.join(', ')],
    [texts.extract.date, extraction.publishedAt === null ? null : texts.day(extraction.publishedAt)],
    [texts.extract.wires, extraction.wires.join(', ')],
    [texts.extract.language, extraction.language === null ? null : languageName(extraction.language)],
  ].filter(([, value]) => value !== null && value !== '');
  return (
    <>
      <p class="lead">{texts.extract.found(quotes.length, speakers.size)}</p>
      {facts.length > 0 && (
        <dl class="facts facts-row" aria-label={texts.extract.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Reader
        text={extraction.text}
        title={null}
        language={extraction.language}
        quotes={quotes}
        boilerplate={extraction.boilerplate}
      />
    </>
  );
}
