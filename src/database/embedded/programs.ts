import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import type { Account } from './account.js';

/** How a program of Postgres ended, with all it said. */
export interface Outcome {
  readonly code: number | null;
  /** Why it did not even start ("EACCES"), null if it did. */
  readonly failure: string | null;
  readonly output: string;
}

/**
 * What every program of Postgres is started with: as that user, in a folder that everybody may enter (the present one
 * may be closed to it), without variables of other Postgres servers, and speaking English, since what it says is read.
 */
export function surroundings(account: Account | null): SpawnOptions {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return {
    ...(account ?? {}),
    cwd: path.parse(process.execPath).root,
    env: { ...env, LC_ALL: 'C' },
    windowsHide: true,
  };
}

/** Runs a program to its end. */
export function runProgram(file: string, args: readonly string[], account: Account | null): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, {
      ...surroundings(account),
      // A session of its own, so that Ctrl-C in the terminal does not end it half way.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: null, failure: error.code ?? error.message, output }),
    );
    child.on('close', (code) => resolve({ code, failure: null, output }));
  });
}
