import { ArticleError } from '../article/errors.js';
import { articleOf, type Input } from '../article/input.js';
import { extract, type Probe } from '../extraction/index.js';
import { articleLine } from '../extraction/line.js';
import { pronounPriors } from '../extraction/weights/priors.js';
import { type Format, STANDARD_INPUT } from '../ingestion/formats.js';
import { readInputs } from '../ingestion/inputs.js';
import type { Reading } from '../ingestion/reading.js';
import { exitCode, UsageError } from './failures.js';
import { write } from './output.js';

export interface ExtractOptions {
  /** For all files; undefined: by each file's ending. */
  readonly format?: Format;
  readonly withText?: boolean;
  /** False: nothing learned decides whom a pronoun means, only weights set by hand. */
  readonly ranker?: boolean;
}

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
  const probe: Probe = options.ranker === false ? { pronounWeights: pronounPriors } : {};
  let failed = false;
  for (const file of files) {
    for await (const reading of readInputs(file, options.format ?? null)) {
      const result =
        reading.error === null ? await lineOf(reading.input, options.withText ?? false, probe) : reading.error;
      if (typeof result === 'string') await write(process.stdout, result);
      else {
        failed = true;
        await write(process.stderr, errorLine(reading, result));
      }
    }
  }
  return failed ? exitCode.failed : exitCode.done;
}

/** One article that breaks the parser must not stop the thousands behind it. */
async function lineOf(input: Input, withText: boolean, probe: Probe): Promise<string | Error> {
  try {
    const article = await articleOf(input);
    // The text of a page is nowhere but here.
    return `${JSON.stringify(articleLine(article, extract(article, probe), withText || !('text' in input)))}\n`;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

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
