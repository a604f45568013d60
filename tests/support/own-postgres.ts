import path from 'node:path';
import { serverAccount } from '../../src/database/embedded/account.js';
import { type Cluster, SUPERUSER } from '../../src/database/embedded/cluster.js';
import { usableBinaries } from '../../src/database/embedded/place.js';

/** What every server of tests and drills is told: it listens to this machine alone, and nowhere else. */
export const LOCAL = ['listen_addresses=127.0.0.1', 'unix_socket_directories='] as const;

/**
 * A cluster that tests and drills may do anything to; not made yet.
 *
 * @param folder which the user who runs the server may enter
 */
export async function clusterIn(folder: string, name = 'cluster'): Promise<Cluster> {
  const tables = path.join(folder, name);
  const account = await serverAccount(tables, folder);
  return {
    folder: tables,
    binaries: await usableBinaries(folder, account),
    account,
    log: path.join(folder, `${name}.log`),
  };
}

/** A database of such a server, as its superuser. */
export function superuserUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}
