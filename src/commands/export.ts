import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { loadConfig } from '../config.js';
import { openDatabase } from '../database/client.js';
import { dataCard, type ExportFormat, exportQuotes } from '../exports/index.js';
import { readSelection, selectionParameters } from '../selection/index.js';
import { exitCode, UsageError } from './failures.js';

/** The options of `quotewire export`, named as the parameters of an address are. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly filter: readonly string[];
}

/**
 * Writes the quotes that the filters let through to standard output or to a file, beside it a data card. Filters are
 * those of an address of the search page: `speaker=ines-vartan`, `from=2026-01-01`.
 *
 * @returns the exit code
 */
export async function exportCommand({ format, out, filter }: ExportOptions): Promise<number> {
  const query = new URLSearchParams(
    filter.map((each) => {
      const at = each.indexOf('=');
      if (at < 1) throw new UsageError(`--filter ${each}: use NAME=VALUE, as in --filter speaker=ines-vartan.`);
      const name = each.slice(0, at);
      if (!selectionParameters.some((known) => known === name)) {
        throw new UsageError(
          `--filter ${each}: there is no filter ${name}. Use one of ${selectionParameters.join(', ')}.`,
        );
      }
      return [name, each.slice(at + 1)];
    }),
  );
  const { selection, problems } = readSelection(query);
  if (problems.length > 0) throw new UsageError(problems.join(' '));
  const database = await openDatabase(loadConfig());
  try {
    const target = out === undefined ? process.stdout : createWriteStream(out);
    for await (const piece of exportQuotes(database.reads, selection, format)) {
      if (!target.write(piece)) await once(target, 'drain');
    }
    if (out !== undefined) {
      target.end();
      await once(target, 'finish');
      await writeFile(`${out}.card.json`, `${JSON.stringify(dataCard(selection), null, 2)}\n`);
    }
  } finally {
    await database.close();
  }
  return exitCode.done;
}
