import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { DatabaseError } from '../errors.js';

/** The user that Postgres runs as where this process is root, which Postgres refuses to run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const NAME = 'postgres';

/**
 * Whom the server runs as: null for this process's own user; as root the owner of the cluster, or before there is one
 * the owner of the data folder, so that both can start it next time. Where those are root's or not there yet, it is
 * the system user `postgres`, which is made if it is missing.
 *
 * @throws DatabaseError if it is missing and cannot be made
 */
export async function serverAccount(cluster: string, dataFolder: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await ownerOf(cluster);
  if (owner !== null) return owner;
  const host = await ownerOf(dataFolder);
  // initdb wants a user with a name, which the owner of a folder mounted from outside may not have here.
  if (host !== null && (await hasName(host.uid))) return host;
  const known = await lookUp();
  if (known !== null) return known;
  await create();
  const made = await lookUp();
  if (made !== null) return made;
  throw new DatabaseError(
    `Postgres does not run as root, there is no user "${NAME}", and none could be made. ` +
      `Make one (useradd --system --user-group ${NAME}), start Quotewire as an ordinary user, or set DATABASE_URL.`,
  );
}

async function ownerOf(folder: string): Promise<Account | null> {
  const found = await stat(folder).catch(() => null);
  return found === null || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}

async function hasName(uid: number): Promise<boolean> {
  return run('id', ['-un', String(uid)]).then(
    () => true,
    () => false,
  );
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, NAME])).stdout)),
    );
    return uid === undefined || gid === undefined || uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

/** With the tools of the shadow suite, or else those of busybox (Alpine). */
async function create(): Promise<void> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch {
    await run('adduser', ['-S', '-D', '-H', NAME]).catch(() => undefined);
  }
}
