import { loadConfig } from '../config.js';
import { joinEmbedded } from '../database/embedded/server.js';
import { bringUpToDate } from '../database/up-to-date.js';
import { exitCode } from './failures.js';

/** Brings the tables of the database up to date and says what was applied. */
export async function migrateCommand(): Promise<number> {
  const config = loadConfig();
  const embedded = config.databaseUrl === null ? await joinEmbedded(config.dataFolder) : null;
  try {
    const applied = await bringUpToDate(config.directUrl ?? embedded!.url);
    for (const name of applied) process.stdout.write(`Applied ${name}\n`);
    if (applied.length === 0) process.stdout.write('The tables are up to date.\n');
  } finally {
    await embedded?.leave();
  }
  return exitCode.done;
}
