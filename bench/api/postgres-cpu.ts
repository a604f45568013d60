import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * A function that tells the CPU, in milliseconds, that all processes of a Postgres server on this machine have spent.
 * Null where there is no /proc to read it from, or the server is elsewhere.
 */
export async function postgresCpu(pool: Pool): Promise<(() => number) | null> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const backend = fields(rows[0]!.pid);
  if (backend === null) return null;
  const postmaster = backend.parent;
  return () => {
    let ticks = 0;
    for (const name of readdirSync('/proc')) {
      const process = /^\d+$/.test(name) ? fields(Number(name)) : null;
      if (process === null) continue;
      // What those that have ended had spent is in the account of the process that started them.
      if (Number(name) === postmaster) ticks += process.own + process.ended;
      else if (process.parent === postmaster) ticks += process.own;
    }
    return (ticks / TICKS) * 1000;
  };
}

function fields(pid: number): { parent: number; own: number; ended: number } | null {
  try {
    const rest = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return { parent: rest[1]!, own: rest[11]! + rest[12]!, ended: rest[13]! + rest[14]! };
  } catch {
    return null;
  }
}
