import { ArticleError } from '../article/errors.js';
import { DatabaseError } from '../database/errors.js';

const KEPT = 'Nothing of the article in hand was stored; run the same again to go on.';

/** What Postgres says when it is the database that fails, not the article. */
const DATABASE_FAILS: Readonly<Record<string, string>> = {
  '53100': 'The disk of the database is full: make room there.',
  '53200': 'The database is out of memory: give it more, or store fewer articles at once.',
  '53300': 'The database takes no more connections: raise its max_connections, or run fewer processes.',
  '25006': 'The database takes no writes: DATABASE_URL names a read-only replica.',
  '42501': 'The user of the database may not write to its tables: grant it INSERT and UPDATE.',
  '42P01': 'The tables of the database are missing: run `quotewire migrate`.',
};

const CONNECTION_LOST = /^(?:08|57P0)|^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/**
 * Tells apart why an article could not be stored.
 *
 * @returns DatabaseError where the next article would fail as well; ArticleError where only this one does; anything
 * else as it is
 */
export function storingError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const code = (error as { code?: string }).code ?? '';
  const reason = DATABASE_FAILS[code];
  if (reason !== undefined) return new DatabaseError(`${reason} ${KEPT}`, { cause: error });
  if (
    CONNECTION_LOST.test(code) ||
    /Connection terminated|Client has encountered a connection error/.test(error.message)
  ) {
    return new DatabaseError(`The connection to the database was lost (${error.message}). ${KEPT}`, { cause: error });
  }
  if (code === '54000') {
    return new ArticleError('TOO_LARGE', `the database cannot hold it: ${error.message}; split the text into articles`);
  }
  return error;
}
