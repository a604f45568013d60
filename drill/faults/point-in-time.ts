import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contents } from '../../tests/support/recount.js';
import { count, hardyPool, type Site } from '../arena.js';
import { archived, archiving, baseBackup, restored } from '../backup.js';
import { check, type Damage } from '../check.js';
import { atRandom } from '../moment.js';
import { quotewire, untilDone } from '../quotewire.js';
import { Server } from '../server.js';

/**
 * A base backup taken while articles are stored, the write-ahead log archived behind it, more articles, then everything
 * is thrown away: the server that is restored from the backup to a moment in between has exactly what was there at that
 * moment, and the rest is ingested again.
 */
export async function pointInTime({ folder, articles, beginnings, blows, model, random }: Site): Promise<Damage> {
  const archive = path.join(folder, 'archive');
  const server = await Server.start(path.join(folder, 'first'), model, await archiving(archive, model.cluster));
  let again: Server | null = null;
  try {
    const url = await server.database('restored');
    const half = Math.floor(articles.lines.length * (0.3 + 0.4 * random()));
    const part = path.join(folder, 'part.jsonl');
    await writeFile(part, articles.lines.slice(0, half).join(''));
    const copy = path.join(folder, 'second', 'cluster');
    const first = quotewire(['ingest', part, '--jobs', '1'], { DATABASE_URL: url });
    const pool = hardyPool(url);
    await atRandom({ pool, blows, random }, 'article', half, first.ended);
    await baseBackup(server, copy);
    await first.ended;
    const then = await contents(pool);
    await server.administer((client) => client.query(`SELECT pg_create_restore_point('here'), pg_switch_wal()`));
    await untilDone(['ingest', beginnings.file, '--jobs', '1'], { DATABASE_URL: url });
    await archived(server);
    await pool.end();
    await server.kill();
    again = await restored(server, copy, archive, 'here');
    const there = hardyPool(again.url('restored'));
    try {
      const isSame = JSON.stringify(await contents(there)) === JSON.stringify(then);
      const kept = await count(there, 'article');
      await untilDone(['ingest', beginnings.file, '--jobs', '1'], { DATABASE_URL: again.url('restored') });
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
  }
}
