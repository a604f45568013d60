import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { seed } from './seed.js';

/** The smaller database that `hotListP95Ratio` compares with. */
const SMALL = 50_000;

export interface Databases {
  readonly small: string;
  readonly large: string;
}

/** Two databases on one server, of 50,000 (or fewer) and of `quotes` quotes; those that are there already stay. */
export async function prepared(server: Database, quotes: number): Promise<Databases> {
  const sizes = [Math.min(SMALL, quotes), quotes];
  const [small, large] = [await ensure(server, sizes[0]!), await ensure(server, sizes[1]!)];
  return { small, large };
}

async function ensure(server: Database, quotes: number): Promise<string> {
  const name = `bench_${quotes}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const { rows } = await server.pool.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rows.length === 0) await server.pool.query(`CREATE DATABASE ${name}`);
  const database = await openDatabase(loadConfig({ DATABASE_URL: url.href }));
  try {
    const held = await database.pool.query<{ count: string }>('SELECT count(*) FROM quote');
    if (Number(held.rows[0]!.count) !== quotes) {
      const began = performance.now();
      await seed(database.pool, quotes);
      console.error(`Stored ${quotes} quotes in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
    }
  } finally {
    await database.close();
  }
  return url.href;
}
