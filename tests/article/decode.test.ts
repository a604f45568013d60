import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode, LARGEST_ARTICLE } from '../../src/article/decode.js';
import { ArticleError } from '../../src/article/errors.js';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const codeOf = (bytes: Uint8Array): string => {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
  return 'none';
};

describe('encodings', () => {
  const text = '“Ja”, sagte Jörg Møller – 汐見 🚢.';
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', (_name, bytes) => expect(decode(bytes)).toBe(text));

  test('Windows-1252, known by its being no UTF-8', () => {
    expect(decode(Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x2e]))).toBe('“No” café.');
  });

  test('UTF-8 with one broken character stays UTF-8', () => {
    expect(decode(Buffer.concat([utf8('“Søren” said '), Buffer.from([0xff]), utf8(' “no”')]))).toBe(
      '“Søren” said \ufffd “no”',
    );
  });

  test('a stray U+0000 is no reason to refuse a text', () => {
    expect(decode(utf8('“No,” she\u0000 said. '.padEnd(500, 'x')))).toContain('she\u0000 said');
  });
});

describe('what is refused', () => {
  test.each([
    ['EMPTY', utf8('')],
    ['EMPTY', utf8(' \n\t\ufeff ')],
    ['BINARY', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['BINARY', Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 37) % 256))],
    ['CUT_OFF', utf8('Es war schön, sagte das Café').subarray(0, -1)],
    ['CUT_OFF', utf8('汐見港の住民').subarray(0, -2)],
    ['CUT_OFF', utf8('Alle an Bord 🚢').subarray(0, -1)],
    ['CUT_OFF', Buffer.from('\ufeffJa', 'utf16le').subarray(0, -1)],
    ['CUT_OFF', Buffer.from('\ufeffJa 🚢', 'utf16le').subarray(0, -2)],
    ['TOO_LARGE', Buffer.alloc(LARGEST_ARTICLE + 1, 'x')],
  ])('%s', (code, bytes) => expect(codeOf(bytes)).toBe(code));
});

test('UTF-8 is cut off exactly where its last character lacks its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, cut) => {
      const bytes = utf8(`a${text}`);
      const length = 1 + (cut % bytes.length);
      const isWhole = length === bytes.length || (bytes[length]! & 0xc0) !== 0x80;
      expect(codeOf(bytes.subarray(0, length)) === 'CUT_OFF').toBe(!isWhole);
    }),
  );
});

test('any bytes give a text or a reason', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void codeOf(bytes)));
});
