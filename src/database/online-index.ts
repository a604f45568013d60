import type pg from 'pg';

/** An index that a migration builds or drops while others read and write its table. */
export interface OnlineIndex {
  /** As an SQL identifier. */
  readonly name: string;
  readonly is: 'built' | 'dropped';
}

const COMMENTS = /--[^\n]*|\/\*.*?\*\//gsu;
const NAME = '("(?:[^"]|"")+"|\\w+)';
const BUILD = new RegExp(`^CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:IF NOT EXISTS )?${NAME} ON [^;]+;?$`, 'iu');
const DROP = new RegExp(`^DROP INDEX CONCURRENTLY (?:IF EXISTS )?${NAME};?$`, 'iu');

/**
 * What a migration does to an index outside a transaction: its file is one statement, CREATE INDEX CONCURRENTLY or
 * DROP INDEX CONCURRENTLY, and nothing else, since Postgres takes several at once for a transaction, as does Prisma.
 *
 * @returns null for every other migration
 */
export function onlineIndexOf(sql: string): OnlineIndex | null {
  const statement = sql.replace(COMMENTS, ' ').replace(/\s+/gu, ' ').trim();
  const built = BUILD.exec(statement)?.[1];
  if (built !== undefined) return { name: built, is: 'built' };
  const dropped = DROP.exec(statement)?.[1];
  return dropped === undefined ? null : { name: dropped, is: 'dropped' };
}

/**
 * Builds or drops it, if that is still to be done: whoever was killed in the midst of it left an index that is INVALID,
 * or one that is as it should be and not yet in the history. A build that fails leaves nothing behind: half an index
 * would be kept up to date by every write, and a unique one refuse some.
 *
 * Waits for transactions as long as they take, whatever limits the user has, since nobody waits for it.
 */
export async function applyOnline(client: pg.ClientBase, sql: string, index: OnlineIndex): Promise<void> {
  await client.query('SET lock_timeout = 0; SET statement_timeout = 0');
  try {
    await dropIfInvalid(client, index);
    const isThere = (await validityOf(client, index)) !== null;
    if (isThere === (index.is === 'built')) return;
    await client.query(sql);
  } catch (error) {
    // Where that fails as well, the next start does it.
    await dropIfInvalid(client, index).catch(() => undefined);
    throw error;
  } finally {
    await client.query('RESET lock_timeout; RESET statement_timeout').catch(() => undefined);
  }
}

async function dropIfInvalid(client: pg.ClientBase, index: OnlineIndex): Promise<void> {
  if ((await validityOf(client, index)) === false) await client.query(`DROP INDEX CONCURRENTLY ${index.name}`);
}

/** Whether Postgres uses the index; null where there is none. */
async function validityOf(client: pg.ClientBase, { name }: OnlineIndex): Promise<boolean | null> {
  const { rows } = await client.query<{ valid: boolean }>(
    'SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = to_regclass($1)',
    [name],
  );
  return rows[0]?.valid ?? null;
}
