import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../src/identity/slugs.js';

test.each([
  ['Ingrid Solheim', 'ingrid-solheim'],
  ['José Ñúñez', 'jose-nunez'],
  ['Siobhán O’Dowd', 'siobhan-o-dowd'],
  ['McAdam & Sons', 'mcadam-and-sons'],
  ['Нина Орлова', 'nina-orlova'],
])('%s becomes %s', (name, expected) => expect(slug(name)).toBe(expected));

test('names that cannot be written in Latin letters differ', () => {
  expect(slug('汐見港')).toMatch(/^name-[0-9a-f]{8}$/);
  expect(slug('汐見港')).not.toBe(slug('汐見町'));
});

test('any name gives a piece of an address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      (name) => void expect(slug(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    ),
  );
});
