import type { Random } from './random.js';

/** Pieces that readers and the parser look for, and what breaks where it stands in an odd place. */
const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  '„',
  '‹',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '-',
  '…',
  '...',
  ' said ',
  ' said that ',
  ' told ',
  ' according to ',
  ' who ',
  ' and ',
  ' had ',
  ', ',
  ': ',
  '. ',
  '? ',
  '!',
  ';',
  'Ann Roe',
  'Mayor Orr',
  'she',
  'they',
  'the company',
  'Dr.',
  'van den',
  'O’Brien',
  'McÄe',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\ufffd',
  '\ud83d',
  '\udc1f',
  '🐟',
  '\u202e',
  '\u0301',
  'ß',
  'İ',
  'ﬁ',
  'â€œ',
  'Ã©',
  '&quot;',
  '&#x201C;',
  '&amp;amp;',
  '<',
  '>',
  '</p>',
  '<p>',
  '<blockquote>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script',
  '<table><tr>',
  '<b/>',
  '<br',
  "='",
  '="',
  '{"@type":"NewsArticle",',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  'null',
  '[',
  ']',
  '{',
  '}',
  ',',
  '1e999',
  '-0',
  '0x',
  '2026-02-30T25:61:61Z',
  '99999999999999999999',
  'Q: ',
  'A: ',
  'ROE: ',
  '> ',
  'By ',
  '(Reuters) - ',
  'LONDON, March 9 — ',
  'http://',
  'javascript:',
  'WARC/1.0\r\n',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999\r\n',
  '\r\n\r\n',
];

/** A text made from seeds by a few changes: parts left out, doubled, moved, joined with another seed, pieces put in. */
export function mutated(random: Random, seeds: readonly string[], most: number): string {
  let text = random.of(seeds);
  if (text.length > most) {
    const start = random.below(text.length - most);
    text = text.slice(start, start + most);
  }
  for (let changes = 1 + random.below(6); changes > 0; changes--) text = changed(random, text, seeds);
  return text.slice(0, 2 * most);
}

function changed(random: Random, text: string, seeds: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.length(400));
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at);
    case 2: {
      const to = random.below(text.length + 1);
      return text.slice(0, to) + text.slice(at, end) + text.slice(to);
    }
    case 3: {
      const other = random.of(seeds);
      const from = random.below(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + random.length(800)) + text.slice(at);
    }
    case 4:
      return text.slice(0, at);
    case 5:
      return (
        text.slice(0, at) + random.of(PIECES).repeat(1 + random.below(random.below(20) === 0 ? 60 : 2)) + text.slice(at)
      );
    case 6:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    case 7:
      return text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end);
    default:
      return text.slice(0, at) + random.of(PIECES) + text.slice(end);
  }
}

/** The same of bytes, for what is no text. */
export function mutatedBytes(random: Random, seeds: readonly Uint8Array[], most: number): Buffer {
  let bytes = Buffer.from(random.of(seeds).subarray(0, most));
  for (let changes = 1 + random.below(6); changes > 0; changes--) {
    const at = random.below(bytes.length + 1);
    const end = Math.min(bytes.length, at + random.length(200));
    const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const put = Buffer.from(random.of(PIECES));
    const one = Buffer.from([random.below(256)]);
    bytes = Buffer.concat(
      random.of([
        [before, after],
        [before, part, part, after],
        [before, put, part, after],
        [before, one, after],
        [before, one, bytes.subarray(at + 1)],
        [before],
        [before, Buffer.from(random.of(seeds)).subarray(random.below(200), 400), after],
      ]),
    );
  }
  return bytes.subarray(0, 2 * most);
}
