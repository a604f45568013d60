import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { DatabaseError } from '../errors.js';
import { type Cluster, createCluster, exists, freePort, launch, newPassword, SUPERUSER } from './cluster.js';
import { StartFailure } from './failures.js';
import { giveToOwner, type Place, usableBinaries } from './place.js';
import { disownPostmaster } from './postmaster.js';
import { pause } from './processes.js';

/** The database, and the user that owns it: no superuser, so that no hole in a query is one in the machine. */
export const OWNER = 'quotewire';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  'log_checkpoints=off',
  // Compiling pays for reports over many rows, not for the short reads of an API.
  'jit=off',
];
/** How often a port is tried anew, and how long remains of a killed server may take to end, in milliseconds. */
const [PORTS, REMAINS] = [5, 15_000];

export function logOf(folder: string): string {
  return path.join(folder, 'server.log');
}

/**
 * The password of the embedded database, made with the cluster. Only its owner can read the file.
 *
 * @throws DatabaseError if the cluster is there and the password is not
 */
export async function readPassword(place: Place): Promise<string> {
  const file = path.join(place.folder, 'password');
  if (await exists(place.cluster)) {
    const password = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    if (password !== '') return password;
    throw new DatabaseError(
      `The password of the embedded database is missing: ${file}. Put it back, or set QUOTEWIRE_DATA to a new folder.`,
    );
  }
  const password = newPassword();
  await writeFile(file, password, { mode: 0o600 });
  await giveToOwner(place.folder, file);
  return password;
}

/**
 * Starts the server of that place, which nobody runs now; makes its tables first if there are none.
 *
 * @returns the port it listens on
 * @throws DatabaseError
 */
export async function startServer(place: Place, password: string): Promise<number> {
  const { folder, account } = place;
  const cluster: Cluster = {
    folder: place.cluster,
    binaries: await usableBinaries(folder, account),
    account,
    log: logOf(folder),
  };
  if (await exists(place.cluster)) await checkVersion(cluster);
  else await createCluster(cluster, password);
  const portFile = path.join(folder, 'port');
  const port = await launchSomewhere(cluster, Number(await readFile(portFile, 'utf8').catch(() => '0')));
  await writeFile(portFile, String(port));
  for (const file of [portFile, cluster.log]) await giveToOwner(folder, file);
  await makeDatabase(port, password);
  return port;
}

async function checkVersion({ folder, binaries }: Cluster): Promise<void> {
  const theirs = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim();
  const ours = binaries.version.split('.')[0];
  if (theirs === ours) return;
  throw new DatabaseError(
    `The tables in ${folder} are of Postgres ${theirs}, the embedded server is ${ours}. ` +
      'Use the version of Quotewire that made them, or set QUOTEWIRE_DATA to a new folder and ingest again.',
  );
}

/** On the port of last time if it is free, so that those who stayed connected through a crash find the server again. */
async function launchSomewhere(cluster: Cluster, wish: number): Promise<number> {
  const deadline = performance.now() + REMAINS;
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? wish : 0);
    disownPostmaster(cluster.folder);
    try {
      await launch(cluster, port, SETTINGS);
      return port;
    } catch (error) {
      const passing = error instanceof StartFailure ? error.passing : null;
      if (passing === null) throw error;
      if (passing === 'port' ? attempt >= PORTS : performance.now() > deadline) throw error;
      await pause(100);
    }
  }
}

async function makeDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: SUPERUSER });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) AS role,
        EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS database`,
      [OWNER],
    );
    // CREATEDB: `prisma migrate dev` works in a database of its own making.
    if (!rows[0]?.role)
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}
