import { chmod, chown, cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import {
  type Cluster,
  createCluster,
  freePort,
  halt,
  launch,
  newPassword,
  SUPERUSER,
} from '../../src/database/embedded/cluster.js';
import { temporaryFolder } from './folders.js';
import { clusterIn, LOCAL, superuserUrl } from './own-postgres.js';

/** A Postgres with a streaming copy, each a server of its own. */
export interface Pair {
  /** Of the maintenance database of each. */
  readonly primary: string;
  readonly replica: string;
  /** Kills the copy (SIGKILL), and starts it again. */
  killReplica(): Promise<void>;
  startReplica(): Promise<void>;
  stop(): Promise<void>;
}

const SETTINGS = [...LOCAL, 'wal_level=replica', 'max_wal_senders=4', 'wal_keep_size=256MB', 'fsync=off'];

/** Starts both; the copy is made of the files, between the start and the end of a backup (Postgres has no other way in here). */
export async function startPair(): Promise<Pair> {
  const { folder, remove } = await temporaryFolder();
  await chmod(folder, 0o711);
  const [primary, replica] = [await clusterIn(folder, 'primary'), await clusterIn(folder, 'replica')];
  const password = newPassword();
  await createCluster(primary, password, ['--no-sync']);
  const [port, replicaPort] = [await freePort(), await freePort()];
  const urlAt = (at: number) => superuserUrl(at, password);
  const pid = await launch(primary, port, SETTINGS);
  await copyCluster(urlAt(port), primary, replica);
  const source = `primary_conninfo=host=127.0.0.1 port=${port} user=${SUPERUSER} password=${password}`;
  const startReplica = () => launch(replica, replicaPort, [...SETTINGS, source]);
  let replicaPid = await startReplica();
  return {
    primary: urlAt(port),
    replica: urlAt(replicaPort),
    async killReplica() {
      process.kill(replicaPid, 'SIGKILL');
    },
    async startReplica() {
      await rm(path.join(replica.folder, 'postmaster.pid'), { force: true });
      replicaPid = await startReplica();
    },
    async stop() {
      await halt(replica, replicaPid).catch(() => undefined);
      await halt(primary, pid);
      await remove();
    },
  };
}

async function copyCluster(url: string, from: Cluster, to: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SELECT pg_backup_start('copy', true)`);
  await cp(from.folder, to.folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !/postmaster\.(?:pid|opts)$|pg_wal\/\d/u.test(file),
  });
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
  await writeFile(path.join(to.folder, 'backup_label'), rows[0]!.labelfile);
  await writeFile(path.join(to.folder, 'standby.signal'), '');
  await client.end();
  if (to.account !== null) await own(to.folder, to.account);
  await chmod(to.folder, 0o700);
}

async function own(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): Promise<void> {
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true })) await chown(path.join(folder, entry), uid, gid);
}
