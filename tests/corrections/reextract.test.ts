import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/article/types.js';
import { extract } from '../../src/extraction/index.js';
import type { ExtractedQuote, Extraction } from '../../src/extraction/types.js';
import { EXTRACTOR_VERSION } from '../../src/extraction/version.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { reextract } from '../../src/ingestion/reextract-all.js';
import type { Change } from '../../src/ingestion/reextract.js';
import { loadSamples } from '../../src/ingestion/samples.js';
import { quotewire } from '../commands/quotewire.js';
import { type Api, type Asking, startApi } from '../support/api.js';
import { temporaryFolder } from '../support/folders.js';
import { contents, wrongCounters } from '../support/recount.js';
import { made } from './asked.js';

let api: Api;
let desk: Asking;
beforeAll(async () => {
  api = await startApi();
  desk = await api.withKey();
}, 60_000);
afterEach(async () => expect(await wrongCounters(api.database.pool)).toEqual([]));
afterAll(() => api.close());

/** Reads all articles with a parser of that version, and gives what changed. */
async function reread(version: string, parse: (article: Article) => Extraction, all = false): Promise<Change[]> {
  const changes: Change[] = [];
  const options = { all, after: '0', stop: new AbortController().signal };
  await reextract(
    api.database,
    { version, extract: parse },
    { ...options, onArticle: (change) => void changes.push(change) },
  );
  return changes;
}
const isEmpty = ({ added, withdrawn, changed, standing, back, lost }: Change): boolean =>
  [added, withdrawn, changed, standing, back, lost].every((list) => list.length === 0);

/** The parser, changed in what `change` makes of each quote; null: it does not find it. */
const changed =
  (change: (quote: ExtractedQuote, words: string) => ExtractedQuote | null) =>
  (article: Article): Extraction => {
    const { quotes, ...rest } = extract(article);
    const wordsOf = ({ content }: ExtractedQuote) => article.text.slice(content[0]!.start, content.at(-1)!.end);
    return { ...rest, quotes: quotes.flatMap((quote) => change({ ...quote, nestedIn: null }, wordsOf(quote)) ?? []) };
  };

const ingest = async (page: string, text: string): Promise<void> => {
  const outcome = await desk.data<{ ingestArticle: { __typename: string } }>(
    `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }`,
    {
      input: {
        url: `https://herald.example/${page}`,
        outlet: 'Vettle Herald',
        title: 'The wall',
        text,
        language: 'en',
        publishedAt: '2026-03-01',
      },
    },
  );
  expect(outcome.ingestArticle.__typename).toBe('ArticleIngested');
};

interface Quote {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly speaker: { readonly id: string; readonly slug: string } | null;
  readonly evidence: { readonly step: string }[];
}
const quotes = async (): Promise<Quote[]> =>
  (
    await api.data<{ quotes: { nodes: Quote[] } }>(
      `{ quotes(first: 100, orderBy: OLDEST, filter: { outlets: ["vettle-herald"], status: [AUTO, CONFIRMED, CORRECTED, REJECTED] }) {
        nodes { id text status speaker { id slug } evidence { step } } } }`,
    )
  ).quotes.nodes;
const find = async (words: string): Promise<Quote> => (await quotes()).find(({ text }) => text.includes(words))!;

test('ingest, correct, read again with a changed parser, ingest more: every correction stands', async () => {
  await ingest(
    'one',
    [
      '“The harbour wall will hold through the winter,” said Inez Vartane, who runs the port.',
      '“Nobody asked the crews before they drew the timetable,” said Tobias Renn on Monday.',
      '“The tide has never read a timetable in its life,” said Odile Marchetti at the quay.',
      '“We will count the boats again on Friday morning,” said Tobias Renn after the meeting.',
      'The trust called the plan “a drawer full of receipts” in its letter to the council.',
    ].join('\n\n'),
  );
  await ingest('two', '“A second gate would cost less than a second inquiry,” said Ines Vartan, the harbour director.');
  const steps = async () => expect(await wrongCounters(api.database.pool)).toEqual([]);
  await steps();

  const ines = (await find('second gate')).speaker!;
  const [wall, crews, tide, boats] = [
    await find('wall will hold'),
    await find('Nobody asked'),
    await find('tide has'),
    await find('count the boats'),
  ];
  await made(desk, `reattributeQuote(id: "${wall.id}", speaker: "${ines.id}")`);
  await steps();
  const confirmed = await made(desk, `confirmQuote(id: "${crews.id}")`);
  await steps();
  const rejected = await made(desk, `rejectQuote(id: "${tide.id}")`);
  await steps();

  // It takes everything for somebody else's words, cuts some of them, does not find one and finds another too long.
  const worse = changed((quote, words) => {
    const [span] = quote.content;
    if (words.startsWith('Nobody asked')) return null;
    const more = {
      start: span!.start,
      end: span!.end - (words.startsWith('The tide') ? 8 : words.startsWith('We will') ? 7 : 0),
    };
    return { ...quote, content: [more], speaker: 'Ann Other', speakerType: 'person', source: null };
  });
  const [one, two] = await reread('worse', worse);
  expect(one).toMatchObject({
    standing: [crews.text, tide.text],
    lost: [],
    added: [],
    changed: expect.arrayContaining([
      {
        before: { text: boats.text, speaker: 'Tobias Renn' },
        after: { text: boats.text.slice(0, -7), speaker: 'Ann Other' },
      },
    ]),
  });
  expect(two!.changed).toEqual([expect.objectContaining({ after: expect.objectContaining({ speaker: 'Ann Other' }) })]);
  await steps();
  expect(await find('wall will hold')).toMatchObject({
    id: wall.id,
    status: 'CORRECTED',
    speaker: { slug: 'ines-vartan' },
  });
  expect(await find('Nobody asked')).toMatchObject({
    id: crews.id,
    text: crews.text,
    status: 'CONFIRMED',
    speaker: { slug: 'tobias-renn' },
  });
  expect(await find('tide has')).toMatchObject({ id: tide.id, text: tide.text, status: 'REJECTED' });
  expect(await find('count the boats')).toMatchObject({ id: boats.id, status: 'AUTO', speaker: { slug: 'ann-other' } });
  expect((await quotes()).filter(({ text }) => text.includes('tide has'))).toHaveLength(1);
  // It is read already; nothing is done twice.
  expect(await reread('worse', worse)).toEqual([]);

  await ingest('three', '“The next tide will tell us more than the council did,” said Inez Vartane in the rain.');
  expect(await find('next tide')).toMatchObject({
    speaker: { slug: 'ines-vartan' },
    evidence: expect.arrayContaining([{ step: 'taught' }]),
  });
  await steps();

  await reread('better', extract);
  await steps();
  expect(await find('wall will hold')).toMatchObject({ status: 'CORRECTED', speaker: { slug: 'ines-vartan' } });
  expect(await find('next tide')).toMatchObject({ speaker: { slug: 'ines-vartan' } });
  // Undone, the present parser's answer shows.
  await made(desk, `undoCorrection(id: "${rejected}")`);
  await made(desk, `undoCorrection(id: "${confirmed}")`);
  expect(await find('tide has')).toMatchObject({ id: tide.id, status: 'AUTO', speaker: { slug: 'odile-marchetti' } });
  expect(await find('Nobody asked')).toMatchObject({ id: crews.id, status: 'AUTO', speaker: { slug: 'tobias-renn' } });
}, 120_000);

test('what is reviewed moves with its words, is listed while they are gone, and comes back with them', async () => {
  const version = (text: string, day: number) =>
    readAndStore(api.database, {
      id: 'moving',
      text,
      url: 'https://herald.example/moving',
      outlet: 'Vettle Herald',
      title: 'The gate',
      language: 'en',
      publishedAt: '2026-04-01',
      updatedAt: `2026-04-0${day}`,
    });
  const gate = '“The gate was open all night and nobody noticed,” said Mara Quist on Tuesday.';
  await version(`${gate}\n\nThe council met late and said little about it.`, 1);
  const quote = await find('gate was open');
  const renn = (await find('Nobody asked')).speaker!;
  await made(desk, `reattributeQuote(id: "${quote.id}", speaker: "${renn.id}")`);
  await version(
    `It rained all week at the harbour, and the boats stayed in.\n\n${gate}\n\nThe council met late again.`,
    2,
  );
  const kept = { id: quote.id, status: 'CORRECTED', speaker: { slug: 'tobias-renn' } };
  expect(await find('gate was open')).toMatchObject(kept);
  await version('The council has now decided to say nothing more about the gate at all this year.', 3);
  expect(await find('gate was open')).toBeUndefined();
  const listed = await quotewire(['reextract'], { DATABASE_URL: api.url });
  expect(listed.stdout).toContain(
    'https://herald.example/moving: CORRECTED “The gate was open all night and nobody noticed,”',
  );
  await version(`${gate}\n\nThe council has found its words again, it seems to everybody.`, 4);
  expect(await find('gate was open')).toMatchObject(kept);
  const { rows } = await api.database.pool.query('SELECT FROM detached_quote');
  expect(rows).toEqual([]);
}, 120_000);

test('the parser that read them changes nothing in articles and pages, and the command says so', async () => {
  await loadSamples(api.database);
  for (const page of ['amp-page', 'static-generator-minimal']) {
    const file = path.join(import.meta.dirname, '../article/pages', page, 'page.html');
    await readAndStore(api.database, { id: page, bytes: await readFile(file) });
  }
  const before = await contents(api.database.pool);
  expect((await reread(EXTRACTOR_VERSION, extract, true)).filter((change) => !isEmpty(change))).toEqual([]);
  expect(await contents(api.database.pool)).toEqual(before);

  const { folder, remove } = await temporaryFolder();
  const file = path.join(folder, 'changes.jsonl');
  try {
    const env = { DATABASE_URL: api.url };
    const again = await quotewire(['reextract', '--all', '--changes', file], env);
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Read \d+ articles with parser \S+; 0 have changed\.$/m),
    });
    expect(await readFile(file, 'utf8')).toBe('');
    expect(await quotewire(['reextract'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing to do: /),
    });
    expect(await quotewire(['reextract', '--after', 'x'], env)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--after x: /),
    });
  } finally {
    await rm(file, { force: true });
    await remove();
  }
}, 180_000);
