import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/article/read.js';
import { extract } from '../../src/extraction/index.js';

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '\n',
    '\n\n',
    ', ',
    '. ',
    'said ',
    'Ann Roe ',
    'the mayor ',
    'he ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('extract', () => {
  it('takes any string, and every span lies in order inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readText({ id: 'any', text });
        const { quotes } = extract(article);
        for (const { content, source, cue } of quotes) {
          let last = 0;
          for (const span of content) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          for (const span of [...content, ...(source ?? []), ...(cue?.spans ?? [])]) {
            expect(span.end).toBeLessThanOrEqual(article.text.length);
          }
        }
        expect(extract(article)).toEqual({ quotes, speakers: extract(article).speakers });
      }),
      { numRuns: 300 },
    );
  });

  it('names the speaker of a quote before and after its cue', () => {
    const text =
      '“The valve had been painted shut for years,” said Petra Lindqvist, the plant’s night supervisor. Lindqvist told reporters: “Nobody asked.”';
    const { quotes } = extract(readText({ id: 'valve', text }));
    expect(quotes.map((quote) => [text.slice(quote.content[0]!.start, quote.content[0]!.end), quote.speaker])).toEqual([
      ['The valve had been painted shut for years,', 'Petra Lindqvist'],
      ['Nobody asked.', 'Petra Lindqvist'],
    ]);
  });
});
