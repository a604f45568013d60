import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readByline } from '../../src/article/byline.js';

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'bylines.json'), 'utf8')) as [
  line: string,
  authors: string[] | null,
  outlets?: string[],
  agencies?: string[],
][];

test.each(cases)('%s', (line, authors, outlets = [], agencies = []) => {
  expect(readByline(line)).toEqual(authors === null ? null : { authors, outlets, agencies });
});
