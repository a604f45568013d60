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

test('the outlet of the article itself is none of record', () => {
  const text = '“No boat leaves,” Lena Voss told the Tolland Gazette on Monday.\n';
  const recordsIn = (outlet: string): (string | null)[] =>
    extract(readText({ id: 'record', text, outlet })).quotes.map(({ outletOfRecord }) => outletOfRecord);
  expect(recordsIn('The Tolland Gazette')).toEqual([null]);
  expect(recordsIn('Harbour Radio')).toEqual(['Tolland Gazette']);
});
