import type { Statement } from '../../database/statement.js';

/**
 * The ids of those outlets ($1) and speakers ($2), by identity key, that exist; as `named`, those of outlets at the
 * domains in $3 of which more is known than the domain.
 */
export const findNames: Statement<
  [outlets: readonly string[], speakers: readonly string[], domains: readonly string[]],
  { kind: 'outlet' | 'speaker' | 'named'; id: string; key: string }
> = {
  name: 'find-names',
  text: `SELECT 'outlet' AS kind, id::text, identity_key AS key FROM outlet WHERE identity_key = ANY($1::text[])
UNION ALL SELECT 'speaker', id::text, identity_key FROM speaker WHERE identity_key = ANY($2::text[])
UNION ALL SELECT 'named', id::text, 'domain:' || domain FROM outlet
  WHERE domain = ANY($3::text[]) AND identity_key <> 'domain:' || domain`,
};
