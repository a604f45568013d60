import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { projectRoot } from '../root.js';
import { DatabaseError } from './errors.js';

/** The lock that Prisma's own `migrate` takes, so that neither runs beside the other. */
const ADVISORY_LOCK = 72707369;

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma keeps it. */
  readonly checksum: string;
}

/** The migrations of a folder in Prisma's layout, in order. */
export function readMigrations(folder = path.join(projectRoot, 'prisma/migrations')): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Prisma's history table, so that `prisma migrate status` and `deploy` agree with what was done here. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies what the database lacks, each migration in a transaction of its own, and says which those were.
 * Two processes that start at once take turns.
 *
 * @throws DatabaseError when a migration fails, failed before, or was changed after it was applied
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    // Also asking for a table that is there needs the right to make one, which a reader has not.
    if (!(await hasHistory(client))) await client.query(HISTORY);
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    );
    const known = new Map(rows.map((row) => [row.migration_name, row]));
    const applied: string[] = [];
    for (const migration of migrations) {
      const before = known.get(migration.name);
      if (before && !before.finished_at) {
        throw new DatabaseError(
          `Migration ${migration.name} was begun by Prisma and failed. Repair the database, then say so: npx prisma migrate resolve --rolled-back ${migration.name}`,
        );
      }
      if (before && before.checksum !== migration.checksum) {
        throw new DatabaseError(`Migration ${migration.name} was changed after it was applied; restore the file.`);
      }
      if (before) continue;
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    // A connection that broke has lost the lock already, and its own error is the one to show.
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined);
  }
}

/**
 * The migration and its line in the history are one transaction: a process killed in the midst leaves neither. One that
 * fails leaves a line that counts as rolled back, which it is, so that the next start tries again.
 */
async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  const values = [randomUUID(), checksum, name];
  const started = new Date();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [...values, started],
    );
    await client.query('COMMIT');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await client.query('ROLLBACK');
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, logs, rolled_back_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp())`,
      [...values, started, message],
    );
    throw new DatabaseError(`Migration ${name} failed and was rolled back: ${message}`, { cause: error });
  }
}

/** Names of the migrations that the database lacks. */
export async function pendingMigrations(
  client: pg.ClientBase | pg.Pool,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  if (!(await hasHistory(client))) return migrations.map((migration) => migration.name);
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const done = new Set(rows.map((row) => row.migration_name));
  return migrations.filter((migration) => !done.has(migration.name)).map((migration) => migration.name);
}

async function hasHistory(client: pg.ClientBase | pg.Pool): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS found`,
  );
  return rows[0]!.found;
}
