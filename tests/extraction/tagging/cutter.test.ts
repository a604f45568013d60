import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import compile from 'wink-nlp/src/compile-trex.js';
import tokenizer from 'wink-nlp/src/tokenizer.js';
import { cutWord } from '../../../src/extraction/tagging/cutter.js';
import { cutting, numberOf } from '../../../src/extraction/tagging/model.js';
import { readManifest, seedText } from '../../support/seeds.js';
import { anyText, newsLikeText } from '../../support/texts.js';

/** A piece with the kind it was taken for, or that of a known word. */
type Piece = readonly [text: string, kind: number | 'known'];

const winkCut = tokenizer(compile(cutting.patterns), cutting.kinds, cutting.preserve);

function piecesOfWink(word: string): Piece[] {
  const pieces: Piece[] = [];
  const isLexeme = (text: string): boolean => numberOf(text) >= 0;
  winkCut(
    {
      isLexeme,
      _addTokenIfInCache: (text) => (isLexeme(text) ? pieces.push([text, 'known']) : 0),
      _addToken: (text, kind) => pieces.push([text, kind]) > 0,
    },
    word,
  );
  return pieces;
}

function pieces(word: string): Piece[] {
  const found: Piece[] = [];
  cutWord(word, {
    known: (text) => numberOf(text) >= 0 && found.push([text, 'known']) > 0,
    piece: (text, kind) => void found.push([text, kind]),
  });
  return found;
}

const expectSamePieces = (text: string): void => {
  const words = text.match(/[^ \n\r\t]{1,80}|[\n\r\t]+/gu) ?? [];
  expect(words.map(pieces)).toEqual(words.map(piecesOfWink));
};

/** What the patterns look for, put together as nobody writes. */
const oddWord = fc
  .array(
    fc.constantFrom(
      ...'a s S x co non harbour Roe can’t gonna Mr Inc U.S I US$ USD am p.m. hrs th 1st 1980s ’20s 0s 1 12 1,000'.split(
        ' ',
      ),
      ...'. .. , - – — -- \' ’ ‘ “ ” " ( ) [ … ! ? : ; / // http:// www. .com @ # $ € % & * + ~ <3 :) constructor'.split(
        ' ',
      ),
      ...['é', 'Ÿ', 'ß', '\u0301', '\u2060', '\u00a0', '\u2009', '\u3000', '😀', '©', '♥', '漢', '\ud83d'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('cutWord', () => {
  it('cuts the words of the sample articles as wink-nlp does', () => {
    for (const seed of readManifest()) expectSamePieces(seedText(seed));
  });

  it('cuts words of any signs as wink-nlp does', () => {
    fc.assert(fc.property(oddWord, expectSamePieces), { numRuns: 4_000 });
    fc.assert(fc.property(anyText, expectSamePieces), { numRuns: 300 });
    fc.assert(fc.property(newsLikeText, expectSamePieces), { numRuns: 100 });
  });

  it('knows the kinds of numbers, addresses and faces', () => {
    expect(pieces('harbour')).toEqual([['harbour', 'known']]);
    expect(pieces('12.5')).toEqual([['12.5', cutting.kinds['number']]]);
    expect(pieces('roe@example.org')).toEqual([['roe@example.org', cutting.kinds['email']]]);
  });
});
