import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Evaluation, parseGoldLine, parsePredictionLine } from '../../src/evaluation/index.js';
import { textOf } from '../../src/evaluation/words.js';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');
const [gold, prediction] = [...page.matchAll(/```json\n(.+)\n```/gu)].map(([, line]) => line!);

test('the lines that the documentation shows can be scored, and mean what they should', () => {
  const article = parseGoldLine(gold!);
  const { content, cue, source } = article.attributions[0]!;
  expect([content, cue, source].map((spans) => textOf(article.text, spans))).toEqual([
    'It is a good pier,',
    'said',
    'Ines Vartan',
  ]);
  const evaluation = new Evaluation();
  expect(evaluation.add(article, parsePredictionLine(prediction!).quotes)).toEqual([]);
  expect(evaluation.figures().speakers.all).toMatchObject({ endToEnd: 1, precision: 1 });
});

test('every kind of mistake is documented', () => {
  const source = readFileSync(path.join(import.meta.dirname, '../../src/evaluation/mistakes.ts'), 'utf8');
  const kinds = [...source.slice(0, source.indexOf('export interface')).matchAll(/\| '(.+)'/gu)].map(
    ([, kind]) => kind!,
  );
  expect(kinds.length).toBeGreaterThan(8);
  for (const kind of kinds) expect(page).toContain(`\`${kind}\``);
});
