import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprints } from '../../src/identity/fingerprints.js';
import { variantsOf } from '../../src/identity/variants.js';
import { wordingOf } from '../../src/identity/wordings.js';

describe('words that are printed differently are the same', () => {
  test.each([
    ['It’s not the tide, it isn’t the moon.', 'it is not the tide it is not the moon'],
    ['We CAN’T wait; we cannot wait; we can not wait', 'we can not wait we can not wait we can not wait'],
    ['[T]he harbour want[ed] colour', 'the harbor wanted color'],
    ['organised, organisation, analysed', 'organized organization analyzed'],
    ['the theatre’s centre', 'the theaters center'],
    ['We travelled, labelled and controlled', 'we traveled labeled and controled'],
    ['four thousand pounds, 4,000 pounds and £4,000', '4000 pounds 4000 pounds and 4000 pounds'],
    ['forty-one per cent or 41% or 41 percent', '41 percent or 41 percent or 41 percent'],
    ['£6m & six million pounds', '6000000 pounds and 6000000 pounds'],
    ['to co-operate by e-mail', 'to cooperate by email'],
    ['C’est l’été à Genève', 'c est l ete a geneve'],
    ['Die Straße ist zu', 'die strasse ist zu'],
    ['Four hours of your labour', '4 hours of your labor'],
  ])('%s', (text, words) => {
    expect(wordingOf(text).words.join(' ')).toBe(words);
  });
});

test('cuts, sentences and words in brackets part a wording; what the writer put in is not among its words', () => {
  const pieces = (text: string) =>
    wordingOf(text).pieces.map(({ words, added, apart }) => `${apart ? '…' : ''}${added ? '+' : ''}${words.join(' ')}`);
  expect(pieces('It held. It will hold … so I am told')).toEqual(['…it held', 'it will hold', '…so i am told']);
  for (const cut of ['It held [...] for now', 'It held ... for now', 'It held […] for now', 'It held . . . for now'])
    expect(pieces(cut)).toEqual(['…it held', '…for now']);
  expect(pieces('It [the gate] held')).toEqual(['…it', '…+the gate', '…held']);
  expect(wordingOf('It [the gate] held').words).toEqual(['it', 'held']);
});

test('wordings of which no comparison tells the difference have one digest, others have not', () => {
  expect(wordingOf('It held, I’m told.').digest).toBe(wordingOf('“It held – I am told!”').digest);
  expect(wordingOf('It held. I am told.').digest).not.toBe(wordingOf('It held, I am told.').digest);
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { words, pieces } = wordingOf(text);
      expect(words).toEqual(pieces.filter(({ added }) => !added).flatMap((piece) => piece.words));
      for (const word of words) expect(word).toMatch(/^[^\s|]+$/u);
    }),
  );
});

test('four words in common always share a fingerprint, wherever they stand', () => {
  const word = fc.constantFrom(...'tide moon gate wall boat rope bell lamp sand rain'.split(' '));
  const words = fc.array(word, { minLength: 0, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, fc.array(word, { minLength: 4, maxLength: 6 }), (before, after, other, common) => {
      const prints = (list: readonly string[]): number[] => fingerprints(wordingOf(list.join(' ')));
      const [one, two] = [prints([...before, ...common, ...after]), new Set(prints([...other, ...common]))];
      expect(one.some((print) => two.has(print))).toBe(true);
    }),
  );
});

test('texts that differ in signs or spelling are one variant, by the most frequent of them', () => {
  expect(
    variantsOf([
      { text: 'The harbour is open,', count: 1 },
      { text: 'The harbor is open.', count: 3 },
      { text: 'The harbour is open to everybody.', count: 2 },
      { text: '…', count: 1 },
    ]),
  ).toEqual([
    { text: 'The harbor is open.', count: 4 },
    { text: 'The harbour is open to everybody.', count: 2 },
    { text: '…', count: 1 },
  ]);
});
