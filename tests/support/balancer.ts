import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/cluster.js';
import { projectRoot } from '../../src/root.js';
import { temporaryFolder } from './folders.js';

/** Whether there is an HAProxy on this machine. */
export function hasBalancer(): boolean {
  try {
    execFileSync('haproxy', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The balancer of docker-compose.scale.yml, before services of this machine instead of those that Docker names. */
function configured(port: number, services: readonly string[]): string {
  const compose = readFileSync(path.join(projectRoot, 'docker-compose.scale.yml'), 'utf8');
  const [, block] = /content: \|\n((?: {6}.*\n)+)/u.exec(compose)!;
  const servers = services.map((url, number) => `server service${number} ${new URL(url).host} check inter 200`);
  return block!
    .replaceAll(/^ {6}/gmu, '')
    .replace(/resolvers docker\n.*\n/u, '')
    .replace('bind :4000', `bind 127.0.0.1:${port}`)
    .replace(/server-template .*\n/u, `${servers.join('\n  ')}\n`);
}

export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startBalancer(services: readonly string[]): Promise<Balancer> {
  const { folder, remove } = await temporaryFolder();
  await chmod(folder, 0o755);
  const port = await freePort();
  const file = path.join(folder, 'haproxy.cfg');
  await writeFile(file, configured(port, services));
  const child = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`haproxy ended: ${said}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) break;
    await pause(50);
  }
  return {
    url,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await remove();
    },
  };
}
