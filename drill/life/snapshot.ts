import type pg from 'pg';

/** A digest of the rows of each table that outlives a crash. */
export async function snapshot(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relpersistence = 'p'
       AND relnamespace::regnamespace::text IN ('public', 'graphile_worker') ORDER BY 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: found } = await pool.query<{ digest: string }>(
      `SELECT count(*) || ' rows, ' || COALESCE(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest
       FROM ${name} AS t`,
    );
    digests[name] = found[0]!.digest;
  }
  return digests;
}
