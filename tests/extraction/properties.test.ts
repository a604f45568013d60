import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../src/article/normalise.js';
import { readText } from '../../src/article/read.js';
import type { Span } from '../../src/article/types.js';
import { extract, type ExtractedQuote } from '../../src/extraction/index.js';
import { anyText, closedArticle, mutterings, newsLikeText } from '../support/texts.js';

const read = (text: string) => {
  const article = readText({ id: 'property', text });
  return { article, ...extract(article) };
};

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Every span of a quote, whatever it is of. */
const spansOf = (quote: ExtractedQuote): Span[] => [
  ...quote.content,
  ...(quote.clause ?? []),
  ...(quote.cue?.spans ?? []),
  ...(quote.source ?? []),
  ...quote.evidence.flatMap(({ span }) => (span ? [span] : [])),
];

function expectSound(text: string): void {
  const { article, quotes, speakers } = read(text);
  expect(article.text).toHaveLength(text.length);
  expect(article.normalised).toHaveLength(text.length);
  quotes.forEach((quote, index) => {
    expect(quote.content.length).toBeGreaterThan(0);
    for (const { start, end } of spansOf(quote)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    let last = 0;
    for (const span of quote.content) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.end;
      expect(article.paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true);
      expect(article.boilerplate.some((boilerplate) => overlaps(boilerplate, span))).toBe(false);
    }
    const previous = quotes[index - 1];
    if (previous) expect(quote.content[0]!.start).toBeGreaterThanOrEqual(previous.content[0]!.start);
    expect(quote.confidence).toBeGreaterThanOrEqual(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
    if (quote.speaker !== null && quote.speakerType === 'person')
      expect(speakers.map(({ name }) => name)).toContain(quote.speaker);
  });
}

describe('extract', () => {
  it('takes any string: spans lie in order inside the text, inside paragraphs and outside boilerplate', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 500 });
  });

  it('does so where marks, cues, names, labels and block quotes meet', () => {
    fc.assert(fc.property(newsLikeText, expectSound), { numRuns: 500 });
  });

  it('reports the words that stand at its spans', () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const { article, quotes } = read(text);
        for (const { evidence } of quotes)
          for (const { step, text: reported, span } of evidence)
            if (span && (step === 'mention' || step === 'cue')) {
              const printed = plain(article.normalised.slice(span.start, span.end)).replace(/\s+/gu, ' ');
              expect(printed).toBe(reported.replace(/\s+/gu, ' '));
            }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same result again, whatever was read in between', () => {
    fc.assert(
      fc.property(newsLikeText, newsLikeText, (text, other) => {
        const { quotes, speakers } = read(text);
        read(other);
        read(text.toUpperCase());
        const again = read(text);
        expect({ quotes: again.quotes, speakers: again.speakers }).toEqual({ quotes, speakers });
      }),
      { numRuns: 200, examples: [['the mayor, wrote: It is shut.\n\nAnn Roe: It is not.', '']] },
    );
  });

  it('says of what stands inside another quote which earlier one that is', () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const { quotes } = read(text);
        quotes.forEach(({ nestedIn, content }, index) => {
          if (nestedIn === null) return;
          expect(nestedIn).toBeLessThan(index);
          for (const span of content)
            expect(quotes[nestedIn]!.content.some((outer) => contains(outer, span))).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the quotes of an article as they are when a paragraph without marks and names follows', () => {
    const shown = ({ kind, content, cue, source }: ExtractedQuote) => ({ kind, content, cue, source });
    fc.assert(
      fc.property(closedArticle, mutterings, (text, addition) => {
        const before = read(text).quotes.map(shown);
        const after = read(`${text}\n\n${addition}`).quotes.map(shown);
        expect(after.filter(({ content }) => content[0]!.start < text.length)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('names the speaker of a quote before and after its cue', () => {
    const text =
      '“The valve had been painted shut for years,” said Petra Lindqvist, the plant’s night supervisor. Lindqvist told reporters: “Nobody asked.”';
    const { quotes } = read(text);
    expect(quotes.map((quote) => [text.slice(quote.content[0]!.start, quote.content[0]!.end), quote.speaker])).toEqual([
      ['The valve had been painted shut for years,', 'Petra Lindqvist'],
      ['Nobody asked.', 'Petra Lindqvist'],
    ]);
  });
});
