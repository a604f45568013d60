import { ArticleError } from '../../article/errors.js';
import { decodeUtf8, tooLarge } from '../../article/decode.js';
import type { Database } from '../../database/client.js';
import { ByteReader } from '../archives/byte-reader.js';
import { gunzipped } from '../archives/gzip.js';
import { Unpacking } from '../archives/limits.js';
import { isGzip } from '../archives/signatures.js';
import { splitLines } from '../lines.js';
import { NOWHERE } from '../reading.js';
import { asArticleError, chunksOf } from '../sources.js';
import { addFailure, emptySummary, type Summary } from '../summary.js';
import { type Loaded, parseLoadedLine } from './loaded-line.js';
import { storeBatch } from './store-batch.js';

/** Articles of one transaction, and their characters: some tenths of a second. */
const BATCH = { articles: 50, characters: 2_000_000 };
/** An article of 4 MB and its quotes. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface LoadOptions {
  /** When it fires, the batch in hand is stored and no more are begun. */
  readonly stop: AbortSignal;
  /** Called after each batch, with the bytes of all files that lie behind. */
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
 * Stores what `extract --with-text` printed into these files, JSON Lines, plain or packed by gzip. Memory holds one
 * batch. A line that cannot be used is counted and named, and the rest goes on; what is stored already is looked up and
 * left, so that the same files again go on where they stopped.
 */
export async function loadFiles(
  database: Database,
  files: readonly string[],
  { stop, onProgress }: LoadOptions,
): Promise<LoadOutcome> {
  const summary = emptySummary();
  const unpacking = new Unpacking();
  try {
    for (const file of files) {
      if (stop.aborted) break;
      summary.files++;
      let batch: Numbered[] = [];
      let characters = 0;
      const store = async (): Promise<void> => {
        if (batch.length > 0) count(summary, file, batch, await storeBatch(database, batch));
        [batch, characters] = [[], 0];
        onProgress(summary, unpacking.packed);
      };
      for await (const found of linesOf(file, unpacking)) {
        if (found instanceof Failure) addFailure(summary, { ...NOWHERE, file, ...found });
        else {
          batch.push(found);
          characters += found.article.text.length;
        }
        if (batch.length >= BATCH.articles || characters >= BATCH.characters) await store();
        if (stop.aborted) break;
      }
      await store();
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

function count(
  summary: Summary,
  file: string,
  batch: readonly Numbered[],
  outcomes: Awaited<ReturnType<typeof storeBatch>>,
): void {
  outcomes.forEach((outcome, index) => {
    const { line, article } = batch[index]!;
    if (outcome instanceof Error) {
      addFailure(summary, { ...NOWHERE, file, line, id: article.id, reason: outcome.message });
      return;
    }
    if (outcome.created || outcome.revised) summary.quotes += outcome.quoteCount ?? 0;
    if (outcome.created) summary.stored++;
    else if (outcome.revised) summary.revised++;
    else summary.known++;
  });
}
