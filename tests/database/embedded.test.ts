import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { serverAccount } from '../../src/database/embedded/account.js';
import { runningPostmaster } from '../../src/database/embedded/postmaster.js';
import { hasEnded, isRunning, pause } from '../../src/database/embedded/processes.js';
import { temporaryFolder } from '../support/folders.js';
import { compileMember, endMembers, startMember } from '../support/members.js';

// Real processes and real disks: a first start alone may take seconds on a busy machine.
jest.setTimeout(30_000);

// One data folder goes through all of this, so that every row written on the way must still be there at the end.
let project: string;
let data: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const temporary = await temporaryFolder();
  project = temporary.folder;
  data = path.join(project, 'data');
  await compileMember(project);
  remove = temporary.remove;
});

afterEach(endMembers);
afterAll(() => remove());

const server = () => runningPostmaster(path.join(data, 'cluster'));

async function ask<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function rowsAfter(url: string, added: string): Promise<string[]> {
  await ask(url, `CREATE TABLE IF NOT EXISTS kept (what text); INSERT INTO kept VALUES ('${added}')`);
  return (await ask<{ what: string }>(url, 'SELECT what FROM kept ORDER BY ctid')).map(({ what }) => what);
}

async function join(...rest: string[]) {
  const member = startMember(project, data, ...rest);
  const { url, message } = await member.joined;
  expect(message).toBeUndefined();
  return { member, url: url! };
}

async function users(): Promise<number> {
  return (await readdir(path.join(data, 'users'))).length;
}

test('two that start at the same moment share one server, and the last to leave stops it', async () => {
  const [first, second] = await Promise.all([join(), join()]);
  expect(second.url).toBe(first.url);
  expect(await users()).toBe(2);
  expect(await rowsAfter(first.url, 'shared')).toEqual(['shared']);

  expect(await first.member.tell('leave')).toEqual({ code: 0, signal: null });
  expect(await ask(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'shared' }]);

  const { pid } = server()!;
  expect(await second.member.tell('leave')).toEqual({ code: 0, signal: null });
  expect(isRunning(pid)).toBe(false);
  expect(await users()).toBe(0);
});

test('only the owner of the password gets in, and it is no superuser', async () => {
  const { member, url } = await join();
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  expect(await ask(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([{ rolsuper: false }]);
  expect(
    await ask(url, `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS at`),
  ).toEqual([{ encoding: 'UTF8', at: '127.0.0.1' }]);
  await member.tell('leave');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s to the last one stops the server in an orderly way',
  async (signal) => {
    const { member } = await join();
    const { pid } = server()!;
    expect(await member.kill(signal)).toEqual({ code: null, signal });
    expect(isRunning(pid)).toBe(false);
    expect((await readFile(path.join(data, 'server.log'), 'utf8')).trimEnd()).toMatch(/database system is shut down$/);
  },
);

test('a program with a signal handler of its own decides itself when to leave', async () => {
  const { member } = await join('handler');
  const { pid } = server()!;
  expect(await member.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(member.words.at(-1)).toEqual({ handled: 'SIGTERM' });
  expect(isRunning(pid)).toBe(false);
});

test('a process that exits without leaving still takes its server with it', async () => {
  const { member } = await join();
  const { pid } = server()!;
  expect(await member.tell('exit')).toEqual({ code: 3, signal: null });
  expect(await hasEnded(pid, 10_000)).toBe(true);
});

test('a signal to one of two leaves the server to the other', async () => {
  const [first, second] = await Promise.all([join(), join()]);
  await first.member.kill('SIGINT');
  expect(await rowsAfter(second.url, 'after a signal')).toEqual(['shared', 'after a signal']);
  await second.member.tell('leave');
  expect(server()).toBeNull();
});

test('after kill -9 of Node the server lives on, and the next start takes it over', async () => {
  const first = await join();
  await rowsAfter(first.url, 'before kill -9 of Node');
  const orphan = server()!;
  await first.member.kill('SIGKILL');
  expect(isRunning(orphan.pid)).toBe(true);

  const second = await join();
  expect(second.url).toBe(first.url);
  expect(server()!.pid).toBe(orphan.pid);
  expect(await users()).toBe(1);
  expect(await rowsAfter(second.url, 'after it')).toEqual([
    'shared',
    'after a signal',
    'before kill -9 of Node',
    'after it',
  ]);
  await second.member.tell('leave');
  expect(isRunning(orphan.pid)).toBe(false);
});

test('after kill -9 of Postgres the next start recovers it, where the others find it again', async () => {
  const first = await join();
  await rowsAfter(first.url, 'before kill -9 of Postgres');
  const killed = server()!;
  process.kill(killed.pid, 'SIGKILL');
  expect(await hasEnded(killed.pid, 5000)).toBe(true);

  const second = await join();
  expect(server()!.pid).not.toBe(killed.pid);
  expect((await rowsAfter(second.url, 'recovered')).slice(-2)).toEqual(['before kill -9 of Postgres', 'recovered']);
  expect((await rowsAfter(first.url, 'by the first')).at(-1)).toBe('by the first');
  await first.member.tell('leave');
  await second.member.tell('leave');
  expect(server()).toBeNull();
});

test('a postmaster.pid whose number now belongs to another program does not keep the server from starting', async () => {
  const first = await join();
  process.kill(server()!.pid, 'SIGKILL');
  await first.member.kill('SIGKILL');
  const file = path.join(data, 'cluster/postmaster.pid');
  // The other program is the server's own user's, whom Postgres itself would take for the server.
  const other = spawn('sleep', ['60'], {
    stdio: 'ignore',
    ...((await serverAccount(path.join(data, 'cluster'), data)) ?? {}),
  });
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [other.pid, ...rest].join('\n'));

  const second = await join();
  expect((await rowsAfter(second.url, 'last')).slice(-2)).toEqual(['by the first', 'last']);
  expect(isRunning(other.pid!)).toBe(true);
  other.kill();
  await second.member.tell('leave');
});

test('one that comes while the last one goes waits and starts anew', async () => {
  const first = await join();
  const gone = first.member.tell('leave');
  await pause(400);
  const second = await join();
  await gone;
  expect((await ask<{ n: number }>(second.url, 'SELECT count(*)::int AS n FROM kept'))[0]!.n).toBe(8);
  await second.member.tell('leave');
  expect(server()).toBeNull();
});
