import { DatabaseError } from '../errors.js';
import { halt } from './cluster.js';
import { onEnd } from './farewell.js';
import { findServer } from './find.js';
import { alone, aloneOrNot } from './lock.js';
import { boundLog } from './log.js';
import { findPlace, isAside, type Place, prepareFolder, unusable } from './place.js';
import { runningPostmaster } from './postmaster.js';
import { logOf, OWNER, readPassword, startServer } from './start.js';
import { countUsers, enter, strikeOut } from './users.js';

/** A share in the embedded server. */
export interface Membership {
  /** Of its database, with the password. */
  readonly url: string;
  /** Gives the share back; whoever does so last stops the server. Never fails; more than once is the same as once. */
  leave(): Promise<void>;
}

/**
 * Joins the embedded server of a data folder (null: the default one), and starts it if nobody runs it. Any number of
 * processes share it. A process that is stopped by a signal or ends without leaving is taken out; one that was killed
 * is noticed by the others, and a server that nobody was left to stop is found again by the next start.
 *
 * @throws DatabaseError
 */
export async function joinEmbedded(dataFolder: string | null): Promise<Membership> {
  const place = await findPlace(dataFolder);
  if (isAside(place, dataFolder)) {
    process.stderr.write(
      `The embedded database is in ${place.folder}: its user cannot enter the project's own folder.\n`,
    );
  }
  await prepareFolder(place);
  try {
    return await alone(place.folder, () => join(place));
  } catch (error) {
    throw error instanceof DatabaseError ? error : await unusable(place.folder, error as NodeJS.ErrnoException);
  }
}

/** Under the lock. Entered before the start, so that a signal in the midst of it finds somebody to take out. */
async function join(place: Place): Promise<Membership> {
  const file = enter(place.folder);
  let left: Promise<void> | undefined;
  const leave = () => (left ??= takeOut(place, file).finally(forget));
  const forget = onEnd({ inOrder: leave, atOnce: () => takeOutAtOnce(place, file) });
  try {
    const password = await readPassword(place);
    const port = (await findServer(place.cluster, password))?.port ?? (await startServer(place, password));
    countUsers(place.folder); // Strikes out those that were killed.
    const stopBounding = boundLog(logOf(place.folder));
    return {
      url: `postgres://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`,
      leave() {
        stopBounding();
        return leave();
      },
    };
  } catch (error) {
    strikeOut(file);
    forget();
    throw error;
  }
}

async function takeOut(place: Place, file: string): Promise<void> {
  const work = async () => {
    strikeOut(file);
    if (countUsers(place.folder) > 0) return;
    const postmaster = runningPostmaster(place.cluster);
    if (postmaster !== null) await halt({ folder: place.cluster, account: place.account }, postmaster.pid);
  };
  try {
    await alone(place.folder, work);
  } catch {
    // A full disk or a folder deleted meanwhile: no lock to be had, and no reason to leave the server running.
    await work().catch(() => undefined);
  }
}

/** For the last moments of a process, in which nothing can be waited for: the server is told to stop and does so alone. */
function takeOutAtOnce(place: Place, file: string): void {
  try {
    strikeOut(file);
    aloneOrNot(place.folder, () => {
      const postmaster = countUsers(place.folder) > 0 ? null : runningPostmaster(place.cluster);
      if (postmaster !== null) process.kill(postmaster.pid, 'SIGINT');
    });
  } catch {
    // Whoever starts next finds the server and takes it over.
  }
}
