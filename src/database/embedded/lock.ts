import path from 'node:path';
import lockfile from 'proper-lockfile';
import { DatabaseError } from '../errors.js';
import { unusable } from './place.js';
import { pause } from './processes.js';

const NAME = 'lock';
const PATIENCE = 600_000;
// A holder renews the lock every second; one that was killed keeps the others waiting five at most.
const OPTIONS = { stale: 5_000, update: 1_000, realpath: false } as const;

/**
 * Does `work` while no other process starts, joins or leaves the server of that data folder.
 *
 * @throws DatabaseError if another has held the lock for ten minutes
 */
export async function alone<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  const release = await take(dataFolder);
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}

// The library's own retries also go on after errors that will not pass, such as a folder that may not be written.
async function take(dataFolder: string): Promise<() => Promise<void>> {
  const lockfilePath = path.join(dataFolder, NAME);
  // Only a machine that slept in between loses the lock; the work itself stays safe through postmaster.pid.
  const options = { ...OPTIONS, lockfilePath, onCompromised: () => undefined };
  for (const deadline = performance.now() + PATIENCE; ; await pause(50 + Math.random() * 50)) {
    try {
      return await lockfile.lock(dataFolder, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED')
        throw await unusable(dataFolder, error as NodeJS.ErrnoException);
      if (performance.now() < deadline) continue;
      throw new DatabaseError(
        `Another Quotewire has been starting or stopping the database in ${dataFolder} for ten minutes. ` +
          `If none runs, delete ${lockfilePath}.`,
      );
    }
  }
}

/** The same for a process that ends and cannot wait: false, and nothing done, if another has the lock. */
export function aloneOrNot(dataFolder: string, work: () => void): boolean {
  let release: () => void;
  try {
    release = lockfile.lockSync(dataFolder, { ...OPTIONS, lockfilePath: path.join(dataFolder, NAME) });
  } catch {
    return false;
  }
  try {
    work();
  } finally {
    release();
  }
  return true;
}
