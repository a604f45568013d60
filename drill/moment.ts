import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** How the work was found at the moment in which something was broken. */
export interface Blow {
  /** The share of the articles that was stored, or that a worker had read: from 0 to 1. */
  readonly stored: number;
  /** Whether a transaction of ours was open that had written something. */
  readonly isWriting: boolean;
}

interface Scene {
  readonly pool: pg.Pool;
  /** Where the blow is noted. */
  readonly blows: Blow[];
  random(): number;
}

/** The share of blows while the work only starts, and of those that wait for a transaction that writes. */
const [STARTING, WRITING] = [0.1, 0.6];
/** In milliseconds at most: from the start of a process; from the first sign of a transaction, which takes about as long; from its end. */
const [START, TRANSACTION, BETWEEN] = [2000, 120, 300];
const LOOK_EVERY = 5;

/**
 * Resolves at a random moment of work that brings a table from 0 to `most` rows, or when that work has ended: while it
 * starts, while a transaction writes, or anywhere between two. Articles are stored in groups, which come and go in a
 * blink: moments by the count of rows alone would all lie just behind the end of one.
 *
 * @param from what follows FROM where the rows are counted
 */
export async function atRandom(scene: Scene, from: string, most: number, over: Promise<unknown>): Promise<void> {
  const [how, place, delay] = [scene.random(), scene.random(), scene.random()];
  let isOver = false;
  const end = over.then(() => void (isOver = true));
  const look = (): Promise<Blow> => seen(scene.pool, from, most);
  if (how < STARTING) await Promise.race([pause(delay * START), end]);
  else {
    const isForWriting = how < STARTING + WRITING;
    // Half of those for the first transaction. All others leave a quarter, behind which nothing might come.
    const after = 0.75 * (isForWriting ? 2 * place - 1 : place);
    for (let now = await look(); !isOver && now.stored < 1; now = await look()) {
      if (now.stored > after && (now.isWriting || !isForWriting)) break;
      await pause(LOOK_EVERY);
    }
    await Promise.race([pause(delay * (isForWriting ? TRANSACTION : BETWEEN)), end]);
  }
  scene.blows.push(await look());
}

/** Nothing while the database is away. */
async function seen(pool: pg.Pool, from: string, most: number): Promise<Blow> {
  try {
    const { rows } = await pool.query<Blow>({
      name: 'look',
      text: `SELECT least(1, (SELECT count(*) FROM ${from}) / $1::float8) AS stored, EXISTS (
          SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'quotewire%'
            AND backend_xid IS NOT NULL) AS "isWriting"`,
      values: [most],
    });
    return rows[0]!;
  } catch {
    return { stored: 0, isWriting: false };
  }
}
