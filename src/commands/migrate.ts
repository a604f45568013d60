import pg from 'pg';
import { loadConfig } from '../config.js';
import { joinEmbedded } from '../database/embedded/server.js';
import { connectionError } from '../database/errors.js';
import { migrate } from '../database/migrate.js';
import { exitCode } from './failures.js';

/** Brings the tables of the database up to date and says what was applied. */
export async function migrateCommand(): Promise<number> {
  const config = loadConfig();
  const embedded = config.databaseUrl === null ? await joinEmbedded(config.dataFolder) : null;
  try {
    const url = config.directUrl ?? embedded!.url;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    try {
      await client.connect();
    } catch (error) {
      throw connectionError(url, error);
    }
    try {
      const applied = await migrate(client);
      for (const name of applied) process.stdout.write(`Applied ${name}\n`);
      if (applied.length === 0) process.stdout.write('The tables are up to date.\n');
    } finally {
      await client.end();
    }
  } finally {
    await embedded?.leave();
  }
  return exitCode.done;
}
