import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readInputs } from '../../src/ingestion/inputs.js';
import { warcRecord } from '../support/archives.js';
import { temporaryFolder } from '../support/folders.js';
import { outcomes } from './outcomes.js';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => ({ folder, remove } = await temporaryFolder()));
afterAll(() => remove());

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(path.join(folder, name), bytes);
  return path.join(folder, name);
}

const page = (n: number): string => `<html><p>Page ${n} “é”</p></html>`;
const at = (n: number): string => `https://vettle.example/${n}`;
const record = (n: number, more: Parameters<typeof warcRecord>[0] = {}): Buffer =>
  warcRecord({ url: at(n), body: page(n), ...more });
const html = 'Content-Type: text/html';

const kinds = [
  warcRecord({ type: 'warcinfo', body: 'software: crawler\r\n' }),
  record(1),
  record(2, { status: '404 Not Found' }),
  record(3, { headers: ['Content-Type: image/png'] }),
  warcRecord({ type: 'request', body: 'GET /3 HTTP/1.1\r\n\r\n' }),
  record(4, { headers: [html, 'Transfer-Encoding: chunked'], body: `6\r\n<html>\r\n4\r\nFour\r\n0\r\n\r\n` }),
  record(5, { headers: [html, 'Content-Encoding: gzip'], body: gzipSync(page(5)) }),
  record(6, { headers: [html, 'Content-Encoding: br'], body: brotliCompressSync(Buffer.from(page(6))) }),
  record(7, { headers: [html, 'Content-Encoding: gzip'] }),
];
const pages = [
  `record 2 at byte BYTE: ${at(1)} Page 1 “é”`,
  `record 6 at byte BYTE: ${at(4)} Four`,
  `record 7 at byte BYTE: ${at(5)} Page 5 “é”`,
  `record 8 at byte BYTE: ${at(6)} Page 6 “é”`,
  `record 9 at byte BYTE: ${at(7)} Page 7 “é”`,
];
const withoutBytes = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/byte \d+/u, 'byte BYTE'));

test.each([
  ['plain.warc', Buffer.concat(kinds)],
  ['packed.warc.gz', Buffer.concat(kinds.map((each) => gzipSync(each)))],
  ['packed-as-one.warc.gz', gzipSync(Buffer.concat(kinds))],
  ['by-content.txt', Buffer.concat(kinds)],
])('%s: only pages that a server answered with 200, unpacked', async (name, bytes) => {
  expect(withoutBytes(await outcomes(await file(name, bytes)))).toEqual(pages);
});

test('a page keeps its address and the charset of its header', async () => {
  const readings = [];
  for await (const reading of readInputs(await file('one.warc', record(1)), null)) readings.push(reading);
  expect(readings).toMatchObject([{ record: 1, byte: 0, input: { id: at(1), url: at(1), charset: 'utf-8' } }]);
});

test('a record that begins at the byte that is told, plain and packed', async () => {
  const packed = kinds.map((each) => gzipSync(each));
  for (const [name, parts] of [['a.warc', kinds] as const, ['b.warc.gz', packed] as const]) {
    const lines = await outcomes(await file(name, Buffer.concat(parts)));
    const sixth = parts.slice(0, 5).reduce((sum, each) => sum + each.length, 0);
    expect(lines[1]).toBe(`record 6 at byte ${sixth}: ${at(4)} Four`);
  }
});

const long = 'Length '.repeat(200);
const damaged: [string, Buffer, RegExp][] = [
  ['a length that is too small', record(2, { length: 60 }), /its length is wrong/],
  ['a length that is too large', record(2, { length: 700 }), /its length is wrong/],
  ['a length that is no number', record(2, { length: NaN }), /gives no length/],
  ['a cut-off page', record(2, { warcHeaders: ['WARC-Truncated: length'] }), /the crawler cut this page off/],
  ['a body that is no gzip', record(2, { headers: [html, 'Content-Encoding: deflate'] }), /deflate data is damaged/],
  ['an unknown packing', record(2, { headers: [html, 'Content-Encoding: zork'] }), /packed as "zork"/],
  [
    'a body that unpacks to 50 MB',
    record(2, { headers: [html, 'Content-Encoding: gzip'], body: gzipSync(Buffer.alloc(50_000_000)) }),
    /unpacks to more than 16 MB/,
  ],
  ['a page of 17 MB', record(2, { body: Buffer.alloc(17 * 1024 * 1024, 'a') }), /larger than 16 MB/],
  ['no record at all', Buffer.from(`${long}\r\n\r\n`), /no record begins there/],
];

test.each(damaged)('%s is named with its place, and the rest goes on', async (_name, broken, message) => {
  const parts = [record(1), broken, record(3, { body: `<p>Page 3</p>${long}` }), record(4)];
  const lines = await outcomes(await file('damaged.warc', Buffer.concat(parts)));
  expect(lines[0]).toMatch(/Page 1/);
  expect(lines[1]).toMatch(message);
  expect(lines[1]).toMatch(new RegExp(`^record 2 at byte ${record(1).length}: `));
  expect(lines.slice(2).filter((line) => !/Page [34]/.test(line))).toEqual([]);
  expect(lines.at(-1)).toMatch(/Page 4/);
  const packed = await outcomes(await file('damaged.warc.gz', Buffer.concat(parts.map((each) => gzipSync(each)))));
  expect(packed.map((line) => /Page \d/.exec(line)?.[0] ?? 'none')).toEqual(['Page 1', 'none', 'Page 3', 'Page 4']);
});

test('damage in the packed data costs the record it is in', async () => {
  const members = [1, 2, 3].map((n) => gzipSync(record(n, { body: page(n).repeat(30) })));
  members[1]!.fill(0x5a, 120, 160);
  const lines = await outcomes(await file('bits.warc.gz', Buffer.concat(members)));
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(new RegExp(`^record 2 at byte ${members[0]!.length}: the .* is damaged`));
  expect(lines[2]).toMatch(/Page 3/);
});

test.each([
  ['cut.warc', Buffer.concat(kinds).subarray(0, -30), /cut off in the middle of this record/],
  ['cut.warc.gz', Buffer.concat(kinds.map((each) => gzipSync(each))).subarray(0, -30), /is cut off at byte \d+/],
])('%s: what is whole is read', async (name, bytes, message) => {
  const lines = await outcomes(await file(name, bytes));
  expect(withoutBytes(lines.slice(0, -1))).toEqual(pages.slice(0, -1));
  expect(lines.at(-1)).toMatch(message);
});

test('an empty file and one of other things are said to be so', async () => {
  expect(await outcomes(await file('empty.warc', Buffer.alloc(0)))).toEqual(['the file is empty: nothing to read']);
  expect(await outcomes(await file('other.warc', Buffer.from('Hello')))).toEqual([
    'record 1 at byte 0: the record is damaged (no record begins there)',
  ]);
});
