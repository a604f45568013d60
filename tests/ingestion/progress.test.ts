import { expect, test } from '@jest/globals';
import { duration, progressOf } from '../../src/ingestion/progress.js';

test('the time left follows from the bytes that lie behind', () => {
  expect(progressOf(50, 10, { done: 250, total: 1000 })).toEqual({ perSecond: 5, share: 0.25, secondsLeft: 30 });
});

test('nothing is promised before it can be known', () => {
  expect(progressOf(50, 10, { done: 250, total: null })).toEqual({ perSecond: 5, share: null, secondsLeft: null });
  expect(progressOf(0, 0.2, { done: 250, total: 1000 })).toMatchObject({ secondsLeft: null });
  expect(progressOf(0, 5, { done: 0, total: 1000 })).toMatchObject({ share: 0, secondsLeft: null });
});

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [3599.7, '1 h 0 min'],
  [12_000, '3 h 20 min'],
])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text));
