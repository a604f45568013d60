import { execFileSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { check, type Damage } from '../check.js';
import { count, type Site, until } from '../arena.js';
import { atRandom } from '../moment.js';
import { onServer } from '../own-server.js';
import { quotewire, threads, untilDone } from '../quotewire.js';
import { Server } from '../server.js';

const SIZE = 200;
/** What is left of the disk for each article, at most, in bytes: less than it takes, which is about 60,000. */
const ROOM = 45_000;

/** Why there can be no small disk here, or null. */
export function cannotMount(): string | null {
  if (process.platform !== 'linux') return 'only Linux mounts a disk in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  return null;
}

/**
 * The disk of the database fills up while `ingest` runs, which says so and ends; room is made, and it is run again. The
 * disk is nearly full from the start, or somebody else fills it at a random moment. Each round has a server of its own,
 * whose disk is some memory.
 */
export async function fullDisk(site: Site): Promise<Damage> {
  const { folder, articles, beginnings, blows, model, random, round } = site;
  const disk = path.join(folder, 'disk');
  await mkdir(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', disk]);
  try {
    const starting = Server.start(path.join(disk, 'postgres'), model, [
      'max_wal_size=32MB',
      'min_wal_size=32MB',
      'wal_recycle=off',
    ]);
    return await onServer(site, starting, async ({ server, env, pool }) => {
      const { file } = beginnings;
      const most = articles.lines.length;
      const ballast = path.join(disk, 'ballast');
      const isNearlyFull = round % 2 === 0;
      if (isNearlyFull) await fill(disk, ballast, random() * ROOM * most);
      const ingest = quotewire(['ingest', file, ...threads(random)], env);
      if (!isNearlyFull) {
        await atRandom({ pool, blows, random }, 'article', most, ingest.ended);
        await fill(disk, ballast, 0);
      }
      const code = await ingest.ended;
      if (code === 0 && isNearlyFull) throw new Error('The disk was not full enough.');
      if (code !== 0 && !/full|connection to the database was lost|cannot be reached/iu.test(ingest.output())) {
        throw new Error(`A full disk is not told as one: ${ingest.output().slice(-500)}`);
      }
      if (isNearlyFull) blows.push({ stored: (await count(pool, 'article')) / most, isWriting: true });
      await truncate(ballast, 0);
      await until(async () => {
        if (!server.isRunning()) await server.restart(); // It has given up.
        return pool.query('SELECT').then(Boolean, () => false);
      }, 'the database answers');
      await untilDone(['ingest', file, '--jobs', '1'], env);
      return await check(pool, articles.expected);
    });
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

/** Fills a disk but for so many bytes. */
async function fill(disk: string, ballast: string, left: number): Promise<void> {
  const { bavail, bsize } = statfsSync(disk);
  await writeFile(ballast, Buffer.alloc(Math.max(0, Math.floor(bavail * bsize - left)))).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOSPC') throw error; // The server was quicker: then it is as full as can be.
    },
  );
}
