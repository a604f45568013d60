import type { Statement } from '../../database/statement.js';
import type { Scope } from '../keys.js';

/** A row of `api_key`, without the hash. */
export interface KeyRow {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const COLUMNS = `id::text, prefix, name, scopes::text[], created_at AS "createdAt", expires_at AS "expiresAt",
  revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"`;

export const addKey: Statement<
  [prefix: string, hash: Buffer, name: string, scopes: readonly Scope[], expiresAt: Date | null],
  KeyRow
> = {
  name: null,
  text: `INSERT INTO api_key (prefix, hash, name, scopes, expires_at) VALUES ($1, $2, $3, $4::"ApiScope"[], $5)
RETURNING ${COLUMNS}`,
};

export const allKeys: Statement<[], KeyRow> = {
  name: null,
  text: `SELECT ${COLUMNS} FROM api_key ORDER BY id`,
};

/** The row as it is afterwards; one that was revoked before keeps its date. */
export const revokeKey: Statement<[prefix: string], KeyRow> = {
  name: null,
  text: `UPDATE api_key SET revoked_at = COALESCE(revoked_at, now()) WHERE prefix = $1 RETURNING ${COLUMNS}`,
};

/** `expired` and `stale`, by the clock of the database, so that all machines agree; `stale`: its last use is to be noted. */
export const keyByPrefix: Statement<
  [prefix: string],
  Pick<KeyRow, 'id' | 'prefix' | 'name' | 'scopes' | 'revokedAt'> & {
    readonly hash: Buffer;
    readonly expired: boolean;
    readonly stale: boolean;
  }
> = {
  name: 'key-by-prefix',
  text: `SELECT id::text, prefix, name, scopes::text[], revoked_at AS "revokedAt", hash,
  COALESCE(expires_at <= now(), false) AS expired,
  COALESCE(last_used_at < now() - interval '1 minute', true) AS stale
FROM api_key WHERE prefix = $1`,
};

export const noteUse: Statement<[id: string], never> = {
  name: 'note-use',
  text: 'UPDATE api_key SET last_used_at = now() WHERE id = $1',
};
