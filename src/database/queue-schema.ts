import type pg from 'pg';

/** Of the job queue in graphile-worker as it is installed here: the number of its newest migration. */
export const QUEUE_SCHEMA = 19;

/**
 * Installs the tables of the job queue, or brings them up to date. They lie in a schema of their own,
 * `graphile_worker`, with a history of their own: Prisma neither sees nor touches them.
 *
 * @param url past a transaction pooler
 * @returns whether there was anything to do
 */
export async function installQueue(client: pg.ClientBase, url: string): Promise<boolean> {
  const exists = `SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS found`;
  const { found } = (await client.query<{ found: boolean }>(exists)).rows[0]!;
  if (found) {
    const { rows } = await client.query<{ id: number }>('SELECT max(id) AS id FROM graphile_worker.migrations');
    if (rows[0]!.id >= QUEUE_SCHEMA) return false;
  }
  // Loaded only here: a start that finds the tables does without it.
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
  return true;
}
