import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import path from 'node:path';
import { judge, type PairSide, readPairs } from '../../bench/identity/pairs.js';
import { lookupsOf } from '../../src/identity/lookups.js';
import { projectRoot } from '../../src/root.js';
import '../support/seeded.js';

const pairs = readPairs(path.join(projectRoot, 'tests/identity/name-pairs.jsonl'));
const verdict = (a: PairSide, b: PairSide): 'joined' | 'suggested' | 'apart' => {
  const like = judge({ kind: '', same: true, a, b });
  return like?.isJoined ? 'joined' : like?.isWorthAsking ? 'suggested' : 'apart';
};

describe('on the pairs of names', () => {
  const joined = pairs.filter((pair) => judge(pair)?.isJoined);

  test('no more than one join in a hundred is wrong', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    const wrong = joined.filter(({ same }) => !same);
    expect(wrong.length / joined.length).toBeLessThanOrEqual(0.01);
  });

  test('the same full name in the same sort of story joins, and most of all who are one', () => {
    const ordinary = pairs.filter(({ kind }) => kind === 'ordinary');
    expect(ordinary.filter((pair) => !judge(pair)?.isJoined)).toEqual([]);
    const same = pairs.filter((pair) => pair.same);
    expect(joined.length / same.length).toBeGreaterThanOrEqual(0.85);
  });

  test('whom evidence parts, the order of coming does not join', () => {
    for (const { a, b } of pairs) expect([a, b, verdict(b, a)]).toEqual([a, b, verdict(a, b)]);
  });

  test('whoever is joined is found by the forms of the name', () => {
    for (const { a, b } of joined) {
      const [stored, asked] = [
        lookupsOf(a.name, a.type !== undefined).stored,
        lookupsOf(b.name, b.type !== undefined).asked,
      ];
      expect([a.name, b.name, stored.some((form) => asked.includes(form))]).toEqual([a.name, b.name, true]);
    }
  });
});

describe('namesakes', () => {
  const swimmer = { name: 'Sarah Jones', roles: ['Australian swimmer'] };
  test.each([
    ['in another field', { ...swimmer, roles: ['bishop'] }, 'apart'],
    ['of another country', { ...swimmer, roles: ['Canadian swimmer'] }, 'suggested'],
    ['of whom nothing is said', { name: 'Sarah Jones' }, 'joined'],
    ['half a century later', { ...swimmer, date: '2026-01-01' }, 'apart'],
  ] as const)('%s', (_, other, expected) => {
    expect(verdict({ ...swimmer, date: '1966-01-01' }, { date: '1966-01-01', ...other })).toBe(expected);
  });

  test('with a rare name are doubted less', () => {
    const [one, other] = [{ country: 'uk' }, { country: 'nz' }];
    expect(verdict({ name: 'John Smith', ...one }, { name: 'John Smith', ...other })).toBe('suggested');
    expect(verdict({ name: 'Ines Vartan', ...one }, { name: 'Ines Vartan', ...other })).toBe('joined');
  });
});

test('no name is too odd to be compared', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      verdict({ name: one }, { name: other });
      lookupsOf(one, false);
      lookupsOf(other, true);
    }),
  );
});
