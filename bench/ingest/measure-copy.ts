import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { known } from './cpu.js';
import { spentOn } from './ingesting.js';
import { COPIED_TABLES } from './fill.js';

/** See docs/ingest.md. */
export interface CopyFigures {
  readonly copyCpuMsPostgres: number | null;
}

/**
 * What storing could cost at least: copies all rows of articles out, takes them away, and copies them in again, with
 * all indexes, foreign keys and triggers. Afterwards the database holds what it held.
 *
 * @param folder of the embedded database
 * @param articles how many are stored
 */
export async function measureCopy(url: string, folder: string, articles: number): Promise<CopyFigures> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const fileOf = (table: string): string => path.join(folder, `${table}.copy`);
  try {
    for (const table of COPIED_TABLES)
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(fileOf(table)));
    await client.query(`TRUNCATE ${COPIED_TABLES.join(', ')} CASCADE`);
    const { postgres } = await spentOn(path.join(folder, 'database', 'cluster'), async () => {
      for (const table of COPIED_TABLES)
        await pipeline(createReadStream(fileOf(table)), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
    });
    return { copyCpuMsPostgres: known((1000 * postgres) / articles) };
  } finally {
    for (const table of COPIED_TABLES) rmSync(fileOf(table), { force: true });
    await client.end();
  }
}
