import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../src/root.js';
import { type Fault, hardyPool, type Site } from './arena.js';
import { makeArticles } from './articles.js';
import { prepare } from './beginnings.js';
import { check, type Damage } from './check.js';
import { apart, shared, whyNot } from './faults.js';
import { add, type Figures, noFigures } from './figures.js';
import { processesNaming } from './quotewire.js';
import { randomOf } from './random.js';
import { Server } from './server.js';

export interface Plan {
  /** Of each fault. */
  readonly rounds: number;
  /** Number of the first one. */
  readonly from: number;
  /** Rounds at a time. */
  readonly jobs: number;
  /** Articles of a round. */
  readonly count: number;
  readonly seed: number;
  readonly folder: string;
  readonly model: Server;
}

/**
 * Plays the first round of every fault, then the second, and so on; several at a time, since they wait a good deal, each
 * on the next server that is free.
 *
 * @param note is told after every round the figures of all rounds of that fault so far
 */
export async function playAll(
  names: readonly string[],
  { rounds, from, jobs, count, seed, folder, model }: Plan,
  note: (name: string, figures: Figures) => void,
): Promise<void> {
  const articles = await makeArticles(path.join(projectRoot, 'seeds', 'articles'), count);
  const prepared = await Server.start(path.join(folder, 'prepared'), model);
  console.log(`seed ${seed}; ${count} articles a round, ${jobs} rounds at a time`);
  const beginnings = await prepare(prepared, articles, folder);
  const figures = new Map(names.map((name) => [name, noFigures(whyNot(name))]));
  for (const [name, each] of figures) note(name, each);
  const playable = names.filter((name) => figures.get(name)!.skipped === undefined);
  const turns = rounds * playable.length;
  const servers = await Promise.all(
    Array.from({ length: Math.min(jobs, turns) }, (_, place) =>
      Server.start(path.join(folder, `server-${place}`), prepared),
    ),
  );
  let next = 0;
  const playOn = async (server: Server): Promise<void> => {
    for (let turn = next++; turn < turns; turn = next++) {
      const [name, round] = [playable[turn % playable.length]!, from + Math.floor(turn / playable.length)];
      const place = path.join(folder, `${name}-${round}`);
      const random = randomOf(seed * 1000 + round);
      const site: Site = { folder: place, articles, beginnings, round, blows: [], random, model };
      const began = performance.now();
      const damage = await (name in apart ? onItsOwn(apart[name]!, site) : inArena(shared[name]!, server, site)).catch(
        (error: Error): Damage => ({ lost: 1, doubled: 0, wrongCounters: 0, orphans: 0, details: [error.message] }),
      );
      for (const detail of damage.details) console.error(`${name}, round ${round}: ${detail}`);
      add(figures.get(name)!, damage, site.blows, (performance.now() - began) / 1000);
      note(name, figures.get(name)!);
    }
  };
  try {
    await Promise.all(servers.map(playOn));
  } finally {
    await Promise.all(servers.map((server) => server.remove()));
  }
}

/** A round that has a server of its own, or none: its processes name its folder. */
async function onItsOwn(fault: (site: Site) => Promise<Damage>, site: Site): Promise<Damage> {
  const { folder } = site;
  const ofRound = (): number[] => processesNaming(`${folder}/`);
  await mkdir(folder);
  await chmod(folder, 0o755); // Run by root, the database is another user's.
  try {
    const damage = await fault(site);
    damage.orphans += ofRound().length;
    return damage;
  } finally {
    for (const pid of ofRound()) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

async function inArena(fault: Fault, server: Server, site: Site): Promise<Damage> {
  const { folder, articles } = site;
  // With an end, by which processes of round 1 are told from those of round 11.
  const name = `round_${path.basename(folder).replace(/\W/gu, '_').toLowerCase()}_`;
  const url = server.url(name);
  const pool = hardyPool(url);
  await mkdir(folder);
  try {
    const begin = async (template: string): Promise<void> => void (await server.database(name, template));
    await fault({ ...site, server, env: { DATABASE_URL: url }, pool, begin });
    const damage = await check(pool, articles.expected);
    damage.orphans += processesNaming(`/${name}`).length;
    return damage;
  } finally {
    for (const pid of processesNaming(`/${name}`)) process.kill(pid, 'SIGKILL');
    await pool.end();
    await server.drop(name);
    await rm(folder, { recursive: true, force: true });
  }
}
