import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { folderWith, story } from './folder.js';
import { jsonLines, quotewire } from './quotewire.js';

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
const said = { id: 'a', text: '“No boat leaves,” said Ingrid Solheim.' };
const cut = Buffer.from('“Nothing ends well,” said Søren Møller, café', 'utf8').subarray(0, -1);

let folder: Awaited<ReturnType<typeof folderWith>>;
const file = (name: string): string => path.join(folder.path, name);

beforeAll(async () => {
  folder = await folderWith({
    'one.txt': story(1),
    'three.jsonl':
      line({ ...said, outlet: 'Vettle Herald', publishedAt: '2026-03-01' }) +
      '{"id":"b"}\n\nnonsense\n' +
      line({ ...said, id: 'c' }),
    'page.html': '<ul><li><a href="/">Home</a></ul>',
    'cut.txt': cut,
    'empty.txt': '',
    'binary.txt': Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 37) % 256)),
    'picture.png': 'x',
  });
});
afterAll(() => folder.remove());

describe('--no-ranker', () => {
  test('leaves the choice among those a pronoun may mean to the rules', async () => {
    const seed = path.join(import.meta.dirname, '../../seeds/articles/coastline-hero-skipper.txt');
    const named = async (...flags: string[]): Promise<readonly unknown[]> => {
      const [article] = jsonLines((await quotewire(['extract', seed, ...flags])).stdout);
      return (article as { quotes: { speaker: string | null }[] }).quotes.map(({ speaker }) => speaker);
    };
    expect(await named('--no-ranker')).not.toEqual(await named());
  });
});

describe('a text', () => {
  test('gives one line, whose offsets point into the text', async () => {
    const { code, stdout, stderr } = await quotewire(['extract', file('one.txt'), '--with-text']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [article, ...others] = jsonLines(stdout);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: 'one.txt',
      url: null,
      outlet: null,
      wires: [],
      dateline: null,
      text: story(1),
    });
    const quotes = article!['quotes'] as { content: [number, number][]; cue: [number, number][]; speaker: string }[];
    const words = (spans: [number, number][]): string =>
      spans.map(([from, to]) => story(1).slice(from, to)).join(' … ');
    expect(quotes.map((quote) => [words(quote.content), words(quote.cue), quote.speaker])).toContainEqual([
      'Item 1 will cost the town nothing,',
      'said',
      'Boris Marsh',
    ]);
  });

  test('names the agencies of its words, and not those of its pictures', async () => {
    const text = `PORT ELLERY (Northline Wire) – ${story(1)}\n\nThe gate at dawn on Monday. Photo: Reuters\n`;
    const { stdout } = await quotewire(['extract', '-', '--format', 'txt'], {}, text);
    expect(jsonLines(stdout)).toMatchObject([{ wires: ['Northline Wire'] }]);
  });

  test('is left out unless it is asked for', async () => {
    const [article] = jsonLines((await quotewire(['extract', file('one.txt')])).stdout);
    expect(article).not.toHaveProperty('text');
  });
});

describe('JSON Lines', () => {
  test('keep their order and their fields; a bad line stops nothing', async () => {
    const { code, stdout, stderr } = await quotewire(['extract', file('three.jsonl')]);
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ id, outlet, publishedAt }) => [id, outlet, publishedAt])).toEqual([
      ['a', 'Vettle Herald', '2026-03-01'],
      ['c', null, null],
    ]);
    expect(jsonLines(stderr)).toEqual([
      { line: 2, id: 'b', error: expect.stringContaining('"text" is missing'), file: file('three.jsonl') },
      { line: 4, id: null, error: expect.stringContaining('not valid JSON'), file: file('three.jsonl') },
    ]);
  });

  test('from standard input, U+0000 and lone surrogates one unit for one', async () => {
    const odd = '{"id":"odd","text":"a\\u0000b \\ud800 “Yes, indeed it is,” said Ann Roe."}\n';
    const { code, stdout } = await quotewire(['extract', '-', '--format', 'jsonl', '--with-text'], {}, odd);
    expect(code).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ text: 'a\ufffdb \ufffd “Yes, indeed it is,” said Ann Roe.' });
  });

  test('a last line that breaks off inside a character is cut off', async () => {
    const whole = Buffer.from(line(said) + '{"id":"b","text":"caf\u00e9');
    const { stdout, stderr } = await quotewire(['extract', '-', '--format', 'jsonl'], {}, whole.subarray(0, -1));
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(jsonLines(stderr)).toMatchObject([{ line: 2, error: expect.stringContaining('cut off') }]);
  });
});

test('what cannot be read is named with its reason, and the rest is printed', async () => {
  const names = ['cut.txt', 'empty.txt', 'binary.txt', 'page.html', 'picture.png', 'missing.txt', 'one.txt'];
  const { code, stdout, stderr } = await quotewire(['extract', ...names.map(file)]);
  expect(code).toBe(1);
  expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['one.txt']);
  expect(jsonLines(stderr).map(({ line: number, id, error }) => [number, id, error])).toEqual([
    [null, 'cut.txt', expect.stringContaining('cut off in the middle of a character')],
    [null, 'empty.txt', expect.stringContaining('empty')],
    [null, 'binary.txt', expect.stringContaining('binary')],
    [null, 'page.html', expect.stringContaining('no article on the page')],
    [null, 'picture.png', expect.stringContaining('".png"')],
    [null, 'missing.txt', expect.stringContaining('no such file')],
  ]);
});

describe('wrong usage ends with 2', () => {
  test.each([
    [['extract']],
    [['extract', '-']],
    [['extract', 'x.txt', '--format', 'pdf']],
    [['extrakt']],
    [['ingest']],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await quotewire(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toBe('');
  });

  test('an environment that cannot be used, without a stack', async () => {
    const { code, stderr } = await quotewire(['migrate'], { PORT: 'many' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PORT: must be a whole number/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('--jobs', () => {
  const huge = '“No boat leaves today,” said Ingrid Solheim of the Vettle Trust. '.repeat(60_000).slice(0, 3_900_000);
  const many = (numbers: number[]): string => numbers.map((n) => line({ id: `n${n}`, text: story(n) })).join('');
  const numbers = Array.from({ length: 60 }, (_, n) => n);

  test('many threads print what one prints, in the same order', async () => {
    const input = `${many(numbers)}nonsense\n${many([61, 62])}`;
    const args = (jobs: string): string[] => ['extract', '-', '--format', 'jsonl', '--jobs', jobs];
    const [one, three] = [await quotewire(args('1'), {}, input), await quotewire(args('3'), {}, input)];
    expect(jsonLines(one.stdout)).toHaveLength(62);
    expect(three).toEqual(one);
    expect(one.code).toBe(1);
  }, 60_000);

  test('an article that no thread has memory for is one line on standard error', async () => {
    const input = many([1]) + line({ id: 'huge', text: huge }) + many([2]);
    const { code, stdout, stderr } = await quotewire(
      ['extract', '-', '--format', 'jsonl', '--jobs', '2'],
      { QUOTEWIRE_THREAD_MEMORY: '100' },
      input,
    );
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(jsonLines(stderr)).toEqual([
      { line: 2, id: 'huge', error: expect.stringContaining('ran out of memory'), file: '-' },
    ]);
  }, 60_000);

  test('an article is printed as soon as it is read, while the next is waited for', async () => {
    const child = spawn(process.execPath, [path.resolve('bin/quotewire.js'), 'extract', '-', '--format', 'jsonl']);
    child.stdin.write(many(numbers)); // More than the first look at the format waits for.
    const [piece] = (await once(child.stdout, 'data')) as [Buffer];
    expect(piece.toString()).toMatch(/^\{"id":"n0",/);
    child.stdout.resume();
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  }, 60_000);

  test.each(['0', '1.5', 'all'])('%s is no number of threads', async (jobs) => {
    expect(await quotewire(['extract', file('one.txt'), '--jobs', jobs])).toMatchObject({ code: 2, stdout: '' });
  });
});

test('a reader that goes away ends it quietly', () => {
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `yes '${line(said).trim()}' | head -2000 | "$0" "$1" extract - --format jsonl | head -1`,
      process.execPath,
      path.resolve('bin/quotewire.js'),
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('help names every command and every variable', async () => {
  const { code, stdout } = await quotewire(['--help']);
  expect(code).toBe(0);
  for (const word of ['serve', 'ingest', 'extract', 'migrate', 'DATABASE_URL', 'QUOTEWIRE_DATA', 'Exit codes'])
    expect(stdout).toContain(word);
});
