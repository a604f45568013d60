import { randomBytes } from 'node:crypto';
import { type Config, loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { databaseUrl, onServer, templateOf, testServer } from './server.js';

/** A database of one test file, with all tables and no rows. */
export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  readonly config: Config;
  /** Closes it and deletes it. */
  drop(): Promise<void>;
}

/** An empty database on the server of this run, without tables. */
export async function createBareDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return create('');
}

/** A fresh migrated database: a copy of the run's template, some 30 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await create('template');
  const config = loadConfig({
    DATABASE_URL: url,
    PORT: '0',
    QUOTEWIRE_SAMPLES: 'off',
    QUOTEWIRE_CACHE_MB: '0',
    QUOTEWIRE_LOG_LEVEL: 'error',
  });
  const database = await openDatabase(config);
  return {
    url,
    database,
    config,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

async function create(from: 'template' | ''): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer();
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`;
  // FILE_COPY: quicker than the default for a template with tables, as long as nothing is synced.
  const template = from === 'template' ? ` TEMPLATE ${templateOf(server)} STRATEGY FILE_COPY` : '';
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name}${template}`));
  return {
    url: databaseUrl(server, name),
    async drop() {
      await onServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** A user of that database who may connect and nothing else. */
export async function createReader(database: string): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer();
  const name = `${server.prefix}reader_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'reader'`));
  const url = new URL(database);
  [url.username, url.password] = [name, 'reader'];
  return {
    url: url.href,
    async drop() {
      await onServer(server, (client) => client.query(`DROP ROLE ${name}`));
    },
  };
}
