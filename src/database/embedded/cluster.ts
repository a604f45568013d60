import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { DatabaseError } from '../errors.js';
import type { Account } from './account.js';
import { type Binaries, installedBinaries, program } from './binaries.js';
import { fullDisk, startFailure } from './failures.js';
import { readPostmaster } from './postmaster.js';
import { hasEnded, isRunning, pause } from './processes.js';
import { runProgram, surroundings } from './programs.js';

/** A folder of tables (PGDATA) and what is needed to run a server on it. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | null;
  /** Where the server writes what it has to say. */
  readonly log: string;
}

export const SUPERUSER = 'postgres';

/**
 * Makes the cluster: a superuser `postgres` with that password, everything in UTF-8, nobody let in without the
 * password. It appears under its name only when whole, so that one broken off half way leaves nothing to trip over.
 *
 * @throws DatabaseError
 */
export async function createCluster(cluster: Cluster, password: string, flags: readonly string[] = []): Promise<void> {
  const draft = `${cluster.folder}.draft`;
  const passwordFile = `${cluster.folder}.password`;
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (cluster.account !== null) {
      for (const file of [draft, passwordFile]) await chown(file, cluster.account.uid, cluster.account.gid);
    }
    await initialise(cluster, draft, [`--pwfile=${passwordFile}`, ...flags]);
    await rename(draft, cluster.folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function initialise(cluster: Cluster, folder: string, flags: readonly string[]): Promise<void> {
  const fixed = [`--pgdata=${folder}`, `--username=${SUPERUSER}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const attempt = (locale: readonly string[]) =>
    runProgram(program(cluster.binaries, 'initdb'), [...fixed, ...locale, ...flags], cluster.account);
  let outcome = await attempt(['--locale=C.UTF-8']);
  if (/invalid locale/.test(outcome.output)) {
    // Systems without that locale: Postgres's own table of the same name, with the system's for the rest.
    outcome = await attempt(['--locale-provider=builtin', '--builtin-locale=C.UTF-8']);
  }
  if (outcome.code === 0) return;
  const disk = fullDisk(outcome.output, cluster.folder);
  if (disk !== null) throw disk;
  throw new DatabaseError(
    `The tables of the embedded database cannot be made in ${cluster.folder}: ${outcome.failure ?? outcome.output.trim()}`,
  );
}

/**
 * Starts a server on the cluster and waits until it answers, however long a recovery takes. It is a session of its
 * own: neither Ctrl-C in the terminal nor the end of this process ends it.
 *
 * @returns its process number
 * @throws StartFailure
 */
export async function launch(cluster: Cluster, port: number, settings: readonly string[]): Promise<number> {
  const log = await open(cluster.log, 'a', 0o600);
  const { size } = await log.stat();
  const args = ['-D', cluster.folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(program(cluster.binaries, 'postgres'), args, {
    ...surroundings(cluster.account),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<Error | null>((resolve) => {
    child.once('error', resolve);
    child.once('exit', () => resolve(null));
  });
  let failure: Error | null | undefined;
  void ended.then((error) => (failure = error));
  await log.close();
  child.unref();
  for (let waited = 0; ; waited += await pausing(10)) {
    if (failure !== undefined) throw startFailure(failure?.message ?? (await tail(cluster.log, size)), cluster);
    const now = readPostmaster(cluster.folder);
    if (now?.pid === child.pid && now?.status === 'ready') return now!.pid;
    if (waited === 5000) process.stderr.write('The database recovers from a crash; this can take a while.\n');
  }
}

async function pausing(milliseconds: number): Promise<number> {
  await pause(milliseconds);
  return milliseconds;
}

async function tail(file: string, from: number): Promise<string> {
  const bytes = await readFile(file);
  return bytes.subarray(from).toString('utf8').trim();
}

/** Ends the server in an orderly way: open transactions are rolled back, everything committed is on disk. */
export async function halt(cluster: Pick<Cluster, 'folder' | 'account'>, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '-D', cluster.folder, '-m', 'fast'];
    await runProgram(program(installedBinaries(), 'pg_ctl'), args, cluster.account);
    return;
  }
  if (isRunning(pid)) process.kill(pid, 'SIGINT');
  await hasEnded(pid, 60_000);
}

/** A port of 127.0.0.1 that is free now: `wish` if it is, otherwise any. */
export function freePort(wish = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wish === 0 ? reject(error) : resolve(freePort())));
    server.listen({ port: wish, host: '127.0.0.1', exclusive: true }, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** Whether there is a cluster in the folder. */
export async function exists(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null)) !== null;
}
