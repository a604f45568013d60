import type { Statement } from '../../database/statement.js';

/** Takes advisory locks one after another in the order given, until the end of the transaction. */
export const lockNames: Statement<[locks: readonly string[], shared: readonly boolean[]], never> = {
  name: 'lock-names',
  text: `SELECT CASE WHEN shared THEN pg_advisory_xact_lock_shared(number)::text ELSE pg_advisory_xact_lock(number)::text END
FROM unnest($1::bigint[], $2::boolean[]) AS lock(number, shared)`,
};
