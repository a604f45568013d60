import { ArticleError } from '../article/errors.js';
import { loadConfig } from '../config.js';
import { openDatabase } from '../database/client.js';
import { splitLines } from '../ingestion/lines.js';
import { asArticleError, chunksOf } from '../ingestion/sources.js';
import { importItems, type ItemsImported } from '../ingestion/wikidata.js';
import { exitCode } from './failures.js';
import { write } from './output.js';

/** More than two hundred aliases and roles take. */
const LONGEST_ITEM = 1_000_000;

/**
 * Gives speakers the Wikidata ids of a file. Says on standard output what was done, and on standard error what was left
 * undecided and which lines cannot be read.
 *
 * @returns the exit code: 1 if a line could not be read
 */
export async function speakersImportCommand(file: string): Promise<number> {
  const database = await openDatabase(loadConfig());
  let result: ItemsImported;
  try {
    result = await importItems(database, linesOf(file));
  } finally {
    await database.close();
  }
  for (const sentence of result.undecided) await write(process.stderr, `${sentence}\n`);
  for (const { line, reason } of result.failures) await write(process.stderr, `${file}, line ${line}: ${reason}\n`);
  await write(
    process.stdout,
    [
      `Read ${result.items} items`,
      `  given to speakers  ${result.named}`,
      `  there already      ${result.known}`,
      `  left undecided     ${result.undecided.length}`,
      `  of nobody's name   ${result.absent}`,
      `  not readable       ${result.failures.length}`,
      '',
    ].join('\n'),
  );
  return result.failures.length > 0 ? exitCode.failed : exitCode.done;
}

async function* linesOf(file: string): AsyncGenerator<{ number: number; text: string | null }> {
  try {
    for await (const { number, bytes } of splitLines(await chunksOf(file), LONGEST_ITEM)) {
      yield {
        number,
        text:
          bytes &&
          Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/u, ''),
      };
    }
  } catch (error) {
    throw new ArticleError('UNREADABLE', `${file}: ${asArticleError(error).message}`);
  }
}
