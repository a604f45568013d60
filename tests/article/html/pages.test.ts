import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { scorePage } from './page-score.js';

/*
 * Each folder of pages/ is one saved page, page.html, and what it is to be read as, expected.json, written by hand. To add
 * a page, add its folder.
 */
const folder = path.join(import.meta.dirname, '..', 'pages');

test('fields and text of the written pages are right', () => {
  const scores = readdirSync(folder)
    .sort()
    .map((name) => ({ name, ...scorePage(path.join(folder, name)) }));
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((all, score) => all + of(score), 0);
  const misses = scores.flatMap((score) => score.misses.map((miss) => `${score.name}: ${miss}`));
  if (misses.length > 0) console.warn(misses.join('\n'));
  expect(scores.length).toBeGreaterThanOrEqual(122);
  expect(sum(({ right }) => right) / sum(({ fields }) => fields)).toBeGreaterThanOrEqual(0.98);
  expect(sum(({ f1 }) => f1) / scores.length).toBeGreaterThanOrEqual(0.97);
});
