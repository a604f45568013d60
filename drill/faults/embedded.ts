import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/client.js';
import { OWNER } from '../../src/database/embedded/start.js';
import { superuserUrl } from '../../tests/support/own-postgres.js';
import { hardyPool, type Site } from '../arena.js';
import { check, type Damage } from '../check.js';
import { atRandom } from '../moment.js';
import { quotewire, threads, untilDone } from '../quotewire.js';

/** The share of rounds in which the kill falls while Postgres is made and started, which takes up to so many milliseconds. */
const [MAKING, MAKES] = [0.25, 3000];

/**
 * SIGKILL to a process that has started the embedded Postgres, or is starting it: the next one finds or starts it
 * again, and at the end none is left.
 */
export async function embeddedKilled({ folder, articles, beginnings, blows, random }: Site): Promise<Damage> {
  const { file } = beginnings;
  const data = path.join(folder, 'data');
  const env = { QUOTEWIRE_DATA: data, DATABASE_URL: '' };
  const ingest = quotewire(['ingest', file, ...threads(random)], env);
  const [share, delay] = [random(), random()];
  if (share < MAKING) {
    await Promise.race([ingest.ended, pause(delay * MAKES)]);
    blows.push({ stored: 0, isWriting: false });
  } else {
    const pool = hardyPool(await urlIn(data, ingest.ended));
    await atRandom({ pool, blows, random }, 'article', articles.lines.length, ingest.ended);
    await pool.end();
  }
  await ingest.kill();
  await untilDone(['ingest', file, '--jobs', '1'], env);
  const database = await openDatabase(loadConfig({ QUOTEWIRE_DATA: data }));
  return check(database.pool, articles.expected).finally(() => database.close());
}

/** The embedded database, as its superuser, once it is started. */
async function urlIn(data: string, ended: Promise<unknown>): Promise<string> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (;;) {
    const [port, password] = await Promise.all(
      ['port', 'password'].map((name) => readFile(path.join(data, name), 'utf8').catch(() => '')),
    );
    if (port) return superuserUrl(Number(port), password!.trim(), OWNER);
    if (hasEnded) throw new Error('It ended before its database had started.');
    await pause(5);
  }
}
