import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import {
  type Cursor,
  CursorError,
  decodeCursor,
  encodeCursor,
  type KeyType,
  keysetQuery,
  type Order,
  type Page,
} from '../../src/database/keyset.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

type Key = Date | number | string | null;
interface Item {
  readonly id: string;
  readonly sort_key: Key;
}

let testDatabase: TestDatabase;
let client: pg.Client;
/** Which rows of the table belong to the list under test. */
let list = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  client = new pg.Client({ connectionString: testDatabase.url });
  await client.connect();
  await client.query(`CREATE TABLE item (id BIGSERIAL PRIMARY KEY, list INT NOT NULL,
    "time" TIMESTAMPTZ(3), "integer" INT, "real" REAL, "text" TEXT)`);
  for (const key of ['time', 'integer', 'real', 'text'])
    await client.query(`CREATE INDEX ON item (list, "${key}", id)`);
});

afterAll(async () => {
  await client.end();
  await testDatabase.drop();
});

// Few different keys, so that many rows share one and only the id tells them apart.
const keyOf: Record<KeyType, fc.Arbitrary<Key>> = {
  time: fc.constantFrom(0, 1, 999, 1000, 86_400_000, -1).map((milliseconds) => new Date(milliseconds)),
  integer: fc.integer({ min: -2, max: 3 }),
  real: fc.constantFrom(0, 0.1, 0.0607927, 1 / 3, -2.5e-8).map(Math.fround),
  text: fc.constantFrom('a', 'b', 'b a', 'c', ''),
};

const orders: fc.Arbitrary<Order> = fc
  .record({
    type: fc.constantFrom<KeyType>('time', 'integer', 'real', 'text'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    nullable: fc.boolean(),
  })
  .map(({ type, direction, nullable }) => ({ name: `items.${type}`, key: `i."${type}"`, type, direction, nullable }));

const keysOf = (order: Order, maxLength: number) =>
  fc.array(order.nullable ? fc.option(keyOf[order.type], { nil: null, freq: 2 }) : keyOf[order.type], { maxLength });

/** An order with the keys of the rows of a list and of rows that are added while it is read. */
const cases = orders.chain((order) =>
  fc.record({
    order: fc.constant(order),
    keys: keysOf(order, 14),
    added: fc.array(keysOf(order, 3), { maxLength: 4 }),
    limit: fc.integer({ min: 1, max: 5 }),
    backward: fc.boolean(),
  }),
);

async function insert(order: Order, keys: readonly Key[]): Promise<Item[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query<Item>(
    `INSERT INTO item (list, "${order.type}") SELECT $1, key::${order.type === 'time' ? 'timestamptz' : order.type}
     FROM unnest($2::text[]) AS key RETURNING id, "${order.type}" AS sort_key`,
    [list, keys.map((key) => (key instanceof Date ? key.toISOString() : key === null ? null : String(key)))],
  );
  return rows;
}

/** The order as it is meant: by key, then id; rows without a key last in either direction. */
function sorted(order: Order, items: readonly Item[]): Item[] {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const compare = <T extends number | bigint | string | Date>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
  return [...items].sort((a, b) => {
    if ((a.sort_key === null) !== (b.sort_key === null)) return a.sort_key === null ? 1 : -1;
    const byKey = a.sort_key === null || b.sort_key === null ? 0 : compare(a.sort_key, b.sort_key);
    return sign * (byKey || compare(BigInt(a.id), BigInt(b.id)));
  });
}

/** Rows of a page in the order of the list, and whether the list goes on beyond it. */
async function read(order: Order, page: Page): Promise<{ items: Item[]; more: boolean }> {
  const args: unknown[] = [];
  const bind = (value: unknown) => `$${args.push(value)}`;
  const where = [`i.list = ${bind(list)}`];
  const sql = keysetQuery({ columns: 'i.id', from: 'item i', id: 'i.id', where }, order, page, bind);
  const { rows } = await client.query<Item>(sql, args);
  const items = rows.slice(0, page.limit).map(({ id, sort_key }) => ({ id, sort_key }));
  return { items: page.backward ? items.reverse() : items, more: rows.length > page.limit };
}

/** Where a row stands, by way of the opaque text that a client would hold. */
function cursorAt(order: Order, item: Item): Cursor {
  return decodeCursor(order, encodeCursor(order, item.sort_key, item.id));
}

/** The whole list page by page, forward or backward; `between` runs after each page. */
async function readAll(order: Order, limit: number, backward: boolean, between: () => Promise<void>): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: Cursor | null = null; ;) {
    const range: Page = { limit, backward, after: backward ? null : cursor, before: backward ? cursor : null };
    const { items, more } = await read(order, range);
    if (backward) all.unshift(...items);
    else all.push(...items);
    if (!more) return all;
    expect(items.length).toBe(limit);
    cursor = cursorAt(order, backward ? items[0]! : items.at(-1)!);
    await between();
  }
}

test('pages, forward or backward, make up the whole list in its order', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ order, keys, limit, backward }) => {
      list += 1;
      const items = await insert(order, keys);
      expect(await readAll(order, limit, backward, async () => undefined)).toEqual(sorted(order, items));
    }),
    { numRuns: 120 },
  );
});

test('rows added while a list is read neither repeat nor hide others', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ order, keys, added, limit, backward }) => {
      list += 1;
      const items = await insert(order, keys);
      const later: Item[] = [];
      const left = [...added];
      const seen = await readAll(order, limit, backward, async () => {
        later.push(...(await insert(order, left.shift() ?? [])));
      });
      expect(seen).toEqual(sorted(order, seen));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      const laterIds = new Set(later.map(({ id }) => id));
      expect(seen.filter(({ id }) => !laterIds.has(id))).toEqual(sorted(order, items));
    }),
    { numRuns: 120 },
  );
});

test('a page between two cursors holds what stands between them, with their own rows if asked', async () => {
  const range = cases.chain((found) =>
    fc.record({
      found: fc.constant(found),
      from: fc.nat(),
      to: fc.nat(),
      withFrom: fc.boolean(),
      withTo: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(range, async ({ found: { order, keys, backward }, from, to, withFrom, withTo }) => {
      fc.pre(keys.length > 0);
      list += 1;
      const items = sorted(order, await insert(order, keys));
      const [first, last] = [from % items.length, to % items.length];
      const { items: between, more } = await read(order, {
        limit: 100,
        backward,
        after: { ...cursorAt(order, items[first]!), inclusive: withFrom },
        before: { ...cursorAt(order, items[last]!), inclusive: withTo },
      });
      expect(between).toEqual(items.slice(withFrom ? first : first + 1, Math.max(0, withTo ? last + 1 : last)));
      expect(more).toBe(false);
    }),
    { numRuns: 120 },
  );
});

test('whatever text is given as a cursor is refused, or is one that the database takes', async () => {
  const values = fc.oneof(
    fc.double(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(null, '1', '999999999999999999'),
  );
  const parts = fc.tuple(
    fc.constantFrom(1, 2),
    fc.constantFrom('items.time', 'items.real', 'items.integer', 'items.text'),
    values,
    values,
  );
  const texts = fc.oneof(
    fc.string(),
    fc.base64String(),
    parts.map((made) => Buffer.from(JSON.stringify(made)).toString('base64url')),
  );
  await fc.assert(
    fc.asyncProperty(orders, texts, async (order, text) => {
      let cursor: Cursor;
      try {
        cursor = decodeCursor(order, text);
      } catch (error) {
        expect(error).toBeInstanceOf(CursorError);
        return;
      }
      await read(order, { limit: 1, backward: false, after: cursor, before: null });
    }),
    { numRuns: 400 },
  );
});

test('a cursor of another order says which it belongs to', () => {
  const order = (name: string): Order => ({ name, key: 'k', type: 'integer', direction: 'ASC', nullable: false });
  const cursor = encodeCursor(order('speakers.NAME'), 3, '7');
  expect(decodeCursor(order('speakers.NAME'), cursor)).toEqual({ key: 3, id: '7' });
  expect(() => decodeCursor(order('speakers.MOST_QUOTED'), cursor)).toThrow(
    'The cursor belongs to another list or order (speakers.NAME, not speakers.MOST_QUOTED). Start from the first page of this one.',
  );
});

test('both parts of a list with undated rows come straight from the index', async () => {
  const { pool } = testDatabase.database;
  await pool.query(`INSERT INTO speaker (identity_key, slug, name, type, last_quoted_at)
    SELECT n, n, n, 'PERSON', CASE WHEN n % 3 > 0 THEN now() - n * interval '1 hour' END FROM generate_series(1, 20000) AS n`);
  await pool.query('ANALYZE speaker');
  const order: Order = { name: 'o', key: 's.last_quoted_at', type: 'time', direction: 'DESC', nullable: true };
  for (const backward of [false, true]) {
    const args: unknown[] = [];
    const after = backward ? null : { key: Date.now() - 5e8, id: '99' };
    const before = backward ? { key: null, id: '99' } : null;
    const sql = keysetQuery(
      { columns: 's.id', from: 'speaker s', id: 's.id', where: [] },
      order,
      { limit: 20, backward, after, before },
      (value) => `$${args.push(value)}`,
    );
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${sql}`, args);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan.match(/Index (?:Only )?Scan (?:Backward )?using speaker_last_quoted_at_id_idx/g)?.length).toBe(2);
    expect(plan).not.toMatch(/Seq Scan/);
  }
});
