#!/usr/bin/env node
// Stand-in for Prisma's native schema engine (same arguments, same JSON-RPC on stdio),
// made of @prisma/schema-engine-wasm and @prisma/adapter-pg, which npm can install offline.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'pg-connection-string';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const after = (flag) => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);
if (argv.includes('--version')) {
  console.log(`schema-engine-wasm ${require('@prisma/schema-engine-wasm/package.json').version}`);
  process.exit(0);
}
const { url } = JSON.parse(after('--datasource') ?? '{}');
const schema = url ? (new URL(url).searchParams.get('schema') ?? undefined) : undefined;

const subcommand = after('cli'); // can-connect-to-database | create-database | drop-database
if (subcommand) {
  const target = new URL(url);
  const database = decodeURIComponent(target.pathname.slice(1));
  if (subcommand !== 'can-connect-to-database') target.pathname = '/postgres';
  try {
    const client = new pg.Client({ connectionString: target.href });
    await client.connect();
    if (subcommand === 'create-database') await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
    if (subcommand === 'drop-database') await client.query(`DROP DATABASE ${client.escapeIdentifier(database)}`);
    await client.end();
    process.exit(0);
  } catch (error) {
    const error_code = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000' }[error.code] ?? 'P1001';
    const message =
      error_code === 'P1003'
        ? `Database \`${database}\` does not exist`
        : `Can't reach the database: ${error.message || error.code}`;
    const line = (level, fields) =>
      JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' });
    // The CLI skips the first line of stderr and parses every other one.
    process.stderr.write(
      `${line('INFO', { message: 'schema engine stand-in' })}\n${line('ERROR', { error_code, message, meta: {}, is_panic: false })}`,
    );
    process.exit(1);
  }
}

// adapter-pg does not know Postgres' one-byte "char" (oid 18) of the system catalogues: mark the
// column as text on the wire and hand it to the engine as Character.
const MARK = '\u0000char';
class CatalogueClient extends pg.Client {
  constructor(...args) {
    super(...args);
    this.connection.prependListener('rowDescription', ({ fields }) => {
      for (const field of fields)
        if (field.dataTypeID === 18) Object.assign(field, { dataTypeID: 25, name: field.name + MARK });
    });
  }
}
function withCharacters(queryable) {
  const { queryRaw, startTransaction } = queryable;
  queryable.queryRaw = async (query) => {
    const result = await queryRaw.call(queryable, query);
    result.columnNames.forEach((name, i) => {
      if (!name.endsWith(MARK)) return;
      result.columnNames[i] = name.slice(0, -MARK.length);
      result.columnTypes[i] = ColumnTypeEnum.Character;
    });
    return result;
  };
  if (startTransaction)
    queryable.startTransaction = async (...args) => withCharacters(await startTransaction.apply(queryable, args));
  return queryable;
}
const base = url ? parse(url) : {};
const open = async (over) => {
  const pool = new pg.Pool({ ...base, max: 2, ...over, Client: CatalogueClient });
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  // adapter-pg cuts a script at every semicolon, those of comments, strings and functions included. The native engine
  // sends it whole, and so does this: what it "splits" into is itself.
  const { executeScript } = adapter;
  adapter.executeScript = (script) => executeScript.call(adapter, { split: () => [script] });
  return withCharacters(adapter);
};
const factory = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => open({}),
  async connectToShadowDb() {
    // adapter-pg's own one ignores the database name when given a connection string
    const admin = new pg.Client(base);
    await admin.connect();
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await admin.query(`CREATE DATABASE "${database}"`);
    const adapter = await open({ database });
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE "${database}" WITH (FORCE)`);
      await admin.end();
    };
    return adapter;
  },
};

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  set_message(m) {
    this.message = m;
  },
};
const wasm = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
let engine;
const connect = () =>
  (engine ??= glue.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory)));

const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n');
let pending = 0;
const lines = createInterface({ input: process.stdin });
lines.on('line', async (line) => {
  const { id, method, params } = JSON.parse(line || '{}');
  if (!method) return; // the CLI's answer to our "print"
  pending++;
  try {
    const e = await connect();
    let result;
    if (method === 'evaluateDataLoss') {
      // The WASM build fails here ("shadow DB must be provided through an external factory").
      const diff = await e.diff({
        from: { tag: 'migrations', ...params.migrationsList },
        to: { tag: 'schemaDatamodel', ...params.schema },
        script: true,
        exitCode: true,
        filters: params.filters,
      });
      result = { migrationSteps: diff.exitCode === 2 ? 1 : 0, unexecutableSteps: [], warnings: [] };
    } else result = await e[method === 'getDatabaseVersion' ? 'version' : method](params);
    if (method === 'diff' && result?.stdout)
      send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } });
    send({ id, result: result ?? {} });
  } catch (error) {
    const message = globalThis.PRISMA_WASM_PANIC_REGISTRY.message || String(error?.message ?? error);
    send({
      id,
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: { is_panic: false, message, error_code: error?.code ?? null, meta: error?.meta ?? null, backtrace: null },
      },
    });
  } finally {
    pending--;
  }
});
lines.on('close', () => {
  const timer = setInterval(() => {
    if (!pending) {
      clearInterval(timer);
      process.exit(0);
    }
  }, 5);
});
