import { expect, test } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/client.js';
import { connectionError, DatabaseError } from '../../src/database/errors.js';
import { createBareDatabase, createReader, createTestDatabase } from '../support/database.js';

async function refusal(url: string): Promise<string> {
  const error = await openDatabase(loadConfig({ DATABASE_URL: url })).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseError);
  return (error as DatabaseError).message;
}

test('a server that is not there, a wrong password and a missing database are told apart, without the password', async () => {
  expect(await refusal('postgres://marta:s3cret@127.0.0.1:1/press')).toBe(
    'The database at 127.0.0.1:1/press cannot be reached: nothing listens there: is Postgres running?',
  );
  expect(await refusal('postgres://marta:s3cret@no.such.host.invalid/press')).toMatch(
    /^The database at no\.such\.host\.invalid:5432\/press cannot be reached: (there is no such host|the name of the host cannot be looked up)/,
  );
  const { url, drop } = await createBareDatabase();
  const missing = new URL(url);
  missing.pathname = '/missing';
  expect(await refusal(missing.href)).toMatch(
    /\/missing cannot be reached: there is no such database: create it first\.$/,
  );
  const guessed = new URL(url);
  guessed.password = 's3cret';
  const message = await refusal(guessed.href);
  expect(message).toMatch(/cannot be reached: the password is wrong\.$/);
  expect(message).not.toContain('s3cret');
  await drop();
});

test('a server of another kind is not waited for', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await refusal(`postgres://marta@127.0.0.1:${port}/press`)).toMatch(
    /^The database at 127\.0\.0\.1:\d+\/press cannot be reached: /,
  );
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  [{ code: 'ETIMEDOUT' }, 'no answer in time: is a firewall between?'],
  [new Error('timeout expired'), 'no answer in time: is a firewall between?'],
  [{ code: '53300' }, 'it takes no more connections.'],
  [{ code: '57P03' }, 'it is starting or stopping: try again in a moment.'],
  [new Error('something new.'), 'something new.'],
  ['text', 'text.'],
])('%j is said as a reason', (cause, reason) => {
  expect(connectionError('postgres://u:p@db.example.org/press', cause).message).toBe(
    `The database at db.example.org:5432/press cannot be reached: ${reason}`,
  );
});

test('a socket is named by its folder', () => {
  expect(connectionError('postgres:///press?host=/run/postgres', { code: 'ENOENT' }).message).toMatch(
    /^The database at \/run\/postgres:5432\/press cannot be reached: nothing listens there/,
  );
});

test('a user who may not create tables is told so', async () => {
  const { url, drop } = await createBareDatabase();
  const reader = await createReader(url);
  expect(await refusal(reader.url)).toMatch(
    /cannot be brought up to date: permission denied .*\. The user needs the right to create tables there\.$/,
  );
  await reader.drop();
  await drop();
});

test('a database may be closed more than once, and a read that takes too long ends', async () => {
  const { url, drop } = await createTestDatabase();
  const database = await openDatabase(loadConfig({ DATABASE_URL: url, QUOTEWIRE_STATEMENT_TIMEOUT: '100' }));
  await expect(database.reads.pool.query('SELECT pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
  await expect(database.pool.query('SELECT pg_sleep(0.15)')).resolves.toMatchObject({ rowCount: 1 });
  await Promise.all([database.close(), database.close()]);
  await database.close();
  // Through a pooler the limit is the driver's.
  const pooled = await openDatabase(
    loadConfig({ DATABASE_URL: url, QUOTEWIRE_STATEMENT_TIMEOUT: '100', QUOTEWIRE_PREPARED: 'off' }),
  );
  await expect(pooled.reads.pool.query('SELECT pg_sleep(1)')).rejects.toThrow(/timeout/i);
  await pooled.close();
  await drop();
});
