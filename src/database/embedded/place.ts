import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../root.js';
import { DatabaseError } from '../errors.js';
import { type Account, serverAccount } from './account.js';
import { areRunnableBy, type Binaries, copiedBinaries, installedBinaries } from './binaries.js';
import { runProgram } from './programs.js';

/** Where the embedded database lives and whom its server runs as. */
export interface Place {
  /** The data folder, whole path. */
  readonly folder: string;
  /** The tables themselves (PGDATA). */
  readonly cluster: string;
  readonly account: Account | null;
}

/** Says of a folder that it is a data folder of Quotewire, so that no other is ever written into. */
const MARK = 'QUOTEWIRE';
const MARK_TEXT =
  'This folder holds the embedded database of Quotewire. Delete it only as a whole, and only with nothing running.\n';

/**
 * The place that `dataFolder` names; null is `.quotewire` in the project or, where this process is root and the
 * server's user cannot enter the project, `/var/lib/quotewire/<hash of the project's path>`.
 *
 * @throws DatabaseError if the server's user cannot enter an explicit folder
 */
export async function findPlace(dataFolder: string | null): Promise<Place> {
  const wanted = path.resolve(dataFolder ?? path.join(projectRoot, '.quotewire'));
  const account = await serverAccount(path.join(wanted, 'cluster'), wanted);
  const placeAt = (folder: string): Place => ({ folder, cluster: path.join(folder, 'cluster'), account });
  if (account === null || (await canReach(wanted, account))) return placeAt(wanted);
  if (dataFolder !== null) {
    throw new DatabaseError(
      `QUOTEWIRE_DATA=${dataFolder} lies where the user of the database (number ${account.uid}) may not go; Postgres does not run as root. ` +
        'Name a folder below directories that everybody may enter, such as /var/lib/quotewire, or start Quotewire as an ordinary user.',
    );
  }
  if (existsSync(path.join(wanted, 'cluster'))) {
    throw new DatabaseError(
      `The embedded database in ${wanted} is out of reach of its user (number ${account.uid}), who may no longer enter a directory above it. ` +
        'Open that directory (chmod a+x), or move the folder elsewhere and name it in QUOTEWIRE_DATA.',
    );
  }
  const hash = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);
  return placeAt(path.join('/var/lib/quotewire', hash));
}

/** Whether the place lies elsewhere than where it was looked for, which people have to be told. */
export function isAside(place: Place, dataFolder: string | null): boolean {
  return dataFolder === null && place.folder !== path.join(projectRoot, '.quotewire');
}

/**
 * Makes the data folder if it is missing.
 *
 * @throws DatabaseError if it cannot be written or holds something else
 */
export async function prepareFolder({ folder, account }: Place): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true });
    if (first !== undefined) {
      // Folders made here, and only those: the server's user has to pass through them, whatever the umask.
      for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
        await chmod(made, account === null && made === folder ? 0o700 : 0o711);
      }
    }
    const entries = await readdir(folder);
    if (entries.includes(MARK)) return;
    if (entries.length > 0) throw strangersFolder(folder, entries);
    await writeFile(path.join(folder, MARK), MARK_TEXT);
    await mkdir(path.join(folder, 'users'), { recursive: true });
    for (const name of [MARK, 'users']) await giveToOwner(folder, path.join(folder, name));
  } catch (error) {
    throw error instanceof DatabaseError ? error : await unusable(folder, error as NodeJS.ErrnoException);
  }
}

/** What root makes in a folder of somebody else's belongs to that user, who is to start Quotewire next time. */
export async function giveToOwner(folder: string, file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await chown(file, uid, gid);
}

function strangersFolder(folder: string, entries: readonly string[]): DatabaseError {
  const what = entries.includes('PG_VERSION') ? 'the tables of another Postgres' : 'files that are not Quotewire’s';
  return new DatabaseError(`The data folder ${folder} holds ${what}. Set QUOTEWIRE_DATA to an empty or new folder.`);
}

/** What a failed operation on the data folder means. */
export async function unusable(folder: string, error: NodeJS.ErrnoException): Promise<DatabaseError> {
  const options = { cause: error };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new DatabaseError(
      `The disk that holds ${folder} is full: make room there, or set QUOTEWIRE_DATA to a folder on another disk.`,
      options,
    );
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    const owner = await stat(folder).then(
      (found) => found.uid,
      () => null,
    );
    const whose =
      owner === null || owner === process.getuid?.() ? '' : ` (it belongs to the user with number ${owner})`;
    return new DatabaseError(
      `The data folder ${folder} cannot be used by this user${whose}: start Quotewire as the user who made it, or set QUOTEWIRE_DATA to a folder of your own.`,
      options,
    );
  }
  if (error.code === 'EROFS')
    return new DatabaseError(
      `The data folder ${folder} is on a disk that cannot be written: set QUOTEWIRE_DATA to another folder.`,
      options,
    );
  if (error.code === 'ENOTDIR' || error.code === 'EEXIST')
    return new DatabaseError(
      `The data folder ${folder} is no folder, or lies below a file: set QUOTEWIRE_DATA to another one.`,
      options,
    );
  return new DatabaseError(`The data folder ${folder} cannot be used: ${error.message}`, options);
}

/** Binaries that the server's user can run: the project's own, or copies in the data folder. */
export async function usableBinaries(folder: string, account: Account | null): Promise<Binaries> {
  const binaries = installedBinaries();
  if (account === null || (await areRunnableBy(binaries, account))) return binaries;
  return copiedBinaries(binaries, folder);
}

/** Whether that user may go as far as the path exists now. What of it is no folder is for `prepareFolder` to say. */
async function canReach(folder: string, account: Account): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (found !== null) return !found.isDirectory() || canEnter(folder, account);
  return path.dirname(folder) === folder || canReach(path.dirname(folder), account);
}

/** Whether that user may enter the folder: found out by trying. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  const { code } = await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], account);
  return code === 0;
}
