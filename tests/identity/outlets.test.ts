import { expect, test } from '@jest/globals';
import { outletKey, outletName } from '../../src/identity/outlets.js';

test.each([
  ['The Vettle Herald', 'Vettle Herald'],
  ['VETTLE HERALD', 'Vettle  Herald '],
  ['AP', 'The Associated Press'],
  ['A.P.', 'Associated Press'],
  ['Agence France Presse', 'AFP'],
])('%s and %s are one outlet', (one, other) => expect(outletKey(one)).toBe(outletKey(other)));

test.each([
  ['Vettle Herald', 'Ellery Herald'],
  ['Associated Press', 'Australian Associated Press'],
])('%s and %s are two', (one, other) => expect(outletKey(one)).not.toBe(outletKey(other)));

test('agencies are shown in full, others as printed', () => {
  expect(outletName('AP')).toBe('Associated Press');
  expect(outletName(' The  Vettle Herald')).toBe('The Vettle Herald');
});
