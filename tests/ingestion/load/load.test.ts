import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type pg from 'pg';
import { articleLine } from '../../../src/extraction/line.js';
import { loadFiles } from '../../../src/ingestion/load/load.js';
import { readAndStore } from '../../../src/ingestion/read-and-store.js';
import { inThisThread } from '../../../src/ingestion/threads/article-parser.js';
import { folderWith, story } from '../../commands/folder.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { contents, wrongCounters } from '../../support/recount.js';
import { readManifest, seedText } from '../../support/seeds.js';

type Input = Parameters<typeof inThisThread.read>[0];
const url = 'https://vettle.example/council';
const inputs: readonly Input[] = [
  ...readManifest().map(({ file, ...about }) => ({ ...about, id: file, text: seedText({ file, ...about }) })),
  ...Array.from({ length: 70 }, (_, number) => ({ id: `story-${number}`, text: story(number) })),
  // Two versions of one article, the older one last, and one that comes twice.
  { id: 'new', url, text: story(201), publishedAt: '2026-03-01T09:00:00Z' },
  { id: 'old', url, text: story(202), publishedAt: '2026-03-01T08:00:00Z' },
  { id: 'again', text: story(3) },
  {
    id: 'page',
    bytes: `<title>Tide – Vettle Herald</title><article><h1>Tide</h1><p>“No boat leaves today,” said Ingrid Solheim at the quay on
      Monday morning.</p><figure><img src="x"><figcaption>The quay. Photo: Reuters</figcaption></figure><p>The harbour was quiet, and the
      gulls had the quay to themselves for the whole of the day.</p></article>`,
  },
];

let ingested: TestDatabase;
let loaded: TestDatabase;
let folder: Awaited<ReturnType<typeof folderWith>>;
let lines: readonly string[];
beforeAll(async () => {
  [ingested, loaded] = [await createTestDatabase(), await createTestDatabase()];
  lines = await Promise.all(
    inputs.map(async (input) => {
      const article = await inThisThread.read(input);
      return `${JSON.stringify(articleLine(article, await inThisThread.extract(article), true))}\n`;
    }),
  );
  folder = await folderWith({ 'all.jsonl': lines.join('') });
  for (const input of inputs) await readAndStore(ingested.database, input);
}, 120_000);
afterAll(async () => {
  await ingested.drop();
  await loaded.drop();
  await folder.remove();
});

const load = (to: TestDatabase, ...files: string[]) =>
  loadFiles(
    to.database,
    files.map((file) => path.join(folder.path, file)),
    {
      stop: new AbortController().signal,
      onProgress: () => undefined,
    },
  );

/** All that is stored of articles and quotes but ids and the time of storing. */
async function rows(pool: pg.Pool): Promise<unknown> {
  const all = async (sql: string): Promise<unknown[]> => (await pool.query(sql)).rows;
  return {
    articles: await all(
      `SELECT article.identity_key, url, title, authors, published_at, updated_at, dateline, language, text, text_hash, story_hash,
         boilerplate, paragraphs, extractor_version, outlet.identity_key AS outlet,
         (SELECT json_agg((o.identity_key, role)::text ORDER BY 1) FROM wire_credit JOIN outlet o ON o.id = outlet_id
          WHERE article_id = article.id) AS wires,
         (SELECT json_agg((r.title, r.text_hash)::text ORDER BY 1) FROM article_revision r WHERE article_id = article.id) AS versions
       FROM article LEFT JOIN outlet ON outlet.id = outlet_id ORDER BY 1`,
    ),
    quotes: await all(
      `SELECT article.identity_key, ordinal, quote.published_at, quote.language, quote.kind, quote.text, spans, clause, cue_text, cue_lemma,
         cue_spans, stance, source_text, source_spans, s.identity_key AS speaker, speaker_type, role, v.identity_key AS via,
         o.identity_key AS record, confidence, rule, evidence, implicit, in_heading,
         (SELECT ordinal FROM quote around WHERE around.id = quote.nested_in_id) AS nested_in, status
       FROM quote JOIN article ON article.id = article_id LEFT JOIN speaker s ON s.id = speaker_id
       LEFT JOIN speaker v ON v.id = via_id LEFT JOIN outlet o ON o.id = outlet_of_record_id ORDER BY 1, 2`,
    ),
  };
}

describe('what was extracted elsewhere', () => {
  test('gives the rows that ingest gives', async () => {
    const { summary, error } = await load(loaded, 'all.jsonl');
    expect(error).toBeNull();
    expect(summary).toMatchObject({ failed: 0, known: 2 });
    expect(await rows(loaded.database.pool)).toEqual(await rows(ingested.database.pool));
    expect(await contents(loaded.database.pool)).toEqual(await contents(ingested.database.pool));
    expect(await wrongCounters(loaded.database.pool)).toEqual([]);
  }, 60_000);

  test('adds nothing the second time, also packed', async () => {
    await writeFile(
      path.join(folder.path, 'all.jsonl.gz'),
      gzipSync(await readFile(path.join(folder.path, 'all.jsonl'))),
    );
    const { summary } = await load(loaded, 'all.jsonl.gz');
    expect(summary).toMatchObject({ stored: 0, revised: 0, known: inputs.length, failed: 0 });
    expect(await contents(loaded.database.pool)).toEqual(await contents(ingested.database.pool));
  }, 60_000);

  test('goes on where it was stopped, beside somebody who loads the same', async () => {
    const other = await createTestDatabase();
    try {
      const stop = new AbortController();
      const file = path.join(folder.path, 'all.jsonl');
      const first = loadFiles(other.database, [file], { stop: stop.signal, onProgress: () => stop.abort() });
      const { stored } = (await first).summary;
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThan(lines.length - 3);
      await Promise.all([load(other, 'all.jsonl'), load(other, 'all.jsonl')]);
      expect(await contents(other.database.pool)).toEqual(await contents(ingested.database.pool));
      expect(await wrongCounters(other.database.pool)).toEqual([]);
    } finally {
      await other.drop();
    }
  }, 60_000);
});

test('a line that cannot be used is named, and the rest is stored', async () => {
  const good = JSON.parse(lines[0]!) as { text: string; quotes: { content: unknown; rule: string }[] };
  const more = (number: number, change: object = {}): string =>
    JSON.stringify({
      ...JSON.parse(lines[20 + number]!),
      id: `line-${number}`,
      url: `https://vettle.example/line-${number}`,
      text: story(300 + number),
      quotes: [],
      boilerplate: [],
      paragraphs: undefined,
      ...change,
    });
  const outside = [{ ...good.quotes[0], content: [[0, 99_999]] }];
  await writeFile(
    path.join(folder.path, 'odd.jsonl'),
    [
      more(1),
      'nonsense',
      more(2, { text: undefined }),
      more(3, { quotes: outside }),
      more(4, { quotes: [{ ...good.quotes[0], kind: 'shouted' }] }),
      more(5, { boilerplate: [[7, 3]] }),
      more(6),
    ].join('\n'),
  );
  const { summary, error } = await load(loaded, 'odd.jsonl', 'missing.jsonl');
  expect(error).toBeNull();
  expect(summary).toMatchObject({ stored: 2, failed: 6 });
  expect(summary.failures.map(({ line, id, reason }) => [line, id, reason])).toEqual([
    [2, null, expect.stringContaining('not valid JSON')],
    [3, 'line-2', '"text" is missing: extract with --with-text'],
    [4, 'line-3', '"quotes.0.content" [0, 99999] lies outside its text'],
    [5, 'line-4', expect.stringMatching(/^"quotes\.0\.kind" /)],
    [6, 'line-5', '"boilerplate" [7, 3] lies outside its text'],
    [null, null, expect.stringContaining('no such file')],
  ]);
  expect(await wrongCounters(loaded.database.pool)).toEqual([]);
}, 30_000);
