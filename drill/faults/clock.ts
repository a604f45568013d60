import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { program } from '../../src/database/embedded/binaries.js';
import type { Cluster } from '../../src/database/embedded/cluster.js';
import { drained, READ, type Site } from '../arena.js';
import { check, type Damage } from '../check.js';
import { atRandom } from '../moment.js';
import { onServer } from '../own-server.js';
import { type Command, quotewire, untilDone } from '../quotewire.js';
import { Server } from '../server.js';
import { atWork, stop } from './processes.js';

const MACHINE = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const LIBRARY = `/usr/lib/${MACHINE}-linux-gnu/faketime/libfaketimeMT.so.1`;
/** How far a clock jumps, in seconds: a day to either side. */
const FARTHEST = 86_400;

/** Why no clock can jump here, or null. */
export function cannotJump(): string | null {
  return existsSync(LIBRARY) ? null : 'there is no libfaketime (Debian: faketime)';
}

/**
 * The clock of the machine, of Postgres and workers alike, jumps by up to a day, forth or back, while two workers read the
 * queue, and one of them is killed; another one takes its place. Later the clock is set right.
 */
export async function clockJumps(site: Site): Promise<Damage> {
  const { folder, articles, beginnings, blows, model, random } = site;
  const clock = path.join(folder, 'clock');
  const set = async (seconds: number): Promise<void> => {
    await writeFile(`${clock}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`);
    await rename(`${clock}.new`, clock); // Whoever looks at it meanwhile sees the old time or the new one.
  };
  await set(0);
  const clocked = {
    LD_PRELOAD: LIBRARY,
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  const starting = Server.start(path.join(folder, 'postgres'), model, [], (cluster) => within(cluster, clocked));
  return onServer(site, starting, async ({ env, pool }) => {
    await untilDone(['ingest', beginnings.file, '--queue', '--jobs', '1'], { ...env, ...clocked });
    const start = (): Promise<Command> => atWork(() => quotewire(['worker', '--jobs', '1'], { ...env, ...clocked }));
    const [killed, left] = await Promise.all([start(), start()]);
    const over = Promise.race([killed.ended, left.ended]);
    const jump = async (seconds: number): Promise<void> => {
      await atRandom({ pool, blows, random }, READ, articles.lines.length, over);
      await set(seconds);
    };
    await jump(Math.round((2 * random() - 1) * FARTHEST));
    if (random() < 0.5) await jump(0);
    await killed.kill();
    const next = await start();
    await drained({ pool, articles }, [left, next]);
    await set(0);
    await Promise.all([left, next].map(stop));
    return check(pool, articles.expected);
  });
}

/** The cluster, its server with these variables. */
async function within(cluster: Cluster, env: Readonly<Record<string, string>>): Promise<Cluster> {
  const folder = path.join(path.dirname(cluster.folder), 'within');
  const binaries = { ...cluster.binaries, folder };
  await mkdir(path.dirname(program(binaries, 'postgres')), { recursive: true });
  const words = Object.entries(env).map(([name, value]) => `'${name}=${value}'`);
  const script = `#!/bin/sh\nexec env ${words.join(' ')} '${program(cluster.binaries, 'postgres')}' "$@"\n`;
  await writeFile(program(binaries, 'postgres'), script, { mode: 0o755 });
  return { ...cluster, binaries };
}
