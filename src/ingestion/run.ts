import path from 'node:path';
import { ArticleError } from '../article/errors.js';
import type { Input } from '../article/input.js';
import type { Database } from '../database/client.js';
import { DatabaseError } from '../database/errors.js';
import type { Fetcher } from '../fetching/index.js';
import { FetchState } from './fetch-state.js';
import type { Format } from './formats.js';
import { readInputs } from './inputs.js';
import type { Stored } from './known.js';
import { NOWHERE, placeOf, type Reading } from './reading.js';
import { findFiles } from './paths.js';
import { addFailure, emptySummary, type Summary } from './summary.js';
import { WebIngest } from './web.js';

export interface IngestOptions {
  /** Of every file; null: by each file's ending. */
  readonly format: Format | null;
  /** Articles in hand at the same time: being read, extracted or stored; of large ones fewer (`LARGEST_IN_HAND`). */
  readonly inFlight: number;
  /** Stores an article, or has it stored. Throws DatabaseError, and ArticleError for what is the article's own fault. */
  readonly store: (input: Input) => Promise<Stored>;
  /** Fetches what is given by its address. */
  readonly fetcher: Fetcher;
  /** When it fires, the articles in hand are finished and no more are begun. */
  readonly stop: AbortSignal;
  /** Called after each article, and at the end of each file, with the bytes that lie behind. */
  onProgress(summary: Summary, bytes: number): void;
}

/** Length of the texts and pages in hand, in characters and bytes: an article has twenty times its length in memory. */
const LARGEST_IN_HAND = 16 * 1024 * 1024;

/** What came of an ingest; `error` is why it ended early, where it did. */
export interface Ingested {
  readonly summary: Summary;
  readonly error: Error | null;
}

/**
 * Stores all articles that the paths lead to. An article that fails is counted and named; a database that fails ends
 * it. Memory holds the articles in hand and nothing else, whatever the size of the input.
 */
export async function ingestPaths(
  database: Database,
  paths: readonly string[],
  options: IngestOptions,
): Promise<Ingested> {
  const { fetcher, store, stop } = options;
  const summary = emptySummary();
  const inHand = new Set<Promise<void>>();
  let error: Error | null = null;
  let [bytes, largest] = [0, 0];
  const isOver = (): boolean => options.stop.aborted || error !== null;
  const begin = async (reading: Reading): Promise<void> => {
    const length = lengthOf(reading.input);
    largest += length;
    const one = ingestOne(store, reading, summary)
      .catch((failure: Error) => void (error ??= failure))
      .finally(() => {
        inHand.delete(one);
        largest -= length;
        options.onProgress(summary, bytes);
      });
    inHand.add(one);
    while (inHand.size >= options.inFlight || largest >= LARGEST_IN_HAND) await Promise.race(inHand);
  };
  const progress = (): void => options.onProgress(summary, bytes);
  const web = webInto(database, { fetcher, store, stop, summary: () => summary, onProgress: progress });
  for await (const finding of findFiles(paths, options.format !== null)) {
    if (isOver()) break;
    const { file } = finding;
    if (finding.kind === 'address') {
      summary.files++;
      await web.ingest(file).catch((failure: Error) => {
        if (!options.stop.aborted) error ??= failure;
      });
      continue;
    }
    if (finding.kind === 'skipped') {
      const ending = path.extname(file).toLowerCase() || 'no ending';
      summary.skipped.set(ending, (summary.skipped.get(ending) ?? 0) + 1);
    } else if (finding.kind === 'failed')
      addFailure(summary, { ...NOWHERE, file, id: null, reason: finding.error.message });
    else {
      summary.files++;
      const after = bytes + finding.bytes;
      for await (const reading of readInputs(file, options.format)) {
        bytes += reading.bytes;
        await begin(reading);
        if (isOver()) break;
      }
      bytes = after;
    }
    options.onProgress(summary, bytes);
  }
  await Promise.all(inHand);
  return { summary, error };
}

function lengthOf(input: Input | null): number {
  if (input === null) return 0;
  return 'text' in input ? input.text.length : input.bytes.length;
}

/** Ingests the web into the database; what comes of an article is counted in what `summary` gives at that time. */
export function webInto(
  database: Database,
  options: {
    fetcher: Fetcher;
    store: (input: Input) => Promise<Stored>;
    stop: AbortSignal;
    summary: () => Summary;
    onProgress: () => void;
  },
): WebIngest {
  const { fetcher, store, stop, summary, onProgress } = options;
  return new WebIngest({
    fetcher,
    state: new FetchState(database),
    stop,
    alreadyThere: () => void summary().known++,
    take: async (reading) => {
      await ingestOne(store, reading, summary());
      onProgress();
    },
  });
}

/** @throws DatabaseError; whatever else goes wrong is the article's own failure */
async function ingestOne(store: IngestOptions['store'], reading: Reading, summary: Summary): Promise<void> {
  if (reading.error !== null) {
    addFailure(summary, { ...placeOf(reading), id: reading.id, reason: reading.error.message });
    return;
  }
  try {
    const { created, revised, quoteCount } = await store(reading.input);
    if (created || revised) summary.quotes += quoteCount ?? 0;
    if (created && quoteCount === null) summary.queued++;
    else if (created) summary.stored++;
    else if (revised) summary.revised++;
    else summary.known++;
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    addFailure(summary, { ...placeOf(reading), id: reading.input.id, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ArticleError) return error.message;
  return `it could not be worked on: ${error instanceof Error ? error.message : String(error)}`;
}
