import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../../src/article/read.js';
import type { Article } from '../../../src/article/types.js';
import { extractForeign, isForeignLanguage, type ForeignLanguage } from '../../../src/extraction/foreign/index.js';

const languages: readonly ForeignLanguage[] = ['fr', 'de', 'es'];
const pieces = [
  ...['« ', ' »', '«', '»', '„', '“', '”', '"', '‹', '›', '‚', '‘', '’', '—', '(', ')', ': ', ', ', '. ', '\n', '\n\n'],
  ...[
    'a dit ',
    'a-t-elle ajouté ',
    's’est ',
    'que ',
    'selon ',
    'la maire ',
    'Hélène Vaugelas ',
    'de la ',
    'd’',
    'il ',
    'ne ',
  ],
  ...[
    'sagte ',
    'hat ',
    'räumte ',
    'ein',
    'dass ',
    'nach seinen Angaben ',
    'zufolge',
    'so ',
    'Bürgermeister Kronacher ',
    'er ',
  ],
  ...[
    'dijo ',
    'según ',
    'ha ',
    'la consejera Rocío Balmes ',
    'él ',
    'nadie ',
    'y ',
    '&nbsp;',
    '&laquo;',
    '\u2060',
    '\u00ad',
  ],
];
const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }));
const anyText = fc.array(piece, { maxLength: 60 }).map((some) => some.join(''));

/** An article of one paragraph a line, without the reader's work on it: what is measured is the extraction. */
function plainArticle(text: string): Article {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const paragraphs = starts
    .map((start, index) => ({ start, end: (starts[index + 1] ?? text.length + 1) - 1, kind: 'body' as const }))
    .filter(({ start, end }) => end > start);
  return { ...readText({ id: 'plain', text: '' }), text, normalised: text, paragraphs };
}

describe.each(languages)('extractForeign in %s', (language) => {
  it('takes any string, and every span lies in order inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readText({ id: 'any', text, language });
        const extraction = extractForeign(article, language);
        for (const { content, clause, source, cue, confidence, speaker } of extraction.quotes) {
          for (const spans of [content, clause ?? [], source ?? [], cue?.spans ?? []]) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(article.text.length);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          if (speaker !== null) expect(extraction.speakers.map(({ name }) => name)).toContain(speaker);
        }
        const starts = extraction.quotes.map(({ content }) => content[0]!.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(extractForeign(article, language)).toEqual(extraction);
      }),
      { numRuns: 200 },
    );
  });

  // A step whose time grew with the square of the text would need far longer than a test may.
  it.each([
    ['marks', '« » “ ” '],
    ['capitals', 'Anna Roe '],
    ['one sentence of verbs', 'sagte er, a dit que dijo que '],
    ['one sentence of sources', 'selon la maire de la nach Angaben der según el '],
    ['quotes in one paragraph', '„Wir gehen“, sagte er. « On part », dit-il. '],
    ['people with one surname', 'Paul Roe, Anna Roe. '],
  ])('gets through a long text of nothing but %s', (_, unit) => {
    const article = plainArticle(unit.repeat(Math.ceil(300_000 / unit.length)));
    for (const { content } of extractForeign(article, language).quotes)
      expect(content.at(-1)!.end).toBeLessThanOrEqual(article.text.length);
  });
});

describe('isForeignLanguage', () => {
  it('knows the languages it reads and no others', () => {
    expect(['fr', 'de', 'es', 'en', 'toString', null].filter((each) => isForeignLanguage(each))).toEqual([
      'fr',
      'de',
      'es',
    ]);
  });
});
