import { type Scope, scopes as allScopes } from '../access/keys.js';
import type { KeyRow } from '../access/statements/api-keys.js';
import { createKey, endKey, listKeys } from '../access/store.js';
import { loadConfig } from '../config.js';
import { type Database, openDatabase } from '../database/client.js';
import { exitCode, UsageError } from './failures.js';

const DAY = 86_400_000;
const LONGEST_NAME = 100;

export interface CreateKeyOptions {
  /** "ingest,review,admin" */
  readonly scopes: string;
  readonly name?: string;
  /** "90d" or a day. */
  readonly expires?: string;
}

/** Prints a new key, alone, on standard output. Nothing keeps it: who loses it makes another. */
export async function createKeyCommand(options: CreateKeyOptions): Promise<number> {
  const scopes = scopesOf(options.scopes);
  const name = nameOf(options.name, scopes);
  const expiresAt = options.expires === undefined ? null : expiryOf(options.expires, new Date());
  return withDatabase(async (database) => {
    const { key, row } = await createKey(database, { name, scopes, expiresAt });
    const until = expiresAt === null ? '' : ` until ${day(expiresAt)}`;
    process.stderr.write(
      `A key for ${wordsOf(scopes)}${until}, named "${row.name}". It is shown this once; revoke it by ${row.prefix}.\n`,
    );
    process.stdout.write(`${key}\n`);
    return exitCode.done;
  });
}

/** Prints all keys, never the secret part of one: prefix, state, scopes, last use, name. */
export async function listKeysCommand(): Promise<number> {
  return withDatabase(async (database) => {
    const rows = await listKeys(database);
    if (rows.length === 0) process.stderr.write('There are no keys: quotewire key create --scopes ingest makes one.\n');
    const lines = rows.map((row) => [
      row.prefix,
      stateOf(row, new Date()),
      wordsOf(row.scopes),
      row.lastUsedAt === null ? 'never used' : `used ${row.lastUsedAt.toISOString().slice(0, 16).replace('T', ' ')}`,
      row.name,
    ]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
    for (const line of lines) {
      process.stdout.write(`${line.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  ')}\n`);
    }
    return exitCode.done;
  });
}

/** Ends a key for good, from the next request on. */
export async function revokeKeyCommand(given: string): Promise<number> {
  // Whoever has the whole key at hand may give that.
  const prefix = /^qwk_[a-z2-7]{10}(?=_|$)/u.exec(given)?.[0];
  if (prefix === undefined)
    throw new UsageError(`${given.slice(0, 14)}: give the start of a key, as \`key list\` does.`);
  return withDatabase(async (database) => {
    const row = await endKey(database, prefix);
    if (row === null) {
      process.stderr.write(`quotewire: no key starts with ${prefix}: \`quotewire key list\` prints them.\n`);
      return exitCode.failed;
    }
    process.stdout.write(`Revoked ${row.prefix} ("${row.name}").\n`);
    return exitCode.done;
  });
}

async function withDatabase(work: (database: Database) => Promise<number>): Promise<number> {
  const database = await openDatabase(loadConfig());
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function scopesOf(given: string): readonly Scope[] {
  const words = given.split(',').map((word) => word.trim().toUpperCase());
  const wrong = words.find((word) => !allScopes.some((scope) => scope === word));
  if (wrong !== undefined) {
    throw new UsageError(`--scopes ${given}: give some of ${wordsOf(allScopes)}, parted by commas.`);
  }
  return allScopes.filter((scope) => words.includes(scope));
}

function nameOf(given: string | undefined, scopes: readonly Scope[]): string {
  const name = given?.trim().replace(/\s+/gu, ' ') || wordsOf(scopes);
  if (name.length > LONGEST_NAME) throw new UsageError(`--name: at most ${LONGEST_NAME} characters.`);
  return name;
}

function expiryOf(given: string, now: Date): Date {
  const days = /^(\d{1,5})d$/u.exec(given)?.[1];
  const moment = new Date(days === undefined ? `${given}T00:00:00Z` : now.getTime() + Number(days) * DAY);
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(given) && !Number.isNaN(moment.getTime());
  if ((days === undefined && !isDay) || moment <= now) {
    throw new UsageError(`--expires ${given}: give a time to come, in days or as a day: 90d or 2027-03-31.`);
  }
  return moment;
}

function stateOf({ revokedAt, expiresAt }: KeyRow, now: Date): string {
  if (revokedAt !== null) return `revoked ${day(revokedAt)}`;
  if (expiresAt === null) return 'valid';
  return `${expiresAt <= now ? 'expired' : 'valid until'} ${day(expiresAt)}`;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);
const wordsOf = (scopes: readonly Scope[]): string => scopes.map((scope) => scope.toLowerCase()).join(',');
