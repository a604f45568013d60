import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/client.js';
import type { Site } from '../arena.js';
import { check, type Damage } from '../check.js';
import { processesNaming, quotewire, untilDone } from '../quotewire.js';

/**
 * SIGKILL to a process that has started the embedded Postgres: the next one finds or starts it again, and at the end
 * none is left.
 */
export async function embeddedKilled({ folder, articles, random }: Site): Promise<Damage> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  try {
    const file = path.join(folder, 'articles.jsonl');
    await writeFile(file, articles.lines.join(''));
    const data = path.join(folder, 'data');
    const env = { QUOTEWIRE_DATA: data, DATABASE_URL: '' };
    const ingest = quotewire(['ingest', file], env);
    await Promise.race([ingest.ended, new Promise((resolve) => setTimeout(resolve, 1000 + random() * 4000))]);
    await ingest.kill();
    await untilDone(['ingest', file], env);
    const database = await openDatabase(loadConfig({ QUOTEWIRE_DATA: data }));
    const damage = await check(database.pool, articles.expected).finally(() => database.close());
    damage.orphans += processesNaming(data).length;
    return damage;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
