import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/root.js';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');

test('every row of docs/security.md names a test that is there', () => {
  const rows = [...read('docs/security.md').matchAll(/^\|(.*)\|(.*)\| `(tests\/[\w/.-]+)` › (.+) \|$/gm)];
  const missing = rows.filter(([, , , file, name]) => !read(file!).includes(name!)).map(([row]) => row);
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(20);
});
