import type { Database } from '../database/client.js';
import { run } from '../database/statement.js';
import { isKeyOf, prefixOf, type Scope } from './keys.js';
import { keyByPrefix, noteUse } from './statements/api-keys.js';
import { keyStore } from './store.js';

/** Who asks, as far as a key says. */
export interface KeyHolder {
  readonly keyId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** What a request may do: its key, or why it has none that counts. */
export type Access =
  { readonly holder: KeyHolder; readonly refusal: null } | { readonly holder: null; readonly refusal: string };

/** The key does not reach so far. The message says what is missing and where to get it. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

const HOW = 'Send one as "Authorization: Bearer <key>"; `quotewire key create` makes it.';
const refused = (refusal: string): Access => ({ holder: null, refusal });

export const withoutKey: Access = refused(`No API key was sent. ${HOW}`);

/**
 * Who a request comes from.
 *
 * @param authorization the header of that name, or undefined
 */
export async function accessOf(database: Database, authorization: string | null | undefined): Promise<Access> {
  if (authorization == null || authorization.trim() === '') return withoutKey;
  const key = /^Bearer +(\S+)$/iu.exec(authorization.trim())?.[1];
  if (key === undefined) return refused(`The header Authorization holds no API key. ${HOW}`);
  const prefix = prefixOf(key);
  const [row] = prefix === null ? [] : await run(keyStore(database), keyByPrefix, [prefix]);
  if (row === undefined || !isKeyOf(key, row.hash)) return refused('There is no such API key.');
  // Only who holds the whole key is told what became of it.
  if (row.revokedAt !== null) return refused(`The API key ${row.prefix} was revoked.`);
  if (row.expired) return refused(`The API key ${row.prefix} has expired.`);
  if (row.stale) await run(keyStore(database), noteUse, [row.id]);
  return { holder: { keyId: row.id, name: row.name, scopes: row.scopes }, refusal: null };
}

/**
 * The holder of a key with that scope.
 *
 * @throws ForbiddenError
 */
export function holderWith({ holder, refusal }: Access, scope: Scope): KeyHolder {
  if (holder === null) throw new ForbiddenError(refusal);
  if (holder.scopes.includes(scope)) return holder;
  const has = holder.scopes.map((each) => each.toLowerCase()).join(', ') || 'none';
  throw new ForbiddenError(`This needs an API key with the scope ${scope.toLowerCase()}; yours has ${has}.`);
}
