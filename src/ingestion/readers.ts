import { decode, decodeUtf8, LARGEST_ARTICLE, tooLarge } from '../article/decode.js';
import { ArticleError } from '../article/errors.js';
import type { Feed, FeedItem } from '../article/feed/index.js';
import { LARGEST_PAGE } from '../article/html/limits.js';
import type { Input } from '../article/input.js';
import { LONGEST_LINE, parseArticle, parseArticleLine } from '../article/jsonl.js';
import type { ByteReader } from './archives/byte-reader.js';
import type { Unpacking } from './archives/limits.js';
import type { Format, ArchiveFormat } from './formats.js';
import { splitLines } from './lines.js';
import type { Found } from './reading.js';
import { asArticleError, whole } from './sources.js';

/** What a reader is given. */
export interface Content {
  /** Name of the file alone: the id of an article that has none. */
  readonly name: string;
  readonly reader: ByteReader;
  readonly unpacking: Unpacking;
  /** Its path where it lies on the disk by itself; null where it is unpacked from something. */
  readonly file: string | null;
  /** Is it a file inside a zip or tar? */
  readonly isEntry: boolean;
}

type Reader = (content: Content) => AsyncGenerator<Found>;

/** The largest feed, in bytes; it is read as a whole. The longest of news sites have a tenth of it. */
const LARGEST_FEED = 32 * 1024 * 1024;

/** The readers of all formats but archives. What they throw is the failure of the rest of the file. */
export const readers: Readonly<Record<Exclude<Format, ArchiveFormat>, Reader>> = {
  async *txt({ name, reader }) {
    yield { input: { id: name, text: decode(await whole(reader.rest(), LARGEST_ARTICLE)) }, error: null };
  },
  async *html({ name, reader }) {
    yield { input: { id: name, bytes: await whole(reader.rest(), LARGEST_PAGE) }, error: null };
  },
  async *feed({ reader }) {
    const { decodePage } = await import('../article/html/charset.js');
    yield* feedInputs(decodePage(await whole(reader.rest(), LARGEST_FEED)));
  },
  json: readJson,
  jsonl: readJsonLines,
  warc: readArchivedPages,
};

async function* readJsonLines({ reader }: Content): AsyncGenerator<Found> {
  let line = 0;
  try {
    for await (const { number, bytes } of splitLines(reader.rest(), LONGEST_LINE)) {
      line = number;
      const found = lineOf(bytes);
      if (found !== null) yield { line, ...found };
    }
  } catch (error) {
    if (error instanceof ArticleError && error.code === 'BOMB') throw error;
    yield failed(error, { line: line + 1 }); // What was whole before it is read; a part of a line is not.
    return;
  }
  if (line === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
}

function lineOf(bytes: Uint8Array | null): Found | null {
  try {
    if (bytes === null) throw tooLarge(LONGEST_LINE);
    const line = decodeUtf8(bytes);
    if (line === null) throw new ArticleError('ENCODING', 'not valid UTF-8: JSON Lines are always UTF-8');
    return line.trim() ? { input: parseArticleLine(line), error: null } : null;
  } catch (error) {
    return failed(error, {});
  }
}

/** One article, a list of them, or a JSON Feed. */
async function* readJson({ reader }: Content): AsyncGenerator<Found> {
  const text = decodeUtf8(await whole(reader.rest(), LARGEST_FEED));
  if (text === null) throw new ArticleError('ENCODING', 'not valid UTF-8: JSON is always UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ArticleError('FORMAT', `not valid JSON (${(error as Error).message})`);
  }
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      try {
        yield { record: index + 1, input: parseArticle(element), error: null };
      } catch (error) {
        yield failed(error, { record: index + 1 });
      }
    }
  } else if (isJsonFeed(value)) yield* feedInputs(text);
  else yield { input: parseArticle(value), error: null };
}

function isJsonFeed(value: unknown): boolean {
  const { version, items } = (value ?? {}) as Record<string, unknown>;
  return Array.isArray(items) && typeof version === 'string' && version.includes('jsonfeed.org');
}

async function* feedInputs(text: string): AsyncGenerator<Found> {
  const { readFeed } = await import('../article/feed/index.js');
  const feed: Feed = readFeed(text, null);
  for (const [index, item] of feed.items.entries()) {
    const input = inputOf(item);
    const at = item.url === null ? '' : ` ${item.url}`;
    if (input !== null) yield { record: index + 1, input, error: null };
    else {
      const reason = `only a summary of it stands in the feed: ingest its address${at} for the article`;
      yield { record: index + 1, input: null, id: item.id, error: new ArticleError('EMPTY', reason) };
    }
  }
  if (feed.isCutOff)
    throw new ArticleError('CUT_OFF', `the feed is cut off after item ${feed.items.length}: fetch it again`);
  if (feed.items.length === 0) throw new ArticleError('EMPTY', 'the feed holds no items');
}

/** The article that stands in an item of a feed; null where there is only a summary. */
export function inputOf({ id, content, ...about }: FeedItem): Input | null {
  if (content === null) return null;
  const known = { id: about.url ?? id, ...about };
  return content.type === 'html' ? { ...known, bytes: content.value } : { ...known, text: content.value };
}

async function* readArchivedPages({ reader, unpacking }: Content): AsyncGenerator<Found> {
  const { readWarc } = await import('./archives/warc.js');
  for await (const found of readWarc(reader, unpacking)) {
    const { record, byte } = found;
    if (found.error !== null) yield { record, byte, input: null, id: found.url, error: found.error };
    else {
      const { url, bytes, charset } = found.page;
      yield { record, byte, input: { id: url, url, bytes, charset }, error: null };
    }
  }
}

function failed(error: unknown, position: { line?: number; record?: number }): Found {
  const reason = asArticleError(error);
  return { ...position, input: null, id: reason.id, error: reason };
}
