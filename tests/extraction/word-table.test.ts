import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOf, WordTable } from '../../src/extraction/word-table.js';

describe('WordTable', () => {
  it('finds each of its words inside a text, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 40 }),
        fc.string(),
        (words, other) => {
          const table = new WordTable(words.length);
          for (const word of words) table.add(word, hashOf(word));
          const find = (word: string): number => table.find(`(${word})`, 1, 1 + word.length, hashOf(word));
          expect(words.map(find)).toEqual(words.map((_, index) => index));
          expect(find(other)).toBe(words.indexOf(other));
        },
      ),
    );
  });

  it('tells words of the same hash apart', () => {
    const table = new WordTable(2);
    table.add('one', 7);
    table.add('two', 7);
    expect(table.find('two', 0, 3, 7)).toBe(1);
    expect(table.find('six', 0, 3, 7)).toBe(-1);
  });
});
