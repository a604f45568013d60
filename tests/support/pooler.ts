import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/cluster.js';
import { temporaryFolder } from './folders.js';

/** Whether there is a pgbouncer on this machine. */
export function hasPooler(): boolean {
  try {
    execFileSync('pgbouncer', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A pgbouncer that pools transactions over a few connections to a database. */
export interface Pooler {
  /** Of the database, through it. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPooler(databaseUrl: string, connections: number): Promise<Pooler> {
  const { folder, remove } = await temporaryFolder();
  const port = await freePort();
  const { hostname, port: behind, username, password, pathname } = new URL(databaseUrl);
  const name = pathname.slice(1);
  const file = path.join(folder, 'pgbouncer.ini');
  await writeFile(
    file,
    `[databases]
${name} = host=${hostname} port=${behind} dbname=${name} user=${username} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 500
`,
  );
  await chmod(folder, 0o755);
  await chmod(file, 0o644);
  // It refuses to run as root.
  const flags = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn('pgbouncer', ['-q', ...flags, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  await untilAnswering(child, port);
  return {
    url: `postgres://any@127.0.0.1:${port}/${name}`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await remove();
    },
  };
}

async function untilAnswering(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const answers = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answers) return;
    await pause(20);
  }
}
