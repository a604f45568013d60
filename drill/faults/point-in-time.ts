import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contents } from '../../tests/support/recount.js';
import { count, hardyPool, type Site, until } from '../arena.js';
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
  await mkdir(archive, { recursive: true });
  const server = await Server.start(path.join(folder, 'first'), model, [
    'archive_mode=on',
    `archive_command=cp %p ${archive}/%f`,
  ]);
  let restored: Server | null = null;
  try {
    const { account } = server.cluster;
    if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, archive]);
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
    await server.administer(async (client) => {
      await client.query(`SELECT pg_backup_start('drill', true)`);
      await mkdir(path.dirname(copy), { recursive: true });
      // Files may change and go while they are copied, which is what the log behind the backup is for.
      await cp(server.cluster.folder, copy, {
        recursive: true,
        filter: (from) => !/postmaster\.(?:pid|opts)$|pg_wal\/./u.test(from),
      }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
      await writeFile(path.join(copy, 'backup_label'), rows[0]!.labelfile);
    });
    await first.ended;
    const pool = hardyPool(url);
    const then = await contents(pool);
    await server.administer((client) => client.query(`SELECT pg_create_restore_point('here'), pg_switch_wal()`));
    await untilDone(['ingest', files[1]!], { DATABASE_URL: url });
    await server.administer((client) => client.query('SELECT pg_switch_wal()'));
    await until(
      () =>
        server.administer(
          async (client) =>
            (
              await client.query(
                `SELECT FROM pg_stat_archiver WHERE last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 1)`,
              )
            ).rowCount === 1,
        ),
      'the log is archived',
    );
    await pool.end();
    await server.kill();
    await writeFile(path.join(copy, 'recovery.signal'), '');
    await mkdir(path.join(copy, 'pg_wal'), { recursive: true });
    if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, path.dirname(copy)]);
    execFileSync('chmod', ['700', copy]);
    restored = await Server.on(
      { ...server.cluster, folder: copy, log: path.join(folder, 'second', 'server.log') },
      server,
      [`restore_command=cp ${archive}/%f %p`, 'recovery_target_name=here', 'recovery_target_action=promote'],
    );
    const again = hardyPool(restored.url('restored'));
    try {
      await until(
        async () =>
          (
            await again
              .query<{ on: boolean }>('SELECT pg_is_in_recovery() AS on')
              .catch(() => ({ rows: [{ on: true }] }))
          ).rows[0]!.on === false,
        'it is restored',
      );
      const isSame = JSON.stringify(await contents(again)) === JSON.stringify(then);
      const kept = await count(again, 'article');
      await untilDone(['ingest', files[1]!], { DATABASE_URL: restored.url('restored') });
      const damage = await check(again, articles.expected);
      if (isSame && kept === half) return damage;
      return {
        ...damage,
        lost: damage.lost + 1,
        details: [...damage.details, `${kept} of ${half} articles were restored`],
      };
    } finally {
      await again.end();
    }
  } finally {
    await restored?.stop();
    await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}
