import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { projectRoot } from '../root.js';
import { apply } from './apply-migration.js';
import { DatabaseError } from './errors.js';
import { inTurn, isInTheWay, PATIENCE, type Patience } from './patience.js';

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

const ADVICE = 'Let transactions that take long end (pg_stat_activity has them by xact_start), then start again.';

/**
 * Applies what the database lacks, each migration in a transaction of its own, or online (online-index.ts), and says
 * which those were. Two processes that start at once take turns; one that lacks nothing waits for nobody, so that a
 * service may start while another builds an index for the version after it.
 *
 * What finds a table locked gives way to whoever waits behind it, and is tried again.
 *
 * @throws DatabaseError when a migration fails, failed before, or was changed after it was applied
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[] = readMigrations(),
  patience: Patience = PATIENCE,
): Promise<string[]> {
  const applied: string[] = [];
  for (let tries = 0; (await lacking(client, migrations)).length > 0; tries++) {
    try {
      await inTurn(client, patience, () => applyLacking(client, migrations, patience, applied));
    } catch (error) {
      if (!(error instanceof DatabaseError) || !isInTheWay(error.cause)) throw error;
      const pause = patience.pauses[tries];
      if (pause === undefined) throw new DatabaseError(`${error.message} ${ADVICE}`, { cause: error.cause });
      patience.tell(`${error.message} Trying again in ${pause / 1000} s.`);
      await sleep(pause);
    }
  }
  return applied;
}

async function applyLacking(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  patience: Patience,
  applied: string[],
): Promise<void> {
  // Also asking for a table that is there needs the right to make one, which a reader has not.
  if (!(await hasHistory(client))) await client.query(HISTORY);
  for (const { migration, begun } of await lacking(client, migrations)) {
    if (begun) {
      throw new DatabaseError(
        `Migration ${migration.name} was begun by Prisma and failed. Repair the database, then say so: npx prisma migrate resolve --rolled-back ${migration.name}`,
      );
    }
    await apply(client, migration, patience);
    applied.push(migration.name);
  }
}

/**
 * What is not in the history as finished; what Prisma has begun may be under way still, unless it is our turn.
 *
 * @throws DatabaseError for one that was changed after it was applied
 */
async function lacking(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<{ readonly migration: Migration; readonly begun: boolean }[]> {
  const lines = (await hasHistory(client)) ? await historyOf(client) : [];
  const known = new Map(lines.map((line) => [line.migration_name, line]));
  return migrations.flatMap((migration) => {
    const before = known.get(migration.name);
    if (!before?.finished_at) return [{ migration, begun: before !== undefined }];
    if (before.checksum !== migration.checksum) {
      throw new DatabaseError(`Migration ${migration.name} was changed after it was applied; restore the file.`);
    }
    return [];
  });
}

interface Line {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

async function historyOf(client: pg.ClientBase): Promise<Line[]> {
  const { rows } = await client.query<Line>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  return rows;
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
