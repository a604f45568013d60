import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** The lock that Prisma's own `migrate` takes, so that neither runs beside the other. */
const TURN = 72707369;
/** How often it is asked whether that lock is free, in milliseconds. */
const ASKING = 200;

/** How migrations wait for others, and when they say so. */
export interface Patience {
  /** How long a statement waits for the lock of a table, in milliseconds; so long does everybody behind it wait as well. */
  readonly lockTimeout: number;
  /** Pauses, in milliseconds, after which a migration that found a table locked is tried again. */
  readonly pauses: readonly number[];
  /** How long nothing is said of what takes long, in milliseconds. */
  readonly silence: number;
  tell(message: string): void;
}

export const PATIENCE: Patience = {
  // More than Postgres' deadlock_timeout of a second, after which it ends an autovacuum that is in the way.
  lockTimeout: 2000,
  // Some three minutes.
  pauses: [1, 2, 4, 8, 16, 30, 30, 30, 30].map((seconds) => seconds * 1000),
  silence: 5000,
  tell: (message) => void process.stderr.write(`${message}\n`),
};

/**
 * Does something while no other process migrates. Whoever has to wait asks again and again, since a statement that waits
 * holds a snapshot, which CREATE INDEX CONCURRENTLY of the other would wait for in turn.
 */
export async function inTurn(client: pg.ClientBase, patience: Patience, work: () => Promise<void>): Promise<void> {
  await toldLate(patience, 'Another process is bringing the tables up to date; waiting for it.', async () => {
    while (!(await isFree(client))) await sleep(ASKING);
  });
  try {
    await work();
  } finally {
    // A connection that broke has lost the lock already, and its own error is the one to show.
    await client.query('SELECT pg_advisory_unlock($1)', [TURN]).catch(() => undefined);
  }
}

async function isFree(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [TURN]);
  return rows[0]!.free;
}

/** Does something, and says what it is if that takes long. */
export async function toldLate<T>({ silence, tell }: Patience, message: string, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(tell, silence, message);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an error says that somebody else's lock was in the way, so that trying again later may do. */
export function isInTheWay(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === '55P03' || code === '40P01';
}
