import { readdirSync, readFileSync } from 'node:fs';

/** CPU time of this process so far, all its threads, in seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds by the clock, and of CPU in this process and in the server; NaN where the system does not tell. */
export interface Spent {
  readonly clock: number;
  readonly service: number;
  readonly postgres: number;
}

/** What is spent so far. */
export function spentBy(cluster: string): Spent {
  return { clock: performance.now() / 1000, service: cpuSeconds(), postgres: serverCpuSeconds(cluster) ?? NaN };
}

export function difference(from: Spent, to: Spent): Spent {
  return { clock: to.clock - from.clock, service: to.service - from.service, postgres: to.postgres - from.postgres };
}

/** A figure for JSON, which may be unknown (NaN). */
export const known = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** Of Linux, which counts in hundredths of a second on all machines that Node.js runs on. */
const TICKS = 100;

/**
 * CPU time that the server of a cluster has spent so far, those of its processes that have ended included, in seconds;
 * null where the system does not tell (no /proc).
 */
function serverCpuSeconds(cluster: string): number | null {
  try {
    const [postmaster = ''] = readFileSync(`${cluster}/postmaster.pid`, 'utf8').split('\n');
    const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    return all.reduce((sum, pid) => sum + ticksOf(pid, postmaster), 0) / TICKS;
  } catch {
    return null;
  }
}

/** proc_pid_stat(5): behind the name in brackets, field 4 is the parent, 14 to 17 are the times of it and its children. */
function ticksOf(pid: string, postmaster: string): number {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return 0; // It has just ended.
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (pid !== postmaster && fields[1] !== postmaster) return 0;
  const times = fields.slice(11, pid === postmaster ? 15 : 13);
  return times.reduce((sum, time) => sum + Number(time), 0);
}
