import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process that runs now. */
export interface RunningProcess {
  readonly pid: number;
  /** Tells it from a later process that got the same number; empty where the system does not say. */
  readonly started: string;
  /** Name of its program, null where the system does not say. */
  readonly command: string | null;
  /** Its working folder, null where the system does not say. */
  readonly folder: string | null;
}

/** The process with this number, null if there is none or only the remains of one that nobody has waited for. */
export function findProcess(pid: number): RunningProcess | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  if (process.platform === 'linux') return fromProc(pid);
  if (process.platform === 'win32') return { pid, started: '', command: null, folder: null };
  return fromPs(pid);
}

function fromProc(pid: number): RunningProcess | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // "pid (command) state …": the command may hold spaces and brackets, so count from the last bracket.
  const close = stat.lastIndexOf(')');
  const fields = stat.slice(close + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return {
    pid,
    started: fields[19] ?? '',
    command: stat.slice(stat.indexOf('(') + 1, close),
    folder: linkOf(`/proc/${pid}/cwd`),
  };
}

function linkOf(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

function fromPs(pid: number): RunningProcess | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
    // "Ss   Tue Nov 24 10:00:00 2026     /usr/bin/program"
    const [state = '', ...rest] = line.split(/\s+/);
    if (line === '' || state.startsWith('Z')) return null;
    const command = rest.slice(5).join(' ');
    return {
      pid,
      started: rest.slice(0, 5).join('_'),
      command: command.slice(command.lastIndexOf('/') + 1),
      folder: null,
    };
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  return findProcess(pid) !== null;
}

/** Waits until the process has ended; false if it still runs after `patience` milliseconds. */
export async function hasEnded(pid: number, patience: number): Promise<boolean> {
  for (const deadline = performance.now() + patience; isRunning(pid); await pause(20)) {
    if (performance.now() > deadline) return false;
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
