import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { badInput, isUnexpected, maskError } from '../../src/graphql/errors.js';
import { createLog } from '../../src/http/log.js';
import { startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
const logged: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
}, 60_000);
afterAll(() => db.drop());
beforeEach(() => void (logged.length = 0));

/** What a server over `database` answers. */
async function answer(database: Database, query: string) {
  const log = createLog('error', (line) => void logged.push(line));
  const server = await startServer({ database, config: db.config, log });
  try {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, text: await response.text() };
  } finally {
    await server.close();
  }
}

test('a fault of ours is told without details, which go to the log', async () => {
  await db.database.pool.query('ALTER TABLE outlet RENAME COLUMN domain TO secret_domain');
  try {
    const { text } = await answer(db.database, '{ outlets { nodes { domain } } }');
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: 'Something went wrong on our side. It has been written to the log.',
          path: ['outlets', 'nodes'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(text).not.toMatch(/domain|exist|SELECT|\.ts/);
    expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        level: 'error',
        request: expect.stringMatching(/./),
        err: expect.objectContaining({ message: expect.stringContaining('domain does not exist') }),
      }),
    ]);
  } finally {
    await db.database.pool.query('ALTER TABLE outlet RENAME COLUMN secret_domain TO domain');
  }
});

// The name stands in docs/security.md.
test('a statement that takes too long is stopped, and the client told what to do', () => tellsOfTimeout('on'));
test('so it is behind a pooler, where the driver keeps the time', () => tellsOfTimeout('off'));

async function tellsOfTimeout(prepared: 'on' | 'off'): Promise<void> {
  const slow = await openDatabase(
    loadConfig({ DATABASE_URL: db.url, QUOTEWIRE_STATEMENT_TIMEOUT: '100', QUOTEWIRE_PREPARED: prepared }),
  );
  const client = await db.database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE outlet IN ACCESS EXCLUSIVE MODE');
    const { text } = await answer(slow, '{ outlets { nodes { name } } }');
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: 'The query took too long and was stopped. Ask for fewer rows or narrow the filter.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    expect(logged).toEqual([]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
    await slow.close();
  }
}

test('a database that hangs up is told as such', async () => {
  const rude = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(rude, 'listening');
  const pool = new pg.Pool({ host: '127.0.0.1', port: (rude.address() as AddressInfo).port });
  const { text } = await answer({ ...db.database, reads: { pool, prepared: true } }, '{ outlets { nodes { name } } }');
  await pool.end();
  rude.close();
  expect(JSON.parse(text)).toMatchObject({
    errors: [
      {
        message: 'The database cannot be reached at the moment. Try again in a while.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ],
  });
});

describe('what is told of an error', () => {
  const failed = (code: string) => Object.assign(new Error('secret'), { code });

  test.each([
    ['57014', 'TIMEOUT'],
    ['22021', 'BAD_USER_INPUT'],
    ['57P01', 'DATABASE_UNAVAILABLE'],
    ['08006', 'DATABASE_UNAVAILABLE'],
    ['ECONNREFUSED', 'DATABASE_UNAVAILABLE'],
    ['42601', 'INTERNAL_SERVER_ERROR'],
  ])('%s: %s', (code, expected) => {
    const masked = maskError(
      new GraphQLError('secret', { originalError: failed(code), path: ['quotes'] }),
    ) as GraphQLError;
    expect(masked.extensions).toEqual({ code: expected });
    expect(masked.path).toEqual(['quotes']);
    expect(masked.message).not.toContain('secret');
    expect(isUnexpected(masked)).toBe(expected === 'INTERNAL_SERVER_ERROR');
  });

  test('one raised on purpose passes as it is', () => {
    const error = badInput('first: must be from 1 to 100, not 0.');
    expect(maskError(error)).toBe(error);
  });

  test('a connection that breaks off is none of our faults', () => {
    expect((maskError(new Error('Connection terminated unexpectedly')) as GraphQLError).extensions).toEqual({
      code: 'DATABASE_UNAVAILABLE',
    });
  });
});
