import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProcess, isRunning } from './processes.js';

/** What `postmaster.pid` says of the server that runs (or ran) on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** "starting", "stopping", "ready" …; empty while the file is being written. */
  readonly status: string;
}

// Lines of the file: pid, cluster, time of start, port, socket folder, listen address, shared memory, status.
const [PORT_LINE, STATUS_LINE] = [3, 7];

/** The cluster's `postmaster.pid`, null if there is none: nothing runs, and the last server stopped cleanly. */
export function readPostmaster(cluster: string): Postmaster | null {
  let text: string;
  try {
    text = readFileSync(fileOf(cluster), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const lines = text.split('\n');
  return {
    pid: Number(lines[0]),
    port: Number(lines[PORT_LINE] ?? 0),
    status: (lines[STATUS_LINE] ?? '').trim(),
  };
}

function fileOf(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

/**
 * The postmaster of the cluster if it runs, null otherwise: no file, a process that is no more, or a number that now
 * belongs to another program. Postgres works in its own cluster's folder, by which it is known where the system tells.
 */
export function runningPostmaster(cluster: string): Postmaster | null {
  const postmaster = readPostmaster(cluster);
  const found = postmaster === null ? null : findProcess(postmaster.pid);
  if (postmaster === null || found === null) return null;
  if (found.command !== null && !found.command.startsWith('postgres')) return null;
  if (found.folder !== null && found.folder !== realpathSync(cluster)) return null;
  return postmaster;
}

/**
 * Puts this process's number into a `postmaster.pid` whose own number now belongs to another program. Postgres refuses
 * to start beside a living process of that number, unless it is the parent of its own. The file itself must stay: by
 * its shared memory line Postgres finds out whether remains of the last server are still at work.
 */
export function disownPostmaster(cluster: string): void {
  const postmaster = readPostmaster(cluster);
  if (postmaster === null || !isRunning(postmaster.pid)) return;
  const [, ...rest] = readFileSync(fileOf(cluster), 'utf8').split('\n');
  writeFileSync(fileOf(cluster), [process.pid, ...rest].join('\n'));
}
