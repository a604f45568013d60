import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import lockfile from 'proper-lockfile';
import { serverAccount } from '../../src/database/embedded/account.js';
import { createCluster, freePort, launch, newPassword } from '../../src/database/embedded/cluster.js';
import { canEnter } from '../../src/database/embedded/place.js';
import { bringUpToDate } from '../../src/database/up-to-date.js';
import { clusterIn, LOCAL, superuserUrl } from './own-postgres.js';

/** The Postgres of this test run. */
export interface TestServer {
  /** Of its maintenance database, as a user who may create databases. */
  readonly url: string;
  /** Null: a server of others, named by DATABASE_URL. */
  readonly pid: number | null;
  /** What names of this run's databases start with. */
  readonly prefix: string;
}

// Nothing here has to outlive the run.
const CARELESS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];
const SETTINGS = [...CARELESS, ...LOCAL, 'max_connections=200', 'timezone=UTC'];

/** The server of this run with its migrated template database, started by whoever asks first. */
export async function testServer(): Promise<TestServer> {
  const folder = process.env['QUOTEWIRE_TEST_FOLDER'];
  if (folder === undefined)
    throw new Error('Tests with a database run under Jest with its globalSetup (jest.config.js).');
  const file = path.join(folder, 'server.json');
  if (!existsSync(file)) {
    const release = await lockfile.lock(folder, {
      retries: { forever: true, minTimeout: 20, maxTimeout: 50 },
      stale: 30_000,
    });
    try {
      if (!existsSync(file)) await start(folder, file);
    } finally {
      await release();
    }
  }
  return JSON.parse(await readFile(file, 'utf8')) as TestServer;
}

async function start(folder: string, file: string): Promise<void> {
  const prefix = `quotewire_test_${path.basename(folder).slice(-6).toLowerCase()}_`;
  const theirs = process.env['DATABASE_URL'];
  const { url, pid } = theirs ? { url: theirs, pid: null } : await startOwn(folder);
  const server: TestServer = { url, pid, prefix };
  // Kept under another name until the template stands; the guard needs the number in any case.
  await writeFile(`${file}.draft`, JSON.stringify(server));
  await onServer(server, (client) => client.query(`CREATE DATABASE ${templateOf(server)}`));
  await bringUpToDate(databaseUrl(server, templateOf(server)));
  await writeFile(file, JSON.stringify(server));
}

async function startOwn(folder: string): Promise<{ url: string; pid: number }> {
  const account = await serverAccount(path.join(folder, 'cluster'), folder);
  if (account !== null) {
    await chmod(folder, 0o711);
    if (!(await canEnter(folder, account))) {
      throw new Error(
        `As root, tests need a TMPDIR that the user with number ${account.uid} may enter (now ${folder}).`,
      );
    }
  }
  const cluster = await clusterIn(folder);
  const password = newPassword();
  await createCluster(cluster, password, ['--no-sync']);
  const port = await freePort();
  const pid = await launch(cluster, port, SETTINGS);
  return { url: superuserUrl(port, password), pid };
}

export function templateOf(server: TestServer): string {
  return `${server.prefix}template`;
}

export function databaseUrl(server: TestServer, name: string): string {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** Does something as an administrator of the server. */
export async function onServer<T>(server: TestServer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
