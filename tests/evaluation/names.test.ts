import { describe, expect, test } from '@jest/globals';
import { comparableName, isSpeaker } from '../../src/evaluation/names.js';

describe('names are compared', () => {
  test.each([
    ['Sen. Ines Vartan', 'ines vartan'],
    ['Inês Vartan’s', 'Ines Vartan'],
    ['The Harbour Trust', 'harbour trust'],
    ['J. K. Orr', 'J K Orr'],
    ['Prime Minister Hedda Lind', 'HEDDA LIND'],
    ["O'Neill-Ruiz", 'ONeill Ruiz'],
  ])('%s as %s', (one, other) => expect(comparableName(one)).toBe(comparableName(other)));

  test('what is left of titles alone is the last of them', () =>
    expect(comparableName('Prime Minister')).toBe('minister'));
  test('a suffix tells two people apart', () =>
    expect(comparableName('Tomas Reke Jr.')).not.toBe(comparableName('Tomas Reke')));
});

test('a speaker is known by his name, his other forms and names that are right too', () => {
  const speaker = { name: 'Ines Vartan', aliases: ['Vartan'], type: null };
  expect(
    ['Mayor Vartan', 'Harbour Trust', 'Reke', '', null].map((name) => isSpeaker(speaker, name, ['Harbour Trust'])),
  ).toEqual([true, true, false, false, false]);
});
