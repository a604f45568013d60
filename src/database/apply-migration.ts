import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DatabaseError, isConnectionFailure } from './errors.js';
import type { Migration } from './migrate.js';
import { applyOnline, onlineIndexOf, type OnlineIndex } from './online-index.js';
import { isInTheWay, type Patience, toldLate } from './patience.js';

/**
 * Applies one migration and writes its line into the history. One that fails leaves a line that counts as rolled back,
 * which it is, so that the next start tries again; of one that found a table locked, or lost its connection, there is
 * none.
 *
 * @throws DatabaseError with what Postgres said as its cause
 */
export async function apply(client: pg.ClientBase, migration: Migration, patience: Patience): Promise<void> {
  const started = new Date();
  const index = onlineIndexOf(migration.sql);
  try {
    if (index === null) await applyAtOnce(client, migration, patience, started);
    else await applyBeside(client, migration, index, patience, started);
  } catch (error) {
    if (!isInTheWay(error) && !isConnectionFailure(error)) await recordFailure(client, migration, started, error);
    throw new DatabaseError(sentenceOf(migration, index, error), { cause: error });
  }
}

/** The migration and its line are one transaction: a process killed in the midst leaves neither. */
async function applyAtOnce(
  client: pg.ClientBase,
  migration: Migration,
  { lockTimeout }: Patience,
  started: Date,
): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = ${lockTimeout}; SET LOCAL statement_timeout = 0`);
    await client.query(migration.sql);
    await recordSuccess(client, migration, started);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // A connection that broke has done so itself.
    throw error;
  }
}

async function applyBeside(
  client: pg.ClientBase,
  { name, sql, checksum }: Migration,
  index: OnlineIndex,
  patience: Patience,
  started: Date,
): Promise<void> {
  const message = `Migration ${name}: the index ${index.name} is being ${index.is}; reads and writes go on meanwhile.`;
  await toldLate(patience, message, () => applyOnline(client, sql, index));
  await recordSuccess(client, { name, checksum }, started);
}

async function recordSuccess(
  client: pg.ClientBase,
  { name, checksum }: Pick<Migration, 'name' | 'checksum'>,
  started: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, started],
  );
}

async function recordFailure(
  client: pg.ClientBase,
  { name, checksum }: Migration,
  started: Date,
  error: unknown,
): Promise<void> {
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, logs, rolled_back_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())`,
    [randomUUID(), checksum, name, started, messageOf(error)],
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sentenceOf({ name }: Migration, index: OnlineIndex | null, error: unknown): string {
  const { code, detail } = error as { readonly code?: string; readonly detail?: string };
  if (isInTheWay(error)) return `Migration ${name} was held up by another transaction: ${messageOf(error)}.`;
  if (index !== null && code === '23505') {
    return `Migration ${name} failed and left nothing behind: ${messageOf(error)}. ${detail} Delete or change such rows, then start again.`;
  }
  return `Migration ${name} failed and was rolled back: ${messageOf(error)}`;
}
