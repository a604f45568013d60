import { ArticleError } from '../../article/errors.js';
import { decodeUtf8, tooLarge } from '../../article/decode.js';
import type { Database } from '../../database/client.js';
import { DatabaseError } from '../../database/errors.js';
import { ByteReader } from '../archives/byte-reader.js';
import { gunzipped } from '../archives/gzip.js';
import { Unpacking } from '../archives/limits.js';
import { isGzip } from '../archives/signatures.js';
import { splitLines } from '../lines.js';
import { type ArticleStore, GROUP, inGroups } from '../article-store.js';
import { NOWHERE } from '../reading.js';
import { asArticleError, chunksOf } from '../sources.js';
import { addFailure, emptySummary, type Summary } from '../summary.js';
import { type Loaded, parseLoadedLine } from './loaded-line.js';

/** Articles in hand, and their characters: two transactions of them. */
const IN_HAND = { articles: 2 * GROUP.most, characters: 2 * GROUP.heaviest };
/** An article of 4 MB and its quotes. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface LoadOptions {
  /** When it fires, what is in hand is stored and no more is begun. */
  readonly stop: AbortSignal;
  /** Called after each article, with the bytes of all files that lie behind. */
  onProgress(summary: Summary, bytes: number): void;
}

/** What came of it; `error` is why it ended early, where it did. */
export interface LoadOutcome {
  readonly summary: Summary;
  readonly error: Error | null;
}

interface Numbered extends Loaded {
  readonly line: number;
}

/**
 * Stores what `extract --with-text` printed into these files, JSON Lines, plain or packed by gzip. Memory holds the
 * articles in hand. A line that cannot be used is counted and named, and the rest goes on; what is stored already is looked up and
 * left, so that the same files again go on where they stopped.
 */
export async function loadFiles(
  database: Database,
  files: readonly string[],
  { stop, onProgress }: LoadOptions,
): Promise<LoadOutcome> {
  const summary = emptySummary();
  const unpacking = new Unpacking();
  const articles = inGroups(database);
  try {
    for (const file of files) {
      if (stop.aborted) break;
      summary.files++;
      const inHand = new Set<Promise<void>>();
      let characters = 0;
      const store = (line: Numbered): void => {
        const { length } = line.article.text;
        characters += length;
        const one = storeLine(articles, summary, file, line).finally(() => {
          inHand.delete(one);
          characters -= length;
          onProgress(summary, unpacking.packed);
        });
        one.catch(() => undefined); // Whoever waits for it hears of it.
        inHand.add(one);
      };
      for await (const found of linesOf(file, unpacking)) {
        if (found instanceof Failure) addFailure(summary, { ...NOWHERE, file, ...found });
        else store(found);
        while (inHand.size >= IN_HAND.articles || characters >= IN_HAND.characters) await Promise.race(inHand);
        if (stop.aborted) break;
      }
      await Promise.all(inHand);
      onProgress(summary, unpacking.packed);
    }
    return { summary, error: null };
  } catch (error) {
    return { summary, error: error as Error };
  }
}

class Failure {
  constructor(
    readonly line: number | null,
    readonly id: string | null,
    readonly reason: string,
  ) {}
}

async function* linesOf(file: string, unpacking: Unpacking): AsyncGenerator<Numbered | Failure> {
  let last = 0;
  try {
    const reader = new ByteReader(counted(await chunksOf(file), unpacking));
    try {
      const content = isGzip(await reader.peek(3)) ? gunzipped(reader, unpacking) : reader.rest();
      for await (const { number, bytes } of splitLines(content, LONGEST_LINE)) {
        last = number;
        const found = read(number, bytes);
        if (found !== null) yield found;
      }
    } finally {
      await reader.close();
    }
  } catch (error) {
    const reason = asArticleError(error);
    yield new Failure(last === 0 ? null : last + 1, reason.id, reason.message);
  }
}

function read(line: number, bytes: Uint8Array | null): Numbered | Failure | null {
  try {
    if (bytes === null) throw tooLarge(LONGEST_LINE);
    const json = decodeUtf8(bytes);
    if (json === null) throw new ArticleError('ENCODING', 'not valid UTF-8: JSON Lines are always UTF-8');
    return json.trim() ? { line, ...parseLoadedLine(json) } : null;
  } catch (error) {
    const reason = asArticleError(error);
    return new Failure(line, reason.id, reason.message);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    unpacking.read(chunk.length);
    yield chunk;
  }
}

/** @throws DatabaseError; whatever else goes wrong is the line's own failure */
async function storeLine(
  articles: ArticleStore,
  summary: Summary,
  file: string,
  { line, article, extraction, extractor }: Numbered,
): Promise<void> {
  try {
    const { created, revised, quoteCount } = await articles.store(article, extraction, extractor);
    if (created || revised) summary.quotes += quoteCount ?? 0;
    if (created) summary.stored++;
    else if (revised) summary.revised++;
    else summary.known++;
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    addFailure(summary, { ...NOWHERE, file, line, id: article.id, reason });
  }
}
