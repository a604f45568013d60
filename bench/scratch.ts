import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '../src/config.js';
import { type Database, openDatabase } from '../src/database/client.js';

/**
 * Does something with an embedded database that is thrown away.
 *
 * @param keep a folder to keep it in, and to find it in again
 */
export async function onScratch<T>(work: (database: Database) => Promise<T>, keep?: string): Promise<T> {
  const folder = keep ?? mkdtempSync(path.join(os.tmpdir(), 'quotewire-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // Run by root, the database is another user's.
  try {
    const database = await openDatabase(loadConfig({ QUOTEWIRE_DATA: path.join(path.resolve(folder), 'database') }));
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
