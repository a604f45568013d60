import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { startServer } from '../../src/http/server.js';
import { type Api, startApi } from '../support/api.js';
import { temporaryFolder } from '../support/folders.js';
import { storeNewsroom } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  await storeStory(api.database, {
    outlet: 'Sums Daily',
    title: '=HYPERLINK("https://evil.example","click")',
    publishedAt: '2026-05-01',
    text: '“+1 for that, "they" say,” said Ann Addison.',
    quotes: [
      {
        words: ['+1 for that, "they" say,'],
        cue: ['said', 'say', 'say'],
        source: 'Ann Addison',
        speaker: 'Ann Addison',
      },
    ],
    speakers: [{ name: 'Ann Addison', type: 'person', aliases: [], roles: [] }],
  });
}, 120_000);
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.server.url}/export/${path}`, { headers });

/** The cells of RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows.slice(0, -1);
}

test('the same rows in all three formats', async () => {
  const lines = (await (await get('quotes.jsonl')).text()).trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const { quotes } = await api.data<{ quotes: { count: { value: number } } }>('{ quotes { count { value } } }');
  expect(rows).toHaveLength(quotes.count.value);
  expect(rows[1]).toMatchObject({
    text: 'We cannot argue with the moon, … A ferry that leaves on time and sits on the mud is not on time.',
    speaker: 'Ines Vartan',
    outlet: 'The Vettle Herald',
    published_at: '2026-03-09T06:30:00.000Z',
    confidence: 0.97,
    spans: expect.stringMatching(/^\d+-\d+ \d+-\d+$/u),
  });

  const { folder, remove } = await temporaryFolder();
  const file = path.join(folder, 'quotes.parquet');
  await writeFile(file, Buffer.from(await (await get('quotes.parquet')).arrayBuffer()));
  const parquet = await asyncBufferFromFile(file);
  expect(await parquetReadObjects({ file: parquet })).toEqual(rows);
  const { key_value_metadata } = await parquetMetadataAsync(parquet);
  expect(JSON.parse(key_value_metadata?.find(({ key }) => key === 'quotewire.card')?.value ?? '')).toMatchObject({
    parserVersion: expect.stringMatching(/^\d/u),
    filters: {},
  });

  await remove();

  const [names, ...cells] = cellsOf(await (await get('quotes.csv')).text());
  expect(names).toEqual(Object.keys(rows[0]!));
  const texts = rows.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))));
  expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')))).toEqual(texts);
});

test('no cell of CSV is a formula', async () => {
  const cells = cellsOf(await (await get('quotes.csv?outlet=sums-daily')).text()).flat();
  expect(cells).toContain(`'=HYPERLINK("https://evil.example","click")`);
  expect(cells).toContain(`'+1 for that, "they" say,`);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test('the selection is that of the search page', async () => {
  const rows = (await (await get('quotes.jsonl?speaker=ines-vartan&from=2026-03-10')).text()).trimEnd().split('\n');
  expect(rows.map((row) => (JSON.parse(row) as { outlet: string }).outlet)).toEqual(['Ellery Courier']);
  const response = await get('quotes.jsonl?speaker=ines-vartan');
  expect(response.headers.get('link')).toContain('</export/quotes.card.json?speaker=ines-vartan>');
  expect(await (await get('quotes.card.json?speaker=ines-vartan')).json()).toMatchObject({
    filters: { speaker: ['ines-vartan'] },
  });
  const wrong = await get('quotes.csv?confidence=high');
  expect([wrong.status, await wrong.text()]).toEqual([
    400,
    'The address cannot be used: confidence=high: use a number from 0 to 1.\n',
  ]);
});

test.each(['jsonl', 'csv', 'parquet'])('an interrupted download of %s goes on where it broke off', async (format) => {
  const whole = Buffer.from(await (await get(`quotes.${format}`)).arrayBuffer());
  const half = Math.floor(whole.length / 2);
  const response = await get(`quotes.${format}`, { range: `bytes=${half}-` });
  expect([response.status, response.headers.get('content-range')]).toEqual([
    206,
    `bytes ${half}-${whole.length - 1}/${whole.length}`,
  ]);
  const rest = Buffer.from(await response.arrayBuffer());
  expect(Buffer.concat([whole.subarray(0, half), rest]).equals(whole)).toBe(true);
  expect((await get(`quotes.${format}`, { range: `bytes=${whole.length}-` })).status).toBe(416);
});

test('where reads are kept for holders of a key, nobody else gets quotes by another way', async () => {
  const server = await startServer({ ...api, config: { ...api.config, reads: 'key' } });
  try {
    for (const path of ['/export/quotes.csv', '/feeds/search.rss', '/embed/speakers/ines-vartan', '/oembed?url=x']) {
      expect((await fetch(server.url + path)).status).toBe(401);
    }
    const page = await fetch(`${server.url}/speakers/ines-vartan`);
    expect([page.status, (await page.text()).includes('moon')]).toEqual([200, false]);
  } finally {
    await server.close();
  }
});
