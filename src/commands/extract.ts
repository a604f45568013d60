import { ArticleError } from '../article/errors.js';
import { loadConfig } from '../config.js';
import { type Format, STANDARD_INPUT } from '../ingestion/formats.js';
import { readInputs } from '../ingestion/inputs.js';
import type { Reading } from '../ingestion/reading.js';
import { inOrder } from '../ingestion/threads/in-order.js';
import { ParserThreads } from '../ingestion/threads/parser-threads.js';
import { exitCode, UsageError } from './failures.js';
import { jobsOf } from './jobs-option.js';
import { write } from './output.js';

export interface ExtractOptions {
  /** For all files; undefined: by each file's ending. */
  readonly format?: Format;
  readonly withText?: boolean;
  /** False: nothing learned decides whom a pronoun means, only weights set by hand. */
  readonly ranker?: boolean;
  /** Threads; undefined: as many as there are cores. */
  readonly jobs?: string;
}

/** Articles in hand for each thread: enough that none waits while a longer one is awaited for its turn. */
const IN_HAND = 8;

/**
 * Prints one JSON line for each article of the files, in order, on standard output; for each input that is no article
 * one `{"line","id","error","file"}` on standard error. Stores nothing.
 *
 * @returns the exit code: 1 if any input failed
 * @throws UsageError where standard input comes without a format
 */
export async function extractCommand(files: readonly string[], options: ExtractOptions): Promise<number> {
  if (files.includes(STANDARD_INPUT) && options.format === undefined) {
    throw new UsageError('Standard input has no file ending: say what it holds, for example --format txt.');
  }
  const jobs = jobsOf(options.jobs);
  const threads = new ParserThreads({ jobs, memory: loadConfig().threadMemory, ranker: options.ranker ?? true });
  const lineOf = async (reading: Reading): Promise<{ reading: Reading; result: string | Error }> => ({
    reading,
    result: reading.error ?? (await threads.line(reading.input, options.withText ?? false).catch(asError)),
  });
  let failed = false;
  try {
    for (const file of files) {
      for await (const { reading, result } of inOrder(
        readInputs(file, options.format ?? null),
        jobs * IN_HAND,
        lineOf,
      )) {
        if (typeof result === 'string') await write(process.stdout, result);
        else {
          failed = true;
          await write(process.stderr, errorLine(reading, result));
        }
      }
    }
  } finally {
    await threads.close();
  }
  return failed ? exitCode.failed : exitCode.done;
}

/** One article that breaks the parser must not stop the thousands behind it. */
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function errorLine(reading: Reading, error: Error): string {
  const { file, entry, line, record, byte } = reading;
  const id = reading.error === null ? reading.input.id : reading.id;
  const message = error instanceof ArticleError ? error.message : `the parser failed: ${error.message}`;
  const within = {
    ...(entry === null ? {} : { entry }),
    ...(record === null ? {} : { record }),
    ...(byte === null ? {} : { byte }),
  };
  return `${JSON.stringify({ line, id, error: message, file, ...within })}\n`;
}
