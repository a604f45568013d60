import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { measurePairs, readPairs } from '../../bench/identity/wording-pairs.js';
import { fingerprints } from '../../src/identity/fingerprints.js';
import { reportOneUtterance } from '../../src/identity/utterances.js';
import { wordingOf } from '../../src/identity/wordings.js';

const pairs = readPairs(path.join(import.meta.dirname, 'wording-pairs.jsonl'));

test('of 300 edited reports 95 % are recognised, none of the similar pairs is, and of a million random ones ten at most', () => {
  const figures = measurePairs(pairs);
  expect(figures.pairs).toBeGreaterThanOrEqual(300);
  expect(figures.pairRecall).toBeGreaterThanOrEqual(0.95);
  expect(figures.wrongPairs).toBe(0);
  expect(figures.randomPairs).toBe(1_000_000);
  expect(figures.falseJoinRate).toBeLessThanOrEqual(1e-5);
}, 120_000);

const isOne = (a: string, b: string): boolean => reportOneUtterance(wordingOf(a), wordingOf(b));

test('it makes no difference which of two comes first', () => {
  for (const { a, b } of pairs) expect(isOne(b, a)).toBe(isOne(a, b));
});

describe('short quotes', () => {
  test.each([
    ['All but 1974', 'all but 1974', true],
    ['All but 1974', 'They are drying, all but 1974', false],
    ['every page', 'every page', false],
    ['Go home', 'Go home', false],
    ['No comment', 'No comment', false],
    ['We do not comment on individual cases', 'We don’t comment on individual cases', false],
    ['Thank you very much', 'Thank you very much for the flowers', false],
    ['it will not be the tide', 'Somebody owes us an explanation, and it will not be the tide.', true],
    ['I am sorry', 'I am sorry', false],
    ['I have to go now', 'I have to go now, and so do you', false],
  ])('“%s” and “%s”: %s', (a, b, same) => {
    const prints = fingerprints(wordingOf(a));
    expect(prints.length > 0 && isOne(a, b)).toBe(same);
  });
});

test('a long sentence in common is enough, a short one is not', () => {
  const sentence = 'We maintained what we were paid to maintain.';
  expect(
    isOne(
      `${sentence} The rest is in the letter of the fourth of May, which I have here.`,
      `${sentence} I have been asked four times today whether that was enough.`,
    ),
  ).toBe(true);
  expect(
    isOne(
      'I know every divot. Other keepers look at the ground and swear.',
      'I know every divot. I had the gloves on when they came for me.',
    ),
  ).toBe(false);
});

test('texts made to be slow end all the same', () => {
  const same = Array.from({ length: 3000 }, (_, index) => `word${index % 7}`).join(' ');
  expect(isOne(same, `${same} indeed`)).toBe(true);
  const every = (step: number): string =>
    Array.from({ length: 2000 }, (_, index) => `word${(index * step) % 11}`).join(' ');
  expect(isOne(every(2), every(3))).toBe(false);
});
