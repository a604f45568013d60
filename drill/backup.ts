import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hardyPool, until } from './arena.js';
import { Server } from './server.js';

/** The settings of a server that archives its log in a folder, which is made. */
export async function archiving(archive: string, { account }: Server['cluster']): Promise<string[]> {
  await mkdir(archive, { recursive: true });
  if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, archive]);
  return ['archive_mode=on', `archive_command=cp %p ${archive}/%f`];
}

/**
 * Copies a server's tables while it is used. The copy starts with the log behind it alone: see `restored` and
 * `streaming`. The embedded Postgres has no `pg_basebackup`, which does the same.
 *
 * @param copy a folder that is not there yet
 */
export async function baseBackup(server: Server, copy: string): Promise<void> {
  await server.administer(async (client) => {
    await client.query(`SELECT pg_backup_start('drill', true)`);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyInUse(server.cluster.folder, copy);
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    await writeFile(path.join(copy, 'backup_label'), rows[0]!.labelfile);
  });
}

/** Files may change and go while they are copied, which is what the log behind the backup is for. */
async function copyInUse(folder: string, copy: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', folder, copy], { env: { ...process.env, LC_ALL: 'C' } }).catch(
    ({ stderr, message }: { stderr?: string; message: string }) => {
      const complaints = (stderr ?? message).trim().split('\n');
      if (!complaints.every((complaint) => complaint.endsWith('No such file or directory'))) throw new Error(message);
    },
  );
  const log = path.join(copy, 'pg_wal');
  await Promise.all((await readdir(log)).map((name) => rm(path.join(log, name), { recursive: true })));
  for (const own of ['postmaster.pid', 'postmaster.opts']) await rm(path.join(copy, own), { force: true });
}

/** Resolves once everything committed so far is in the archive. */
export async function archived(server: Server): Promise<void> {
  // The name is that of now: the server goes on to write, of its own accord.
  const name = await server.administer(async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name');
    return rows[0]!.name;
  });
  const statement = 'SELECT FROM pg_stat_archiver WHERE last_archived_wal >= $1';
  await until(
    () => server.administer(async (client) => (await client.query(statement, [name])).rowCount === 1),
    'the log is archived',
  );
}

/** Starts a server on a base backup, with the archived log up to a restore point. */
export async function restored(like: Server, copy: string, archive: string, point: string): Promise<Server> {
  const server = await onCopy(like, copy, 'recovery.signal', [
    `restore_command=cp ${archive}/%f %p`,
    `recovery_target_name=${point}`,
    'recovery_target_action=promote',
  ]);
  const pool = hardyPool(server.url());
  try {
    const isOver = async (): Promise<boolean> => {
      const { rows } = await pool.query<{ is: boolean }>('SELECT NOT pg_is_in_recovery() AS is');
      return rows[0]!.is;
    };
    await until(() => isOver().catch(() => false), 'it is restored');
  } finally {
    await pool.end();
  }
  return server;
}

/** Starts a server on a base backup that follows the one that it is a copy of, and answers reads. */
export function streaming(primary: Server, copy: string): Promise<Server> {
  return onCopy(primary, copy, 'standby.signal', [`primary_conninfo=${primary.url()}`]);
}

async function onCopy(like: Server, copy: string, sign: string, settings: readonly string[]): Promise<Server> {
  const { account } = like.cluster;
  const folder = path.dirname(copy);
  await writeFile(path.join(copy, sign), '');
  await mkdir(path.join(copy, 'pg_wal'), { recursive: true });
  if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
  execFileSync('chmod', ['700', copy]);
  return Server.on({ ...like.cluster, folder: copy, log: path.join(folder, 'server.log') }, like, settings);
}
