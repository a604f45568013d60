import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readText } from '../../src/article/read.js';
import { extract } from '../../src/extraction/index.js';
import { compare } from '../support/cases/compare.js';
import { casesFolder, readCases } from '../support/cases/folders.js';
import { PendingList } from '../support/cases/pending.js';

/** Every folder of tests/cases is one phenomenon of news prose; its README says how to add one. */
const cases = readCases();
const names = cases.map((each) => each.name);
const pending = new PendingList(
  path.join(casesFolder, 'pending.json'),
  'UPDATE_PENDING=1 npm test -- tests/extraction/cases',
);

describe('the written cases', () => {
  afterAll(() => pending.write(names));

  it.each(cases)('$name', ({ name, text, expectation }) => {
    const { quotes } = extract(readText({ id: name, text }));
    pending.settle(name, compare(text, expectation, quotes));
  });

  it('lists as pending only cases that exist', () => {
    expect(pending.names.filter((name) => !names.includes(name))).toEqual([]);
  });
});
