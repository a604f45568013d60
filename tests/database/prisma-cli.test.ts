import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { migrate, readMigrations } from '../../src/database/migrate.js';
import { projectRoot } from '../../src/root.js';
import { createBareDatabase } from '../support/database.js';
import { migrationsFolder } from '../support/migrations.js';

// Prisma's real command line over the schema engine of tools/, as developers use it.
jest.setTimeout(60_000);

let byRunner: Awaited<ReturnType<typeof createBareDatabase>>;
let byPrisma: Awaited<ReturnType<typeof createBareDatabase>>;
beforeAll(async () => {
  [byRunner, byPrisma] = await Promise.all([createBareDatabase(), createBareDatabase()]);
});
afterAll(() => Promise.all([byRunner.drop(), byPrisma.drop()]));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function prisma(url: string, ...args: string[]): Promise<Outcome> {
  const cli = path.join(projectRoot, 'node_modules/prisma/build/index.js');
  return execute(process.execPath, [cli, ...args], { DATABASE_URL: url, NO_COLOR: '1', CHECKPOINT_DISABLE: '1' });
}

function execute(file: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd: projectRoot, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        output: stdout + stderr,
      });
    });
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const difference = [
  'migrate',
  'diff',
  '--from-config-datasource',
  '--to-schema',
  'prisma/schema.prisma',
  '--exit-code',
];

test('Prisma sees a database of the runner as up to date, and schema.prisma says the same as the migrations', async () => {
  await withClient(byRunner.url, (client) => migrate(client));
  const [status, same] = await Promise.all([
    prisma(byRunner.url, 'migrate', 'status'),
    prisma(byRunner.url, ...difference),
  ]);
  expect(status).toEqual({ code: 0, output: expect.stringMatching(/Database schema is up to date!/) });
  expect(same).toEqual({ code: 0, output: expect.stringMatching(/No difference detected/) });
});

test('the runner sees a database of Prisma as up to date, and Prisma sees what is missing from one', async () => {
  const deploy = await prisma(byPrisma.url, 'migrate', 'deploy');
  expect(deploy).toEqual({ code: 0, output: expect.stringMatching(/All migrations have been successfully applied/) });
  await withClient(byPrisma.url, async (client) => {
    expect(await migrate(client)).toEqual([]);
    const { rows } = await client.query('SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY 1');
    expect(rows).toEqual(readMigrations().map(({ name, checksum }) => ({ name, checksum })));
    await client.query('DROP INDEX quote_via_id_idx');
  });
  expect(await prisma(byPrisma.url, ...difference)).toEqual({ code: 2, output: expect.stringMatching(/viaId|via_id/) });
});

test('Prisma builds an index outside a transaction as the runner does, and each sees what the other did', async () => {
  const { folder, remove } = await migrationsFolder({
    '1_table': 'CREATE TABLE pen (id INT PRIMARY KEY, ink TEXT);',
    '2_index': '-- Why.\nCREATE INDEX CONCURRENTLY "pen_ink_idx" ON "pen"("ink");\n',
    '3_drop': 'DROP INDEX CONCURRENTLY IF EXISTS "pen_ink_idx";\n',
  });
  const config = path.join(folder, 'prisma.config.ts');
  const [project, schema, its] = ['prisma.config.ts', 'prisma/schema.prisma', folder].map((part) =>
    JSON.stringify(path.resolve(projectRoot, part)),
  );
  await writeFile(
    config,
    `import project from ${project};\nexport default { ...project, schema: ${schema}, migrations: { path: ${its} } };\n`,
  );
  const migrations = readMigrations(folder);
  const [first, second] = await Promise.all([createBareDatabase(), createBareDatabase()]);
  try {
    for (const [{ url }, done] of [
      [first, []],
      [second, migrations.slice(0, 2)],
    ] as const) {
      await withClient(url, (client) => migrate(client, done));
      const deploy = await prisma(url, 'migrate', 'deploy', '--config', config);
      expect(deploy).toEqual({
        code: 0,
        output: expect.stringMatching(/All migrations have been successfully applied/),
      });
      expect(await withClient(url, (client) => migrate(client, migrations))).toEqual([]);
      expect(await prisma(url, 'migrate', 'status', '--config', config)).toMatchObject({ code: 0 });
    }
  } finally {
    await Promise.all([first.drop(), second.drop(), remove()]);
  }
});

test('the schema engine names a server or a database that cannot be reached as Prisma does', async () => {
  const connect = (url: string) =>
    execute(path.join(projectRoot, 'tools/schema-engine.mjs'), [
      ...['--datasource', JSON.stringify({ url })],
      ...['cli', 'can-connect-to-database'],
    ]);
  expect(await connect(byRunner.url)).toMatchObject({ code: 0 });
  expect(await connect('postgres://nobody:x@127.0.0.1:1/none')).toEqual({
    code: 1,
    output: expect.stringMatching(/"P1001"/),
  });
  const missing = new URL(byRunner.url);
  missing.pathname = '/missing';
  expect(await connect(missing.href)).toEqual({
    code: 1,
    output: expect.stringMatching(/"P1003".*`missing` does not exist/),
  });
});
