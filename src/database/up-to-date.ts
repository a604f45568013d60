import { clientOf, endedWithMachine } from './connections.js';
import { connectionError, DatabaseError, migrationError } from './errors.js';
import { migrate } from './migrate.js';
import { installQueue } from './queue-schema.js';
import { grantRoles } from './roles.js';

/**
 * Brings the tables of a database up to date, those of the job queue with them.
 *
 * @param url past a transaction pooler
 * @returns what was applied, by name
 * @throws DatabaseError
 */
export async function bringUpToDate(url: string): Promise<string[]> {
  const client = clientOf({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw connectionError(url, error);
  }
  try {
    await endedWithMachine(client);
    const applied = await migrate(client);
    if (await installQueue(client, url)) applied.push('the job queue');
    if (applied.length > 0) await grantRoles(client);
    return applied;
  } catch (error) {
    throw error instanceof DatabaseError ? error : migrationError(url, error);
  } finally {
    await client.end();
  }
}
