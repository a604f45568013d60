import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contents } from '../../tests/support/recount.js';
import { count, hardyPool, type Site } from '../arena.js';
import { archived, archiving, baseBackup, restored } from '../backup.js';
import { check, type Damage } from '../check.js';
import { quotewire, untilDone } from '../quotewire.js';
import { Server } from '../server.js';

/**
 * A base backup taken while articles are stored, the write-ahead log archived behind it, more articles, then everything
 * is thrown away: the server that is restored from the backup to a moment in between has exactly what was there at that
 * moment, and the rest is ingested again.
 */
export async function pointInTime({ folder, articles, model, random }: Site): Promise<Damage> {
  const archive = path.join(folder, 'archive');
  const server = await Server.start(path.join(folder, 'first'), model, await archiving(archive, model.cluster));
  let again: Server | null = null;
  try {
    const url = await server.database('restored');
    const half = Math.floor(articles.lines.length * (0.3 + 0.4 * random()));
    const parts = [articles.lines.slice(0, half), articles.lines];
    const files = await Promise.all(
      parts.map(async (lines, part) => {
        const file = path.join(folder, `part-${part}.jsonl`);
        await writeFile(file, lines.join(''));
        return file;
      }),
    );
    const copy = path.join(folder, 'second', 'cluster');
    const first = quotewire(['ingest', files[0]!], { DATABASE_URL: url });
    await baseBackup(server, copy);
    await first.ended;
    const pool = hardyPool(url);
    const then = await contents(pool);
    await server.administer((client) => client.query(`SELECT pg_create_restore_point('here'), pg_switch_wal()`));
    await untilDone(['ingest', files[1]!], { DATABASE_URL: url });
    await archived(server);
    await pool.end();
    await server.kill();
    again = await restored(server, copy, archive, 'here');
    const there = hardyPool(again.url('restored'));
    try {
      const isSame = JSON.stringify(await contents(there)) === JSON.stringify(then);
      const kept = await count(there, 'article');
      await untilDone(['ingest', files[1]!], { DATABASE_URL: again.url('restored') });
      const damage = await check(there, articles.expected);
      if (isSame && kept === half) return damage;
      return {
        ...damage,
        lost: damage.lost + 1,
        details: [...damage.details, `${kept} of ${half} articles were restored`],
      };
    } finally {
      await there.end();
    }
  } finally {
    await again?.stop();
    await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}
