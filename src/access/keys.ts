import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What an API key may be used for. None of them includes another. */
export const scopes = ['INGEST', 'REVIEW', 'ADMIN'] as const;
export type Scope = (typeof scopes)[number];

/** A key as it is given out, once. */
export interface NewKey {
  /** The whole key: `qwk_<10 characters>_<43 characters>`. */
  readonly key: string;
  readonly prefix: string;
  readonly hash: Buffer;
}

/**
 * Recognisable, so that scanners of repositories and logs find a key that leaked; the part up to the second underscore
 * names it and is no secret.
 */
const KEY = /^(qwk_[a-z2-7]{10})_[A-Za-z0-9_-]{43}$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

export function newKey(): NewKey {
  const name = [...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  const prefix = `qwk_${name}`;
  const key = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, hash: hashOf(key) };
}

/** The part of a key that names it, or null for what is no key. */
export function prefixOf(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}

/** Whether this is the key of that hash, in a time that tells nothing of either. */
export function isKeyOf(key: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(key), hash);
}

/** Keys are 256 random bits: no list of words leads to one, so that a slow hash would only slow the service. */
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
