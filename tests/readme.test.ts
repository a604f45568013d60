import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { variables } from '../src/environment/variables.js';
import { loadSamples } from '../src/ingestion/samples.js';
import { projectRoot } from '../src/root.js';
import { jsonLines, quotewire } from './commands/quotewire.js';
import { type Api, startApi } from './support/api.js';

const page = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');

/** The blocks of the page in order, each with the language that it names. */
const blocks = [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text! }));

/** What stands in a block after the first one that matches: the answer to what is asked there. */
function answerAfter(pattern: RegExp): { asked: RegExpExecArray; answer: unknown } {
  const place = blocks.findIndex(({ text }) => pattern.test(text));
  expect(place).toBeGreaterThanOrEqual(0);
  const next = blocks[place + 1]!;
  expect(next.language).toBe('json');
  return { asked: pattern.exec(blocks[place]!.text)!, answer: JSON.parse(next.text) };
}

describe('over the sample articles', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await loadSamples(api.database);
  }, 120_000);
  afterAll(() => api.close());

  test('the first query is answered as the page shows', async () => {
    expect(blocks.filter(({ language }) => language === 'graphql')).toHaveLength(1);
    const { asked, answer } = answerAfter(/^\{\n {2}quotes[^]+\}\n$/);
    expect({ data: await api.data(asked[0]) }).toEqual(answer);
  });

  test('the command with curl is answered as the page shows', async () => {
    const { asked, answer } = answerAfter(/^curl -s http:\/\/localhost:4000(\/\S+) -H '(\S+): (\S+)' -d '(.+)'\n$/);
    const [, place, name, value, body] = asked;
    const response = await fetch(`${api.server.url}${place}`, {
      method: 'POST',
      headers: { [name!]: value! },
      body: body!,
    });
    expect(await response.json()).toEqual(answer);
  });
});

test('the sentence given to extract comes back as the page shows', async () => {
  const { asked, answer } = answerAfter(/^echo '(.+)' \| npx quotewire (extract .+)\n$/);
  const { code, stdout } = await quotewire(asked[2]!.split(' '), {}, `${asked[1]}\n`);
  expect(code).toBe(0);
  expect(jsonLines(stdout)).toMatchObject([answer as object]);
}, 30_000);

test('the table of settings is that of the program', () => {
  const rows = page.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  expect(rows).toEqual(variables.map(({ name, fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`));
});

test('every command, script and file that it names is there', async () => {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = (pattern: RegExp): string[] => [...new Set([...page.matchAll(pattern)].map(([, name]) => name!))];
  expect(named(/npm run ([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);

  const help = (await quotewire(['--help'])).stdout;
  const commands = named(/npx quotewire (\w+)/g);
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !new RegExp(`^  ${name} `, 'm').test(help))).toEqual([]);

  const files = [
    ...named(/\]\(([\w./-]+)\)/g),
    ...named(/^([a-z]+\/) {2,}/gm),
    ...named(/`((?:tools|tests|prisma)\/[\w./-]+)/g),
  ];
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
}, 30_000);
