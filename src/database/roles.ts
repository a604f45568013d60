import type pg from 'pg';

/** Roles to grant to whoever connects; the owner of the tables is who runs the migrations. */
export const roles = { reader: 'quotewire_reader', writer: 'quotewire_writer' } as const;

/** Several processes that grant at once would stand in each other's way. */
const LOCK = 7104219;

/** Where this user may not make roles, somebody else has to, and the rest is done at the next `migrate`. */
const MAKE = `DO $$
DECLARE role text;
BEGIN
  IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
  FOREACH role IN ARRAY ARRAY['${roles.reader}', '${roles.writer}'] LOOP
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN CONTINUE; END IF;
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END $$`;

/** What makes a key known is for nobody's eyes; who made a correction is for all. */
const KEY_COLUMNS = 'id, prefix, name, scopes, created_at, expires_at, revoked_at, last_used_at';

const READER = `
GRANT USAGE ON SCHEMA public TO ${roles.reader};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${roles.reader};
REVOKE SELECT ON api_key, fetch_state FROM ${roles.reader};
GRANT SELECT (${KEY_COLUMNS}) ON api_key TO ${roles.reader}`;

const WRITER = `
GRANT USAGE ON SCHEMA public TO ${roles.writer};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${roles.writer};
REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${roles.writer};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${roles.writer}`;

/** The tables of the queue hide their rows from all but their owner, unless a policy says otherwise. */
const QUEUE = `
GRANT USAGE ON SCHEMA graphile_worker TO ${roles.reader}, ${roles.writer};
GRANT SELECT ON graphile_worker.migrations TO ${roles.reader};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${roles.writer};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${roles.writer};
DO $$
DECLARE hidden record;
BEGIN
  FOR hidden IN
    SELECT relname FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polname = '${roles.writer}')
  LOOP
    EXECUTE format('CREATE POLICY ${roles.writer} ON graphile_worker.%I TO ${roles.writer} USING (true)', hidden.relname);
  END LOOP;
END $$`;

/**
 * Makes the two roles, where this user may, and gives them what they need of the tables: one reads what the API tells,
 * the other also stores, corrects and works off the queue. Neither can change a table. Changes nothing where that is so
 * already.
 *
 * @returns whether there are such roles
 */
export async function grantRoles(client: pg.ClientBase): Promise<boolean> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    await client.query(MAKE);
    const { rows } = await client.query<{ roles: number; queue: boolean }>(
      `SELECT (SELECT count(*)::int FROM pg_roles WHERE rolname = ANY($1)) AS roles,
         to_regnamespace('graphile_worker') IS NOT NULL AS queue`,
      [Object.values(roles)],
    );
    const { roles: known, queue } = rows[0]!;
    const isKnown = known === Object.keys(roles).length;
    if (isKnown) await client.query([READER, WRITER, ...(queue ? [QUEUE] : [])].join(';'));
    await client.query('COMMIT');
    return isKnown;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
