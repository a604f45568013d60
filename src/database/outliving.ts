import type pg from 'pg';

/** Lets a process outlive the connections of a pool: an error of one that nobody listens for would end it. */
export function outliving(pool: pg.Pool): pg.Pool {
  // A server that stops ends idle connections; the pool makes new ones.
  pool.on('error', () => undefined);
  // It may end one at the moment in which that is handed to somebody, who is told by the next query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
