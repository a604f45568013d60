import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../src/article/normalise.js';
import { readText } from '../../src/article/read.js';

const piece = fc.oneof(
  fc.constantFrom(
    'By Jane Roe',
    'PORT ELLERY (AP) — ',
    '9 March 2026',
    '06:30 GMT',
    'Share',
    'Related',
    'Harbour Radio recommends',
    'Photo: Jane Roe / AP',
    '© 2026 Harbour Radio',
    '(AFP, dpa)',
    'Read more: ',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '> ',
    'Q: ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u2028',
    '. ',
    '…',
    '—',
    'The harbour wall was closed on Monday',
    ' said the mayor',
    '&ldquo;',
    '&amp;quot;',
    '<p>',
    '</p>',
    '<b ',
    '<!-- ',
    'â€œ',
    'â€',
    '\u200b',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const anyText = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('readText on any text', () => {
  it('gives spans in order, inside the text, with words at both ends, of which no two overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readText({ id: 'any', text });
        expect(article.text).toHaveLength(text.length);
        expect(article.normalised).toHaveLength(text.length);
        for (const spans of [article.paragraphs, article.boilerplate]) {
          expect([...spans].sort((a, b) => a.start - b.start)).toEqual(spans);
        }
        let last = 0;
        for (const { start, end } of [...article.paragraphs, ...article.boilerplate].sort(
          (a, b) => a.start - b.start,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.normalised.slice(start, end)).toMatch(/^[^\s\u2060][^]*$/u);
          expect(article.normalised.slice(start, end)).toMatch(/[^\s\u2060]$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 250 },
    );
  });

  it('loses nothing: whatever is no white space is in a paragraph or in boilerplate', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { normalised, paragraphs, boilerplate } = readText({ id: 'any', text });
        let at = 0;
        for (const { start, end } of [...paragraphs, ...boilerplate].sort((a, b) => a.start - b.start)) {
          expect(normalised.slice(at, start)).toMatch(/^[\s\u2060]*$/u);
          at = end;
        }
        expect(normalised.slice(at)).toMatch(/^[\s\u2060]*$/u);
      }),
      { numRuns: 250 },
    );
  });

  it('gives the same article twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText({ id: 'any', text })).toEqual(readText({ id: 'any', text }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('normalise', () => {
  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(text)).toHaveLength(text.length);
      }),
      { numRuns: 250 },
    );
  });
});

describe('readText on large texts', () => {
  // A step whose time grew with the square of the text would need hours for these.
  it.each([
    '"',
    '“',
    '‘',
    'A',
    '(',
    '[',
    '<a ',
    '&amp',
    '<!--',
    'Jane Roe ',
    'and ',
    '\n',
    '\r\n',
    ' ',
    '\u200b',
    '1 ',
    '- ',
    '/',
    'â€œ',
  ])('gets through a megabyte of nothing but %j', (sign) => {
    const text = sign.repeat(Math.ceil(1_000_000 / sign.length));
    expect(readText({ id: 'large', text }).text).toBe(text);
  });
});
