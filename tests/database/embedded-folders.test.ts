import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { serverAccount } from '../../src/database/embedded/account.js';
import { areRunnableBy, copiedBinaries, installedBinaries } from '../../src/database/embedded/binaries.js';
import { createCluster, freePort, halt, launch } from '../../src/database/embedded/cluster.js';
import { startFailure } from '../../src/database/embedded/failures.js';
import { shortenLog } from '../../src/database/embedded/log.js';
import { usableBinaries } from '../../src/database/embedded/place.js';
import { pause } from '../../src/database/embedded/processes.js';
import { DatabaseError } from '../../src/database/errors.js';
import { joinEmbedded } from '../../src/database/embedded/server.js';
import { temporaryFolder } from '../support/folders.js';
import { compileMember, endMembers, startMember } from '../support/members.js';

jest.setTimeout(30_000);

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(async () => {
  await endMembers();
  await remove();
});

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
const asRoot = process.getuid?.() === 0;

/** The message of the error that joining ends in. */
async function refusal(dataFolder: string): Promise<string> {
  const error = await joinEmbedded(dataFolder).then(
    async ({ leave }) => {
      await leave();
      throw new Error(`${dataFolder} was taken`);
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  return (error as DatabaseError).message;
}

describe('a data folder that cannot be one', () => {
  test('is refused, untouched, where it holds files of others', async () => {
    await writeFile(path.join(folder, 'letters.txt'), 'Dear Marta,');
    expect(await refusal(folder)).toBe(
      `The data folder ${folder} holds files that are not Quotewire’s. Set QUOTEWIRE_DATA to an empty or new folder.`,
    );
    expect(await readdir(folder)).toEqual(['letters.txt']);
  });

  test('is refused where it is that of another Postgres', async () => {
    await writeFile(path.join(folder, 'PG_VERSION'), '16\n');
    expect(await refusal(folder)).toMatch(/holds the tables of another Postgres\. Set QUOTEWIRE_DATA/);
  });

  test('is refused where it is a file, or below one', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    expect(await refusal(file)).toMatch(/is no folder, or lies below a file: set QUOTEWIRE_DATA to another one/);
    expect(await refusal(path.join(file, 'data'))).toMatch(/is no folder, or lies below a file/);
  });

  // Root may write everywhere, but the user that Postgres then runs as may not; others may not write themselves.
  test('is refused, with what to do, where the user of the server may not go', async () => {
    const closed = path.join(folder, 'closed');
    const data = path.join(closed, 'data');
    await mkdir(closed, { mode: asRoot ? 0o700 : 0o500 });
    const message = await refusal(data);
    expect(message).toContain(data);
    expect(message).toMatch(
      asRoot
        ? /may not go; Postgres does not run as root\. Name a folder below directories that everybody may enter/
        : /cannot be used by this user: start Quotewire as the user who made it, or set QUOTEWIRE_DATA to a folder of your own/,
    );
    expect(existsSync(data)).toBe(false);
    expect((await stat(closed)).mode & 0o777).toBe(asRoot ? 0o700 : 0o500);
  });
});

describe('a data folder of ours', () => {
  let ours: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: string;
  let cluster: string;
  beforeAll(async () => {
    ours = await temporaryFolder();
    data = path.join(ours.folder, 'data');
    cluster = path.join(data, 'cluster');
    await compileMember(ours.folder);
    const first = startMember(ours.folder, data);
    while (!existsSync(path.join(data, 'cluster.draft/base'))) await pause(5);
    await first.kill('SIGKILL');
  });
  afterAll(() => ours.remove());

  test('is made whole where its first start was broken off', async () => {
    expect(existsSync(cluster)).toBe(false);
    const { url, leave } = await joinEmbedded(data);
    expect(url).toMatch(/^postgres:/);
    await leave();
    const entries = (await readdir(data)).filter((name) => !name.startsWith('postgres-'));
    expect(entries).toEqual(['QUOTEWIRE', 'cluster', 'password', 'port', 'server.log', 'users']);
    expect(await readdir(path.join(data, 'users'))).toEqual([]);
  });

  test('is refused where its tables are of another version', async () => {
    await writeFile(path.join(cluster, 'PG_VERSION'), '15\n');
    expect(await refusal(data)).toMatch(
      /^The tables in .*cluster are of Postgres 15, the embedded server is 18\. Use the version/,
    );
    await writeFile(path.join(cluster, 'PG_VERSION'), '18\n');
  });

  test('is refused where its password is gone', async () => {
    const password = await readFile(path.join(data, 'password'), 'utf8');
    await rm(path.join(data, 'password'));
    expect(await refusal(data)).toMatch(/^The password of the embedded database is missing: .*password\. Put it back/);
    await writeFile(path.join(data, 'password'), password);
  });

  test('is refused where a server runs on it that takes another password', async () => {
    const account = await serverAccount(cluster, data);
    const strange = {
      folder: cluster,
      account,
      binaries: await usableBinaries(data, account),
      log: path.join(data, 'log'),
    };
    const pid = await launch(strange, await freePort(), SETTINGS);
    await writeFile(path.join(data, 'password'), 'a guess');
    expect(await refusal(data)).toBe(
      `A server that Quotewire did not start runs on ${cluster} (process ${pid}). Stop it, or set QUOTEWIRE_DATA to another folder.`,
    );
    await halt(strange, pid);
  });
});

describe('a project below a folder that only its owner may enter', () => {
  let project: string;
  let mode: number;
  let removeClosed: () => Promise<void>;
  let word: Awaited<ReturnType<typeof startMember>['joined']>;
  let stderr: string;

  beforeAll(async () => {
    const closed = await temporaryFolder();
    removeClosed = closed.remove;
    project = path.join(closed.folder, 'project');
    await mkdir(project);
    await compileMember(project);
    await chmod(closed.folder, 0o700);
    const member = startMember(project, '');
    word = await member.joined;
    await member.tell('leave');
    stderr = member.stderr();
    mode = (await stat(closed.folder)).mode & 0o777;
  });

  afterAll(async () => {
    const aside = /\/var\/lib\/quotewire\/[0-9a-f]{16}/.exec(stderr)?.[0];
    if (aside !== undefined) await rm(aside, { recursive: true, force: true });
    await removeClosed();
  });

  test('has its database all the same: with root elsewhere, and said so; otherwise in the project', () => {
    expect(word.url).toMatch(/^postgres:\/\/quotewire:[\w-]{32}@127\.0\.0\.1:\d+\/quotewire$/);
    expect(existsSync(path.join(project, '.quotewire/cluster'))).toBe(!asRoot);
    expect(stderr).toMatch(asRoot ? /^The embedded database is in \/var\/lib\/quotewire\/[0-9a-f]{16}: / : /^$/);
    expect(mode).toBe(0o700);
  });
});

test('copied binaries are whole, can be run by anybody, and replace those of other versions', async () => {
  const binaries = installedBinaries();
  await mkdir(path.join(folder, 'postgres-17.1.0'));
  const copy = await copiedBinaries(binaries, folder);
  expect(await readdir(folder)).toEqual([`postgres-${binaries.version}`]);
  expect(
    await areRunnableBy(
      copy,
      (await serverAccount(path.join(folder, 'cluster'), folder)) ?? { uid: process.getuid!(), gid: process.getgid!() },
    ),
  ).toBe(true);
  const before = (await stat(path.join(copy.folder, 'bin/postgres'))).ctimeMs;
  await copiedBinaries(binaries, folder);
  expect((await stat(path.join(copy.folder, 'bin/postgres'))).ctimeMs).toBe(before);
});

test('a server says why it cannot start: its port is taken, or another serves the cluster', async () => {
  const account = await serverAccount(path.join(folder, 'cluster'), folder);
  const cluster = {
    folder: path.join(folder, 'cluster'),
    account,
    binaries: await usableBinaries(folder, account),
    log: path.join(folder, 'log'),
  };
  await createCluster(cluster, 'secret', ['--no-sync']);
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as AddressInfo;
  await expect(launch(cluster, port, SETTINGS)).rejects.toMatchObject({
    passing: 'port',
    message: expect.stringMatching(/no free port/),
  });
  expect(await freePort(port)).not.toBe(port);
  await new Promise((resolve) => holder.close(resolve));

  const pid = await launch(cluster, await freePort(port), SETTINGS);
  await expect(launch(cluster, await freePort(), SETTINGS)).rejects.toThrow(
    /^Another server runs on .*: stop it, or set QUOTEWIRE_DATA/,
  );
  await halt(cluster, pid);
});

test.each([
  [
    'could not write to file "pg_wal/xlogtemp.12": No space left on device',
    /^The disk that holds \/d\/cluster is full: make room there/,
  ],
  [
    'FATAL:  data directory "/d/cluster" has invalid permissions',
    /are closed to its user: data directory .* Start Quotewire as the user/,
  ],
  [
    'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
    /^Parts of an earlier server are still at work in \/d\/cluster/,
  ],
  [
    '2026-01-01 UTC [7] PANIC:  could not locate a valid checkpoint record',
    /does not start: could not locate a valid checkpoint record\. Its log is \/d\/log\./,
  ],
])('what the server says before it ends becomes advice: %s', (output, message) => {
  expect(startFailure(output, { folder: '/d/cluster', log: '/d/log' }).message).toMatch(message);
});

test('a log beyond its length is put aside, and its file goes on', async () => {
  const log = path.join(folder, 'server.log');
  await writeFile(log, 'x'.repeat(100));
  await shortenLog(log, 100);
  expect((await stat(log)).size).toBe(100);
  await shortenLog(log, 99);
  expect([(await stat(log)).size, (await stat(`${log}.old`)).size]).toEqual([0, 100]);
});
