import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surroundings } from '../../src/graphql/surroundings.js';

const isWellFormed = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

test('the parts put together stand in the text, are no longer than asked for and hold only whole characters', () => {
  const character = fc.constantFrom('a', ' ', '\n', '🐟', 'é', '”');
  fc.assert(
    fc.property(
      fc.array(character),
      fc.array(character, { minLength: 1 }),
      fc.array(character),
      fc.nat(12),
      fc.nat(12),
      (left, middle, right, before, after) => {
        const [prefix, exact, suffix] = [left, middle, right].map((part) => part.join('')) as [string, string, string];
        const text = prefix + exact + suffix;
        const found = surroundings(text, { start: prefix.length, end: prefix.length + exact.length }, before, after);
        expect(found.exact).toBe(exact);
        expect(prefix.endsWith(found.prefix) && suffix.startsWith(found.suffix)).toBe(true);
        for (const [part, whole, most] of [
          [found.prefix, prefix, before],
          [found.suffix, suffix, after],
        ] as const) {
          expect(isWellFormed(part)).toBe(true);
          expect(part.length).toBeLessThanOrEqual(most);
          // Never shorter than it must be: one unit is lost where a character would be cut, no more.
          expect(part.length).toBeGreaterThanOrEqual(Math.min(most - 1, whole.length));
        }
      },
    ),
  );
});
