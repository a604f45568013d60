import { connect, createServer, type AddressInfo, type Server as Listener, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { drained, type Fault, READ } from '../arena.js';
import { atRandom } from '../moment.js';
import { type Command, quotewire, threads, untilDone } from '../quotewire.js';
import { atWork, stop } from './processes.js';

/** How long a piece is under way at most, in milliseconds. */
const SLOWEST = 150;

/**
 * Between two workers, or `ingest`, and Postgres lies a slow network, by which what is sent arrives up to 150 ms later. One
 * of them gets a SIGKILL: what it has sent before still arrives, from somebody who is dead.
 */
export const slowNetwork: Fault = async (arena) => {
  const { articles, beginnings, env, random, round } = arena;
  const isQueued = round % 2 === 1;
  await arena.begin(isQueued ? 'queued' : 'drilled');
  const target = new URL(env.DATABASE_URL!);
  const network = await slow(Number(target.port));
  target.port = String((network.address() as AddressInfo).port);
  const far = { DATABASE_URL: target.href };
  const most = articles.lines.length;
  try {
    if (!isQueued) {
      const args = ['ingest', beginnings.file];
      const ingest = quotewire([...args, ...threads(random)], far);
      await atRandom(arena, 'article', most, ingest.ended);
      await ingest.kill();
      await untilDone([...args, '--jobs', '1'], far);
      return;
    }
    const start = (): Promise<Command> => atWork(() => quotewire(['worker', '--jobs', '1'], far));
    const [killed, left] = await Promise.all([start(), start()]);
    await atRandom(arena, READ, most, Promise.race([killed.ended, left.ended]));
    await killed.kill();
    const workers = [left, await start()];
    await drained(arena, workers);
    await Promise.all(workers.map(stop));
  } finally {
    network.close();
  }
};

/** Listens for connections and leads them to that port of this machine, slowly. */
async function slow(port: number): Promise<Listener> {
  const network = createServer({ allowHalfOpen: true }, (near: Socket) => {
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    lead(near, far);
    lead(far, near);
  });
  network.listen(0, '127.0.0.1');
  await once(network, 'listening');
  return network;
}

/** Hands on what comes, each piece late, in order, the end behind all of it. */
function lead(from: Socket, to: Socket): void {
  let way = Promise.resolve();
  const later = (what: () => void): void => {
    const late = pause(Math.random() * SLOWEST);
    way = way.then(() => late).then(what); // Timers alone would let one overtake another.
  };
  from.on('data', (piece) => later(() => void (to.writable && to.write(piece))));
  from.on('end', () => later(() => to.end()));
  from.on('close', () => later(() => to.end()));
  from.on('error', () => undefined);
}
