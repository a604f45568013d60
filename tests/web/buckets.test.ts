import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intervalOf, lastDay, nextStart, withGaps } from '../../src/web/time/buckets.js';

const DAY = 86_400_000;
const day = fc
  .integer({ min: Date.parse('1950-01-01') / DAY, max: Date.parse('2060-01-01') / DAY })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10));

test.each([
  ['DAY', '2026-02-28', '2026-03-01', '2026-02-28'],
  ['WEEK', '2026-12-28', '2027-01-04', '2027-01-03'],
  ['MONTH', '2024-02-01', '2024-03-01', '2024-02-29'],
  ['YEAR', '2024-01-01', '2025-01-01', '2024-12-31'],
] as const)('a %s from %s ends before %s', (interval, start, next, last) => {
  expect(nextStart(start, interval)).toBe(next);
  expect(lastDay(start, interval)).toBe(last);
});

test('gaps are filled, nothing is lost, and no chart is too wide', () => {
  const months = fc
    .uniqueArray(day, { minLength: 1, maxLength: 30 })
    .map((days) =>
      [...new Set(days.map((each) => `${each.slice(0, 7)}-01`))].sort().map((start, count) => ({ start, count })),
    );
  fc.assert(
    fc.property(months, (buckets) => {
      const all = withGaps(buckets, 'MONTH');
      expect(all).toEqual(expect.arrayContaining(buckets));
      expect(all.length).toBeLessThanOrEqual(600);
      if (all.length === buckets.length) return;
      expect(all.slice(1).map(({ start }) => start)).toEqual(
        all.slice(0, -1).map(({ start }) => nextStart(start, 'MONTH')),
      );
    }),
  );
  expect(withGaps([], 'DAY')).toEqual([]);
});

test('a time that was chosen is shown in finer bars, but never too many', () => {
  expect(intervalOf('', '2026-01-01')).toBe('MONTH');
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const to = new Date(Date.parse(from) + length * DAY).toISOString().slice(0, 10);
      const bars = (length + 1) / { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 }[intervalOf(from, to)];
      expect(bars).toBeLessThan(150);
    }),
  );
});
