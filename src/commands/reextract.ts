import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { loadConfig } from '../config.js';
import { run } from '../database/statement.js';
import { extract } from '../extraction/index.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import { reextract } from '../ingestion/reextract-all.js';
import type { Change } from '../ingestion/reextract.js';
import { allDetached } from '../ingestion/statements/reextract.js';
import { exitCode, UsageError } from './failures.js';
import { write } from './output.js';
import { onDatabase } from './stoppable.js';

export interface ReextractOptions {
  readonly all?: boolean;
  /** The id of an article. */
  readonly after?: string;
  /** A file for one line of JSON an article that changed. */
  readonly changes?: string;
}

const LINE_EVERY = 1000;
const count = new Intl.NumberFormat('en');

/**
 * Reads all stored articles with the present parser and prints what changed. Corrections stand.
 *
 * @returns the exit code: 130 or 143 after a signal
 */
export async function reextractCommand(options: ReextractOptions): Promise<number> {
  const after = options.after ?? '0';
  if (!/^\d{1,18}$/u.test(after)) throw new UsageError(`--after ${after}: give the number that a stopped run printed.`);
  const all = options.all ?? false;
  const file = options.changes === undefined ? null : createWriteStream(options.changes);
  if (file !== null) await once(file, 'open');
  return onDatabase(loadConfig(), 'the article in hand', async (database, ending) => {
    try {
      const sum = { articles: 0, changed: 0, added: 0, withdrawn: 0, other: 0, standing: 0, back: 0, lost: 0 };
      const parser = { version: EXTRACTOR_VERSION, extract };
      const last = await reextract(database, parser, {
        all,
        after,
        stop: ending.signal,
        onArticle: async (change, done, total) => {
          addTo(sum, change);
          if (isChange(change) && file !== null) await write(file, `${JSON.stringify(change)}\n`);
          if (done % LINE_EVERY === 0)
            process.stderr.write(`${count.format(done)} of ${count.format(total)} articles\n`);
        },
      });
      process.stdout.write(summary(sum));
      await listDetached(database.reads);
      const signalled = ending.code();
      if (signalled === null) return exitCode.done;
      const again = `quotewire reextract${all ? ` --all --after ${last}` : ''}`;
      process.stderr.write(`Stopped before the end: \`${again}\` goes on.\n`);
      return signalled;
    } finally {
      await closed(file);
    }
  });
}

interface Sum {
  articles: number;
  changed: number;
  added: number;
  withdrawn: number;
  other: number;
  standing: number;
  back: number;
  lost: number;
}

function isChange({ added, withdrawn, changed, standing, back, lost }: Change): boolean {
  return [added, withdrawn, changed, standing, back, lost].some((list) => list.length > 0);
}

function addTo(sum: Sum, change: Change): void {
  sum.articles++;
  if (isChange(change)) sum.changed++;
  sum.added += change.added.length;
  sum.withdrawn += change.withdrawn.length;
  sum.other += change.changed.length;
  sum.standing += change.standing.length;
  sum.back += change.back.length;
  sum.lost += change.lost.length;
}

function summary(sum: Sum): string {
  if (sum.articles === 0)
    return `Nothing to do: parser ${EXTRACTOR_VERSION} has read all articles. --all reads them again.\n`;
  const lines = [
    `Read ${count.format(sum.articles)} articles with parser ${EXTRACTOR_VERSION}; ${count.format(sum.changed)} have changed.`,
    `  new quotes                      ${count.format(sum.added)}`,
    `  quotes no longer found          ${count.format(sum.withdrawn)}`,
    `  other words or speaker          ${count.format(sum.other)}`,
    `  reviewed, found by words alone  ${count.format(sum.standing)}`,
    `  reviewed, found again           ${count.format(sum.back)}`,
    `  reviewed, not to be found       ${count.format(sum.lost)}`,
  ];
  return `${lines.join('\n')}\n`;
}

async function listDetached(reader: Parameters<typeof run>[0]): Promise<void> {
  const detached = await run(reader, allDetached, []);
  if (detached.length === 0) return;
  process.stdout.write('Reviewed quotes whose words their article has no more; they come back with them:\n');
  for (const { article, articleId, status, exact } of detached) {
    process.stdout.write(`  ${article ?? `article ${articleId}`}: ${status} “${exact.replace(/\s+/gu, ' ')}”\n`);
  }
}

async function closed(file: WriteStream | null): Promise<void> {
  if (file === null) return;
  file.end();
  await once(file, 'close');
}
