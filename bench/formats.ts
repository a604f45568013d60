// Reads a web archive and JSON Lines of any size, made on the spot, and prints how fast and in how much memory:
//   npm run bench:formats -- [--warc-mb 1024] [--articles 100000] [--json FILE]
// Only the reading is measured: what unpacks, frames and decodes, not the parser behind it.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readInputs } from '../src/ingestion/inputs.js';
import { warcRecord } from '../tests/support/archives.js';

const MB = 1024 * 1024;
/** Pages differ, and pack like those of news sites, to a quarter: words from a list, by a small generator. */
const WORDS = 'council ferry harbour said the of and minister quay vote town budget would not this year item'.split(
  ' ',
);
const PAGE_WORDS = 13_000;

function* words(seed: number): Generator<string> {
  for (let state = seed + 1; ;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield `${WORDS[(state >>> 16) % WORDS.length]}${(state >>> 8) % 7 === 0 ? ((state >>> 4) % 1000).toString(36) : ''}`;
  }
}

function text(seed: number, count: number): string {
  const all: string[] = [];
  for (const word of words(seed)) if (all.push(word) === count) break;
  return all.join(' ');
}

/** Packed records until the file has so many bytes; pages, requests and pictures as a crawler writes them. */
function* archive(bytes: number): Generator<Buffer> {
  let written = 0;
  for (let n = 0; written < bytes; n++) {
    const url = `https://vettleherald.example/${n}`;
    const body = `<!DOCTYPE html><html><body><p>${text(n, PAGE_WORDS)}</p></body></html>`;
    const records = [warcRecord({ type: 'request', url }), warcRecord({ url, body })];
    if (n % 10 === 0) records.push(warcRecord({ url, headers: ['Content-Type: image/png'], body: text(n, 2000) }));
    for (const record of records) {
      const packed = gzipSync(record, { level: 1 });
      written += packed.length;
      yield packed;
    }
  }
}

function* lines(articles: number): Generator<string> {
  for (let n = 0; n < articles; n++) yield `${JSON.stringify({ id: `n${n}`, text: text(n, 600) })}\n`;
}

/** How memory grows from a tenth of the way on, once everything is loaded and warm. */
async function measure(
  file: string,
): Promise<{ articles: number; mbPerSecond: number; growthMb: number; peakRssMb: number }> {
  const { size } = await stat(file);
  const began = performance.now();
  let [articles, bytes, warm, peak] = [0, 0, 0, 0];
  for await (const reading of readInputs(file, null)) {
    if (reading.error !== null) throw reading.error;
    articles++;
    bytes += reading.bytes;
    if (articles % 50 !== 0) continue;
    const rss = process.memoryUsage.rss();
    if (bytes < size / 10) warm = Math.max(warm, rss);
    else peak = Math.max(peak, rss);
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    articles,
    mbPerSecond: Math.round((10 * size) / MB / seconds) / 10,
    growthMb: Math.round(Math.max(0, peak - warm) / MB),
    peakRssMb: Math.round(peak / MB),
  };
}

const { values } = parseArgs({
  options: {
    'warc-mb': { type: 'string', default: '1024' },
    articles: { type: 'string', default: '100000' },
    json: { type: 'string' },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'quotewire-bench-'));
try {
  const figures: Record<string, object> = {};
  for (const [name, content] of [
    ['crawl.warc.gz', archive(Number(values['warc-mb']) * MB)],
    ['articles.jsonl', lines(Number(values.articles))],
  ] as const) {
    const file = path.join(folder, name);
    await pipeline(content, createWriteStream(file));
    const figure = await measure(file);
    figures[name.includes('warc') ? 'warc' : 'jsonl'] = figure;
    const size = Math.round((await stat(file)).size / MB);
    console.log(
      `${name}, ${size} MB: ${figure.articles} articles, ${figure.mbPerSecond} MB/s, ` +
        `RSS at most ${figure.peakRssMb} MB, ${figure.growthMb} MB more than when warm`,
    );
    await rm(file);
  }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
