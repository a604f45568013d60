import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProcess } from './processes.js';

// The register of who uses the server: one file a user, named after its process, empty. Names say all, so that one is
// there or not there and never half written. A user that was killed is known by its process: no such number, or one
// that started at another time. All of it is synchronous, since a process that ends has no time for anything else.
const FOLDER = 'users';

/** Enters this process and returns the file that stands for it. */
export function enter(dataFolder: string): string {
  const folder = path.join(dataFolder, FOLDER);
  mkdirSync(folder, { recursive: true });
  const started = findProcess(process.pid)?.started ?? '';
  const file = path.join(folder, [process.pid, started, randomBytes(4).toString('hex')].join('~'));
  writeFileSync(file, '', { flag: 'wx' });
  return file;
}

export function strikeOut(file: string): void {
  rmSync(file, { force: true });
}

/** How many users there are; those that were killed are struck out. */
export function countUsers(dataFolder: string): number {
  const folder = path.join(dataFolder, FOLDER);
  let users = 0;
  for (const name of readdirSync(folder)) {
    if (isAlive(name)) users += 1;
    else strikeOut(path.join(folder, name));
  }
  return users;
}

function isAlive(name: string): boolean {
  const [pid = '', started = ''] = name.split('~');
  const found = findProcess(Number(pid));
  return found !== null && found.started === started;
}
