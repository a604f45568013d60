import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readText } from '../../src/article/read.js';
import { extract } from '../../src/extraction/index.js';

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'outlets-of-record.json'), 'utf8')) as [
  text: string,
  outlet: string | null,
][];

test.each(cases)('%s', (text, outlet) => {
  const { quotes } = extract(readText({ id: 'record', text: `${text}\n` }));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.map(({ outletOfRecord }) => outletOfRecord)).toEqual(quotes.map(() => outlet));
});
