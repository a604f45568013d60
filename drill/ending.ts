import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { killCommands, processesNaming } from './quotewire.js';

/** How long servers may take to end, in milliseconds; then they are killed. */
const PATIENCE = 10_000;

/**
 * Told to end itself, a drill first ends whatever it has started, and takes its folder away. Its servers would live on
 * otherwise: each is a session of its own.
 *
 * @param folder below which all its servers and disks are
 */
export function clearAwayWhenEnded(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Listened to for good: a terminal and npm send the same signal both.
    process.on(signal, () => {
      // Without a turn of the event loop: what is under way would start things again.
      killCommands();
      const end = Date.now() + PATIENCE;
      // SIGQUIT: at once, since nothing is kept; a server takes its processes and its shared memory along.
      while (sendTo(folder, Date.now() < end ? 'SIGQUIT' : 'SIGKILL') > 0) wait(100);
      for (const disk of disksBelow(folder)) execFileSync('umount', ['-l', disk]);
      rmSync(folder, { recursive: true, force: true });
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/** How many processes are still there. */
function sendTo(folder: string, signal: NodeJS.Signals): number {
  const all = processesNaming(folder);
  for (const pid of all) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return all.length;
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function disksBelow(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  const mounted = readFileSync('/proc/mounts', 'utf8').split('\n');
  return mounted.map((line) => line.split(' ')[1] ?? '').filter((place) => place.startsWith(`${folder}/`));
}
