import { decodeAny } from '../../../src/article/decode.js';
import { ArticleError } from '../../../src/article/errors.js';
import { readFeed } from '../../../src/article/feed/index.js';
import { readHtml } from '../../../src/article/html/index.js';
import type { Input } from '../../../src/article/input.js';
import { parseArticleLine } from '../../../src/article/jsonl.js';
import { readText } from '../../../src/article/read.js';
import { ByteReader } from '../../../src/ingestion/archives/byte-reader.js';
import { gunzipped } from '../../../src/ingestion/archives/gzip.js';
import { Unpacking } from '../../../src/ingestion/archives/limits.js';
import { readTar } from '../../../src/ingestion/archives/tar.js';
import { readWarc } from '../../../src/ingestion/archives/warc.js';
import { gzipSync } from 'node:zlib';
import { tarOf, warcRecord } from '../../support/archives.js';
import { mutated, mutatedBytes } from '../mutations.js';
import { feeds, lines, pages, texts } from '../seeds.js';
import { checkArticle } from './parser.js';
import { must, type Target } from './types.js';

/** Refusing an input in words is what a reader should do; anything else that is thrown is a fault. */
async function orRefused(read: () => void | Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    must(error.message.length > 5 && error.message.length < 2000, `refused in odd words: ${error.message}`);
  }
}

const readInput = (input: Input): void => checkArticle('bytes' in input ? readHtml(input) : readText(input));

/** Saved pages. */
export const page: Target = {
  share: 5,
  async start() {
    const seeds = pages();
    return {
      make: (random) => mutated(random, seeds, 4000),
      check: (input) => orRefused(() => checkArticle(readHtml({ id: 'fuzz', bytes: input }))),
    };
  },
};

/** Bytes in any encoding, as a text. */
export const text: Target = {
  share: 15,
  async start() {
    const seeds = texts().flatMap((each) => [
      Buffer.from(each),
      Buffer.from(each, 'utf16le'),
      Buffer.from(each, 'latin1'),
    ]);
    return {
      make: (random) => mutatedBytes(random, seeds, 1500),
      check: (input) => orRefused(() => checkArticle(readText({ id: 'fuzz', text: decodeAny(input as Uint8Array) }))),
    };
  },
};

export const feed: Target = {
  share: 10,
  async start() {
    const seeds = feeds();
    return {
      make: (random) => mutated(random, seeds, 2000),
      check: (input) =>
        orRefused(() => {
          for (const item of readFeed(input as string, 'https://herald.example/feed').items) {
            must(typeof item.id === 'string', 'an item without an id');
          }
        }),
    };
  },
};

export const line: Target = {
  share: 15,
  async start() {
    const seeds = lines();
    return {
      make: (random) => mutated(random, seeds, 1200),
      check: (input) => orRefused(() => readInput(parseArticleLine(input as string))),
    };
  },
};

/** Web archives, tar and gzip, damaged anywhere. */
export const archive: Target = {
  share: 10,
  async start() {
    const files = pages()
      .slice(0, 10)
      .map((each) => each.slice(0, 3000));
    const warcs = files.map((body, index) => warcRecord({ url: `https://herald.example/${index}`, body }));
    const tars = await Promise.all(
      files.slice(0, 5).map((body, index) => tarOf({ [`page-${index}.html`]: body, 'b.txt': 'b' })),
    );
    const seeds = [
      Buffer.concat(warcs),
      ...warcs,
      ...tars,
      ...warcs.map((each) => gzipSync(each)),
      ...tars.map((each) => gzipSync(each)),
    ];
    const stream = (bytes: Uint8Array) =>
      new ByteReader(
        (async function* () {
          for (let at = 0; at < bytes.length; at += 512) yield bytes.subarray(at, at + 512);
        })(),
      );
    const readers = [readWarc, readTar, gunzipped] as const;
    return {
      make: (random) => mutatedBytes(random, seeds, 20_000),
      async check(input) {
        for (const read of readers) {
          await orRefused(async () => {
            const reader = stream(input as Uint8Array);
            try {
              let found = 0;
              for await (const _ of read(reader, new Unpacking())) {
                must(++found < 10_000, 'more is found than can be there');
              }
            } finally {
              await reader.close();
            }
          });
        }
      },
    };
  },
};
