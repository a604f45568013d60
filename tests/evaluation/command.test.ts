import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EvaluationFigures, Mistake } from '../../src/evaluation/index.js';
import { folderWith } from '../commands/folder.js';
import { jsonLines, quotewire } from '../commands/quotewire.js';
import { asPredicted, at, corpus } from './corpus.js';

const lines = (items: readonly object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const text = '“No boat leaves tonight,” said Ingrid Solheim.';
const easy = {
  id: 'easy',
  outlet: 'Vettle Herald',
  text,
  attributions: [
    {
      id: 'E1',
      kind: 'direct',
      content: at(text, 'No boat leaves tonight,'),
      cue: at(text, 'said'),
      source: at(text, 'Ingrid Solheim'),
      speaker: { name: 'Ingrid Solheim', aliases: [], type: 'person' },
    },
  ],
};
const without = corpus().map((article) => ({
  ...article,
  attributions: article.attributions.map((each) => ({ ...each, speaker: null })),
}));
const speakers = corpus().flatMap(({ id, attributions }) =>
  attributions.map((each) => ({ articleId: id, attributionId: each.id, speaker: each.speaker })),
);
const predicted = asPredicted(corpus());
predicted[0]!.quotes[1]!.speaker = 'Ines Vartan';

let folder: Awaited<ReturnType<typeof folderWith>>;
const file = (name: string): string => path.join(folder.path, name);

beforeAll(async () => {
  folder = await folderWith({
    'easy.jsonl': lines([easy]),
    'gold.jsonl': lines(corpus()),
    'bare.jsonl': lines(without),
    'speakers.jsonl': lines([...speakers, { articleId: 'pier', attributionId: 'E9', speaker: 'Nobody' }]),
    'predicted.jsonl': lines(predicted),
    'half.jsonl': lines(predicted.slice(0, 1)),
    'foreign.jsonl': lines([{ id: 'elsewhere', quotes: [] }]),
    'broken.jsonl': `${lines([easy])}{"id":\n\n${lines([{ ...easy, id: 'b', text: '' }, easy])}`,
    'latin1.jsonl': Buffer.from('{"id":"caf\xe9"}\n', 'latin1'),
    'empty.jsonl': '\n',
  });
});
afterAll(() => folder.remove());

const json = async (...args: string[]): Promise<EvaluationFigures> => {
  const { code, stdout } = await quotewire(['evaluate', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout) as EvaluationFigures;
};

describe('without predictions', () => {
  test('the parser is run on the bare texts', async () => {
    const figures = await json(file('easy.jsonl'));
    expect(figures).toMatchObject({
      articles: 1,
      articlesWithoutPrediction: 0,
      content: { exact: { direct: { f1: 1 } } },
      endToEnd: { stretch: { all: { f1: 1 } } },
      speakers: { all: { endToEnd: 1 } },
      outlets: { 'Vettle Herald': { articles: 1 } },
    });
    expect(figures.calibration.named.count).toBe(1);
  });

  test('they are those that `extract` prints of the same', async () => {
    const seeds = path.join(import.meta.dirname, '../seeds/gold.jsonl');
    const bare = jsonLines(readFileSync(seeds, 'utf8')).map(({ id, text: words }) => ({ id, text: words }));
    const printed = await quotewire(['extract', '-', '--format', 'jsonl'], {}, lines(bare));
    const other = await folderWith({ 'printed.jsonl': printed.stdout });
    try {
      const predictions = path.join(other.path, 'printed.jsonl');
      expect(await json(seeds)).toEqual(await json(seeds, '--predictions', predictions));
    } finally {
      await other.remove();
    }
  });
});

test('several files of gold, speakers beside it, predictions of a file', async () => {
  const { code, stdout, stderr } = await quotewire([
    'evaluate',
    file('bare.jsonl'),
    file('easy.jsonl'),
    '--speakers',
    file('speakers.jsonl'),
    '--predictions',
    file('predicted.jsonl'),
    '--json',
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain('1 of its speakers belong to no quote of the gold');
  expect(JSON.parse(stdout)).toMatchObject({
    articles: 3,
    articlesWithoutPrediction: 1,
    // Named in the gold: four and one; the first article's E2 is wrong, the third article has no predictions.
    speakers: { all: { right: 3, gold: 5, precisionRight: 3, predicted: 4 } },
  });
});

describe('for people', () => {
  test('headlines, tables by kind, outlet and rule, calibration', async () => {
    const { code, stdout, stderr } = await quotewire(['evaluate', file('easy.jsonl')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^articles +1$/mu);
    expect(stdout).toMatch(/^stretches in marks found +F1 100\.0$/mu);
    expect(stdout).toMatch(/^direct +1 +1 +100\.0 +100\.0 +100\.0/mu);
    expect(stdout).toMatch(/^indirect +0 +0 +– +– +–/mu);
    expect(stdout).toMatch(/^Vettle Herald +1 +1 +100\.0/mu);
    expect(stdout).toMatch(/^By rule .*\n\S+ +1 +1 +100\.0 +1 +100\.0$/mu);
    expect(stdout).toMatch(/^expected calibration error +0\.\d{3} over 1 names/mu);
  });

  test('only the tables that are asked for', async () => {
    const { stdout } = await quotewire(['evaluate', file('easy.jsonl'), '--by', 'outlet,rule']);
    expect(['By kind', 'By outlet', 'By rule'].map((title) => stdout.includes(title))).toEqual([false, true, true]);
  });

  test('predictions without confidence have no calibration', async () => {
    const { stdout } = await quotewire(['evaluate', file('gold.jsonl'), '--predictions', file('half.jsonl')]);
    expect(stdout).toMatch(/^articles +2, 1 of them without predictions$/mu);
    expect(stdout).toMatch(/^Confidence: no prediction/mu);
  });
});

test('every mistake is written with its context', async () => {
  const errors = file('errors.jsonl');
  const { code } = await quotewire([
    ...['evaluate', file('gold.jsonl'), '--predictions', file('predicted.jsonl'), '--errors', errors],
  ]);
  expect(code).toBe(0);
  const mistakes = jsonLines(readFileSync(errors, 'utf8')) as unknown as Mistake[];
  expect(mistakes).toMatchObject([
    {
      mistake: 'wrong speaker',
      article: 'pier',
      gold: { id: 'E2', speaker: 'Tomas Reke' },
      predicted: { speaker: 'Ines Vartan', rule: null },
      text: 'far too short',
    },
  ]);
});

describe('what cannot be scored is named, and nothing is printed', () => {
  test.each<[string, () => string[], number, RegExp]>([
    [
      'broken lines of gold',
      () => [file('broken.jsonl')],
      1,
      /broken\.jsonl .*\n {2}line 2: not valid JSON .*\n {2}line 4: b: "content" of E1: the span .*\n {2}line 5: easy: there is a line/u,
    ],
    ['other than UTF-8', () => [file('latin1.jsonl')], 1, /line 1: not valid UTF-8/u],
    ['an empty file', () => [file('empty.jsonl')], 1, /empty\.jsonl: holds no article/u],
    ['no file', () => [file('missing.jsonl')], 1, /missing\.jsonl: there is no such file/u],
    ['a folder', () => [folder.path], 1, /is a folder/u],
    ['an article twice', () => [file('easy.jsonl'), file('easy.jsonl')], 1, /easy: there is a line for this article/u],
    [
      'predictions of another article',
      () => [file('easy.jsonl'), '--predictions', file('foreign.jsonl')],
      1,
      /line 1: the gold has no article elsewhere/u,
    ],
    ['a table that does not exist', () => [file('easy.jsonl'), '--by', 'speaker'], 2, /kind, outlet, rule/u],
    [
      'mistakes over the gold',
      () => [file('easy.jsonl'), '--errors', file('easy.jsonl')],
      2,
      /--errors would overwrite .*easy\.jsonl/u,
    ],
    ['mistakes into nowhere', () => [file('easy.jsonl'), '--errors', file('no/x.jsonl')], 1, /cannot be written/u],
    ['no gold', () => [], 2, /missing required argument/u],
  ])('%s', async (_name, args, code, message) => {
    const ended = await quotewire(['evaluate', ...args()]);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/^\s+at /mu);
  });
});
