import type { Database } from '../database/client.js';
import { run } from '../database/statement.js';
import { newKey, type Scope } from './keys.js';
import { addKey, allKeys, type KeyRow, revokeKey } from './statements/api-keys.js';

/** Where keys are written and looked up: never a replica, which would learn late that one was revoked. */
export function keyStore({ pool, reads }: Pick<Database, 'pool' | 'reads'>) {
  return { pool, prepared: reads.prepared };
}

/**
 * Makes a key.
 *
 * @returns the key, which nothing but this answer ever holds, with its row
 */
export async function createKey(
  database: Database,
  { name, scopes, expiresAt }: { name: string; scopes: readonly Scope[]; expiresAt: Date | null },
): Promise<{ key: string; row: KeyRow }> {
  const { key, prefix, hash } = newKey();
  const [row] = await run(keyStore(database), addKey, [prefix, hash, name, scopes, expiresAt]);
  return { key, row: row! };
}

/** All keys in the order in which they were made. */
export function listKeys(database: Database): Promise<KeyRow[]> {
  return run(keyStore(database), allKeys, []);
}

/** Ends a key at once. @returns null where none has this prefix */
export async function endKey(database: Database, prefix: string): Promise<KeyRow | null> {
  const [row] = await run(keyStore(database), revokeKey, [prefix]);
  return row ?? null;
}
