import type { ServerResponse } from 'node:http';
import type { Database } from '../database/client.js';
import { type Migration, pendingMigrations } from '../database/migrate.js';
import { readFrom } from '../database/statement.js';
import { sendText } from './answers.js';

/** A database that takes longer than this, in milliseconds, is as good as none. */
const LONGEST_WAIT = 2000;

/** Whether the process lives; whoever gets an answer knows. */
export function sendHealth(response: ServerResponse): void {
  sendText(response, 200, 'alive');
}

/** Whether requests should be sent here: the database answers, has all tables, and the server is not shutting down. */
export async function sendReadiness(
  response: ServerResponse,
  database: Database,
  migrations: readonly Migration[],
  draining: boolean,
): Promise<void> {
  const obstacle = draining ? 'shutting down' : await obstacleIn(database, migrations);
  if (obstacle === null) sendText(response, 200, 'ready');
  else sendText(response, 503, `not ready: ${obstacle}`, { 'retry-after': '5' });
}

async function obstacleIn(database: Database, migrations: readonly Migration[]): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the database does not answer'), LONGEST_WAIT);
  });
  try {
    return await Promise.race([late, databaseObstacle(database, migrations)]);
  } finally {
    clearTimeout(timer);
  }
}

async function databaseObstacle(database: Database, migrations: readonly Migration[]): Promise<string | null> {
  try {
    const pending = await readFrom(database.reads, ({ pool }) => pendingMigrations(pool, migrations));
    return pending.length === 0 ? null : `migrations are pending: ${pending.join(', ')}`;
  } catch {
    // Why is for the log of the database; what a balancer does is the same.
    return 'the database cannot be reached';
  }
}
