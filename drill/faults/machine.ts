import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { drained, READ, type Site } from '../arena.js';
import { check, type Damage } from '../check.js';
import { atRandom } from '../moment.js';
import { onServer } from '../own-server.js';
import { quotewire, untilDone } from '../quotewire.js';
import { Server } from '../server.js';
import { atWork, stop } from './processes.js';

/** Why there can be no other machine here, or null. */
export function cannotPart(): string | null {
  if (process.platform !== 'linux') return 'only Linux has network namespaces';
  if (process.getuid?.() !== 0) return 'only root may make a network namespace';
  try {
    ip('netns', 'list');
    return null;
  } catch {
    return 'there is no `ip` (Debian: iproute2)';
  }
}

const ip = (...args: readonly string[]): void => void execFileSync('ip', args, { stdio: 'ignore' });

/**
 * Of two workers one is on a machine that vanishes: nothing it sends arrives any more, and nobody is told. The other one
 * goes on with its jobs; then the machine is back. It is a network namespace, and the cable is pulled.
 */
export async function machineGone(site: Site): Promise<Damage> {
  const { folder, articles, beginnings, blows, model, random, round } = site;
  const name = `qw${process.pid % 100_000}r${round}`;
  const [near, far] = [`${name}n`, `${name}f`];
  const [here, there] = [1, 2].map((host) => `10.77.${round % 250}.${host}`);
  ip('netns', 'add', name);
  try {
    ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name);
    ip('address', 'add', `${here}/30`, 'dev', near);
    ip('link', 'set', near, 'up');
    ip('-n', name, 'address', 'add', `${there}/30`, 'dev', far);
    ip('-n', name, 'link', 'set', far, 'up');
    const starting = Server.start(path.join(folder, 'postgres'), model, [`listen_addresses=127.0.0.1,${here}`]);
    return await onServer(site, starting, async ({ url, env, pool }) => {
      await untilDone(['ingest', beginnings.file, '--queue', '--jobs', '1'], env);
      const away = new URL(url);
      away.hostname = here!;
      const worker = ['worker', '--jobs', '1'];
      const [gone, left] = await Promise.all([
        atWork(() => quotewire(worker, { ...env, DATABASE_URL: away.href }, '', ['ip', 'netns', 'exec', name])),
        atWork(() => quotewire(worker, env)),
      ]);
      await atRandom({ pool, blows, random }, READ, articles.lines.length, Promise.race([gone.ended, left.ended]));
      ip('link', 'set', near, 'down');
      await drained({ pool, articles }, [left]);
      ip('link', 'set', near, 'up');
      await Promise.all([gone, left].map(stop));
      return check(pool, articles.expected);
    });
  } finally {
    ip('netns', 'delete', name); // With it go both ends of the cable.
  }
}
