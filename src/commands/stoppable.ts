import os from 'node:os';
import type { Config } from '../config.js';
import { type Database, openDatabase } from '../database/client.js';
import { type Ending, listenForEnd } from './signals.js';

/**
 * Runs the work of a command that takes long on the database, which is closed behind it. The first signal is for the work
 * to end in order, as the command says on standard error.
 *
 * Where the processor is short, whoever reads goes first (`giveWay`).
 *
 * @param inHand what is still finished then: "the articles in hand"
 */
export async function onDatabase<Result>(
  config: Config,
  inHand: string,
  work: (database: Database, ending: Ending) => Promise<Result>,
): Promise<Result> {
  const ending = listenForEnd(() => process.stderr.write(`\nFinishing ${inHand}; once more stops at once.\n`));
  try {
    const database = await openDatabase(config);
    giveWay(); // Not before: the embedded Postgres, where it was this process that started it, serves everybody.
    try {
      return await work(database, ending);
    } finally {
      await database.close();
    }
  } finally {
    ending.forget();
  }
}

/**
 * Lowers the priority of this process, for good. A read takes milliseconds and somebody waits for it; this work would
 * have every core for itself. Threads have the priority of the one that starts them.
 */
function giveWay(): void {
  const { PRIORITY_BELOW_NORMAL: low } = os.constants.priority;
  try {
    if (os.getPriority() < low) os.setPriority(low);
  } catch {
    // Some sandboxes know no priorities: then nobody goes first.
  }
}
