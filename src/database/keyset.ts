/**
 * Paging by keyset, the one place for it. A page is read from where a cursor stands in the order of a list, never by
 * counting rows from its start, so that the thousandth page costs what the first does and rows added meanwhile neither
 * repeat nor hide others.
 *
 * Every order ends in the row's id, which makes it total. Rows without a sort key (undated articles) stand last in
 * both directions. Indexes have them first (`key NULLS FIRST, id`): read from the end they give a descending list as it
 * stands. Other ranges of such a list are read in two parts, first the rows with a key, then those without, each straight
 * from the index.
 */

/** What a sort key is; it decides the cast in SQL and what a cursor may hold. */
export type KeyType = 'time' | 'integer' | 'real' | 'text';

export interface Order {
  /** Stands in the cursor: a cursor of one order is refused for another. */
  readonly name: string;
  /** SQL of the sort key; with `id` it must be what an index holds, or the table must be small after its filters. */
  readonly key: string;
  readonly type: KeyType;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
}

/** A place in an order: the sort key (times in milliseconds since 1970) and the id of the row that stands there. */
export interface Cursor {
  readonly key: number | string | null;
  readonly id: string;
  /** Whether the row of the cursor itself is wanted as well. */
  readonly inclusive?: boolean;
}

/** Which rows: at most `limit` after and before the cursors, from the start of that range or, `backward`, from its end. */
export interface Page {
  readonly limit: number;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
  readonly backward: boolean;
}

/** What is paged: `where` are conditions that all must hold. */
export interface Selection {
  readonly columns: string;
  readonly from: string;
  readonly id: string;
  readonly where: readonly string[];
}

/** Takes a value for the statement and returns its placeholder (`$1`). */
export type Bind = (value: unknown) => string;

/** A cursor that cannot be used; the message says why and what to do. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

const VERSION = 1;
const sqlType: Record<KeyType, string> = { time: 'timestamptz', integer: 'integer', real: 'real', text: 'text' };
const opposite = { ASC: 'DESC', DESC: 'ASC' } as const;

/**
 * SQL of one page, without a closing semicolon, so that it can also stand in a LATERAL. Its rows have the selection's
 * columns (`id` among them) and `sort_key`; it asks for one row more than `page.limit`, by which the caller sees whether
 * the list goes on. Backward pages come in reverse: turn them round before showing them.
 */
export function keysetQuery(selection: Selection, order: Order, page: Page, bind: Bind): string {
  const limit = limitOf(page);
  const select = (bounds: readonly string[]): string => {
    const where = [...selection.where, ...bounds];
    return (
      `SELECT ${selection.columns}, ${order.key} AS sort_key FROM ${selection.from}` +
      (where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '') +
      // Where every key is null, naming it all the same is what lets the index give the order.
      ` ORDER BY ${indexOrder(selection.id, order, page)} LIMIT ${limit}`
    );
  };
  if (isOneStretch(order, page)) return select([]);
  const keyed = keyedBounds(selection.id, order, page, bind);
  const keyless = order.nullable ? keylessBounds(selection.id, order, page, bind) : null;
  const parts = [keyed, keyless].filter((bounds) => bounds !== null).map(select);
  // After an undated row and before a dated one there is nothing, which is still a page with all its columns.
  if (parts.length < 2) return parts[0] ?? select(['false']);
  return `SELECT * FROM ((${parts.join(') UNION ALL (')})) AS parts ORDER BY ${pageOrder(order, page, 'parts')} LIMIT ${limit}`;
}

/** Whether the page stands at the end of its list, and in one piece there in the index. */
export function isOneStretch(order: Order, page: Page): boolean {
  return page.after === null && page.before === null && (!order.nullable || order.direction === 'DESC');
}

/** Written out in SQL: a plan that is kept for any value would reckon with a tenth of the table. */
export function limitOf(page: Page): number {
  return Math.trunc(page.limit) + 1;
}

/** The order of a list as its index has it, read from either end. */
export function indexOrder(id: string, order: Order, page: Page): string {
  const direction = readingDirection(order, page);
  const nulls = order.nullable ? (direction === 'DESC' ? ' NULLS LAST' : ' NULLS FIRST') : '';
  return `${order.key} ${direction}${nulls}, ${id} ${direction}`;
}

function readingDirection({ direction }: Order, { backward }: Page): 'ASC' | 'DESC' {
  return backward ? opposite[direction] : direction;
}

/** How many rows in the order of a list are looked through before its matches are gathered some other way. */
const REACH = 20_000;

/**
 * The same for a search, whose matches may be anywhere: Postgres cannot tell how rare a phrase is, and would go through
 * the whole table in order for one that is in it once. So only the next rows are looked through in order; where they
 * hold no full page, all matches are gathered, by whatever index knows them, and sorted.
 *
 * @param from what is paged, with the rows of a query in brackets in place of its table
 */
export function searchPageQuery(
  selection: Selection,
  from: (rows: string) => string,
  table: { readonly name: string; readonly alias: string },
  order: Order,
  page: Page,
  bind: Bind,
): string {
  // A key that no index has.
  const sorted = { ...order, key: `(${order.key} + interval '0')` };
  const all = keysetQuery(selection, sorted, page, bind);
  const startsKeyless = page.backward && order.nullable && (page.before === null || page.before.key === null);
  const isKeyless = page.after !== null && page.after.key === null;
  if (startsKeyless || isKeyless) return all;
  const bounds = keyedBounds(selection.id, order, page, bind) ?? [];
  const inOrder = `ORDER BY ${indexOrder(selection.id, order, page)}`;
  const limit = limitOf(page);
  const where = bounds.length > 0 ? ` WHERE ${bounds.join(' AND ')}` : '';
  const next = `(SELECT ${table.alias}.* FROM ${table.name} ${table.alias}${where} ${inOrder} LIMIT ${REACH})`;
  const near =
    `SELECT ${selection.columns}, ${order.key} AS sort_key FROM ${from(next)}` +
    ` WHERE ${selection.where.join(' AND ')} ${inOrder} LIMIT ${limit}`;
  const found = '(SELECT count(*) FROM near)';
  return (
    `WITH near AS MATERIALIZED (${near}) SELECT * FROM near WHERE ${found} >= ${limit}` +
    ` UNION ALL SELECT * FROM (${all}) AS every WHERE ${found} < ${limit}`
  );
}

/** The order of a page's rows, which stand under `alias`, as they are read: those without a key last in the list. */
export function pageOrder(order: Order, page: Page, alias: string): string {
  const direction = readingDirection(order, page);
  const nulls = order.nullable ? ` NULLS ${page.backward ? 'FIRST' : 'LAST'}` : '';
  return `${alias}.sort_key ${direction}${nulls}, ${alias}.id ${direction}`;
}

/** Conditions of the rows that have a key, null where the cursors leave none of them. */
function keyedBounds(id: string, order: Order, page: Page, bind: Bind): string[] | null {
  if (page.after !== null && page.after.key === null) return null;
  const bounds = order.nullable ? [`${order.key} IS NOT NULL`] : [];
  for (const [cursor, side] of sides(page)) {
    if (cursor.key === null) continue; // "before" an undated row: every dated one.
    const key = order.type === 'time' ? new Date(cursor.key).toISOString() : cursor.key;
    bounds.push(
      `(${order.key}, ${id}) ${comparison(order.direction, side, cursor)} (${bind(key)}::${sqlType[order.type]}, ${bind(cursor.id)}::bigint)`,
    );
  }
  return bounds;
}

/** Conditions of the rows without a key, which stand last; null where the cursors leave none of them. */
function keylessBounds(id: string, order: Order, page: Page, bind: Bind): string[] | null {
  if (page.before !== null && page.before.key !== null) return null;
  const bounds = [`${order.key} IS NULL`];
  for (const [cursor, side] of sides(page)) {
    if (cursor.key !== null) continue; // "after" a dated row: every undated one.
    bounds.push(`${id} ${comparison(order.direction, side, cursor)} ${bind(cursor.id)}::bigint`);
  }
  return bounds;
}

function sides(page: Page): [Cursor, 'after' | 'before'][] {
  const both: [Cursor | null, 'after' | 'before'][] = [
    [page.after, 'after'],
    [page.before, 'before'],
  ];
  return both.filter((side): side is [Cursor, 'after' | 'before'] => side[0] !== null);
}

function comparison(direction: 'ASC' | 'DESC', side: 'after' | 'before', cursor: Cursor): string {
  const operator = (direction === 'ASC') === (side === 'after') ? '>' : '<';
  return cursor.inclusive === true ? `${operator}=` : operator;
}

/** The opaque text of a row's place; `key` is the row's `sort_key` as the driver gives it. */
export function encodeCursor(order: Order, key: Date | number | string | null, id: string): string {
  const plain = key instanceof Date ? key.getTime() : key;
  return Buffer.from(JSON.stringify([VERSION, order.name, plain, id])).toString('base64url');
}

/**
 * Reads a cursor made by `encodeCursor` for the same order.
 * @throws {CursorError} for any other text, a cursor of another version or order, or values no row can have.
 */
export function decodeCursor(order: Order, text: string): Cursor {
  const parts = parseJson(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 4) {
    throw new CursorError(`"${shorten(text)}" is not a cursor. Use a cursor or pageInfo value from an earlier answer.`);
  }
  const [version, name, key, id] = parts as unknown[];
  if (version !== VERSION)
    throw new CursorError('The cursor is of another version of this service. Start from the first page.');
  if (name !== order.name) {
    throw new CursorError(
      `The cursor belongs to another list or order (${shorten(String(name))}, not ${order.name}). Start from the first page of this one.`,
    );
  }
  if (!isId(id) || !isKey(order, key)) {
    throw new CursorError(`"${shorten(text)}" is damaged. Use a cursor or pageInfo value from an earlier answer.`);
  }
  return { key, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Eighteen digits always fit a bigint; no sequence here will ever hand out a nineteenth. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,18}$/.test(value);
}

// Times within the years 1–9999, integers of 32 bits, single-precision reals: what Postgres takes without an error.
function isKey(order: Order, key: unknown): key is Cursor['key'] {
  if (key === null) return order.nullable;
  if (order.type === 'text') return typeof key === 'string' && !key.includes('\u0000');
  if (typeof key !== 'number') return false;
  if (order.type === 'time') return Number.isInteger(key) && key >= -62135596800000 && key <= 253402300799999;
  if (order.type === 'integer') return Number.isInteger(key) && Math.abs(key) < 2 ** 31;
  return key === 0 || (Math.abs(key) > 1e-37 && Math.abs(key) < 3e38);
}
