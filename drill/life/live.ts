import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { articleLines } from '../../bench/ingest/articles.js';
import { projectRoot } from '../../src/root.js';
import { count, hardyPool, until } from '../arena.js';
import { expectedOf } from '../articles.js';
import { archived, archiving, baseBackup, restored, streaming } from '../backup.js';
import { check } from '../check.js';
import { stop as stopWorker } from '../faults/processes.js';
import { type Command, processesNaming, quotewire, untilDone } from '../quotewire.js';
import { Server } from '../server.js';
import { articlesCome } from './articles-come.js';
import type { Day } from './day.js';
import { broken, Editor } from './editor.js';
import { readersAsk } from './readers.js';
import type { Report } from './report.js';
import { Services } from './services.js';
import { snapshot } from './snapshot.js';
import { Listener } from './subscriber.js';

/** Of the database, by which processes are known. */
const NAME = 'whole_day';
const WORKERS = 2;

/**
 * Everything at once, on one database, for so many minutes: articles come three ways, workers read the queue, an editor
 * corrects and undoes, readers ask, one subscribes, the service and the workers are replaced by new ones, a worker and
 * the streaming copy are killed, everything is read again, and a base backup is taken, from which all is restored at
 * the end. Then everything is compared.
 *
 * @param folder of its own; not made yet
 */
export async function live(folder: string, model: Server, minutes: number, random: () => number): Promise<Report> {
  await mkdir(folder, { recursive: true });
  const archive = path.join(folder, 'archive');
  const settings = [...(await archiving(archive, model.cluster)), 'wal_keep_size=1GB'];
  const primary = await Server.start(path.join(folder, 'primary'), model, settings);
  const servers = [primary];
  const mishaps: string[] = [];
  // It begins when everything has started.
  let began = Infinity;
  const length = minutes * 60_000;
  const url = await primary.database(NAME);
  const pool = hardyPool(url);
  const env = { DATABASE_URL: url, QUOTEWIRE_QUEUE: 'on' };
  const day: Day = {
    env,
    pool,
    random,
    isOver: () => performance.now() - began > length,
    mishap: (words) => void mishaps.push(words),
  };
  try {
    await baseBackup(primary, path.join(folder, 'copy', 'cluster'));
    const copy = await streaming(primary, path.join(folder, 'copy', 'cluster'));
    servers.push(copy);
    const listener = new Listener(day);
    const services = new Services(day, { ...env, QUOTEWIRE_REPLICA_URL: copy.url(NAME) }, (at) => listener.open(at));
    await services.deploy();
    let workers = await startWorkers(env);
    const key = await makeKey(env);
    began = performance.now();
    const source = articleLines(path.join(projectRoot, 'seeds', 'articles'), Infinity, 'life');
    const working = Promise.all([
      articlesCome(day, source, services, key),
      new Editor(day, services, key).work(),
      readersAsk(day, services),
    ]);
    working.catch(() => undefined); // Told below.

    const replace = async (): Promise<void> => {
      const old = workers;
      workers = await startWorkers(env);
      await services.deploy();
      await Promise.all(old.map(stopWorker));
    };
    let rereading: Promise<void> = Promise.resolve();
    const backup = path.join(folder, 'restored', 'cluster');
    const events: readonly (() => Promise<unknown>)[] = [
      async () => {
        await copy.kill();
        await pause(2000);
        await copy.restart();
      },
      replace,
      async () => {
        rereading = untilDone(['reextract', '--all'], env); // All that follows happens beside it.
        rereading.catch(() => undefined); // Told below as well.
      },
      async () => {
        await workers[0]!.kill();
        workers[0] = quotewire(['worker', '--jobs', '1'], env);
      },
      () => baseBackup(primary, backup),
      replace,
      async () => {
        await copy.stop();
        await pause(2000);
        await copy.restart();
      },
    ];
    for (const [place, event] of events.entries()) {
      const at = ((place + 1) / (events.length + 1)) * length;
      while (performance.now() - began < at) await pause(200);
      await event();
    }
    const [[lines, edited]] = await Promise.all([working, rereading]);
    await until(async () => (await count(pool, 'graphile_worker.jobs')) === 0, 'all jobs are done');
    await untilDone(['reextract', '--all'], env);
    await pause(1000); // Whatever is told of at all is told within.
    const { told, missed, twice } = await listener.compare(pool);
    listener.leave();
    await services.stop();
    await Promise.all(workers.map(stopWorker));
    const orphans = processesNaming(`/${NAME}`).length;

    const damage = await check(pool, await expectedOf(lines));
    const wrong = await broken(pool, edited.made);
    const rows = { articles: await count(pool, 'article'), quotes: await count(pool, 'quote') };
    const then = await snapshot(pool);
    await primary.administer((client) => client.query(`SELECT pg_create_restore_point('evening')`));
    await archived(primary);
    await primary.kill();
    const again = await restored(primary, backup, archive, 'evening');
    servers.push(again);
    const there = hardyPool(again.url(NAME));
    const now = await snapshot(there).finally(() => there.end());
    const otherwise = Object.keys(then).filter((table) => then[table] !== now[table]);
    return {
      minutes,
      ...rows,
      lost: damage.lost,
      doubled: damage.doubled,
      wrongCounters: damage.wrongCounters,
      orphans,
      corrections: edited.made.length,
      undone: edited.undone,
      inTheWay: edited.inTheWay,
      correctionsLost: wrong.length,
      told,
      missed: missed.length,
      toldTwice: twice,
      requests: services.requests,
      refusals: services.refusals,
      readP50: at(services.latencies, 0.5),
      readP99: at(services.latencies, 0.99),
      deploys: services.deploys,
      mishaps: mishaps.length,
      restoredOtherwise: otherwise.length,
      details: [
        ...mishaps,
        ...damage.details,
        ...wrong,
        ...otherwise.map((table) => `${table} was restored otherwise`),
      ],
    };
  } finally {
    await pool.end();
    for (const pid of processesNaming(`/${NAME}`)) process.kill(pid, 'SIGKILL');
    for (const server of servers) await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

async function startWorkers(env: Readonly<Record<string, string>>): Promise<Command[]> {
  const workers = Array.from({ length: WORKERS }, () => quotewire(['worker', '--jobs', '1'], env));
  await until(async () => workers.every((one) => one.output().includes('Reading queued')), 'workers have started');
  return workers;
}

async function makeKey(env: Readonly<Record<string, string>>): Promise<string> {
  const made = quotewire(['key', 'create', '--scopes', 'ingest,review,admin'], env);
  await made.ended;
  return /qwk_\S+_\S+/u.exec(made.output())![0];
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}
