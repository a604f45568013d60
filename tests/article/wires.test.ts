import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readText } from '../../src/article/read.js';

/* `{story}` is the text that an agency, or nobody, is credited for. */
const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'wires.json'), 'utf8')) as [
  page: string,
  wires: string[],
][];
const STORY =
  'The harbour wall of Corrie held through the night, its keepers said on Monday. “It held,” said Mara Quist, who had watched it from the pier until the tide turned.';

test.each(cases)('%s', (page, wires) => {
  const text = `Wall holds at Corrie harbour\n\nNo boat left before noon, and none had been asked to.\n\n${page.replace('{story}', () => STORY)}\n`;
  const article = readText({ id: 'wires', text });
  expect(article.wires.map(({ name, role }) => `${name} ${role}`)).toEqual(wires);
  // Whatever is credited, the story stays whole and its credits outside.
  const body = article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n');
  expect(body).toContain(STORY);
});
