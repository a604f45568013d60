import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/root.js';
import { type Fault, hardyPool, type Site } from './arena.js';
import { type Articles, makeArticles } from './articles.js';
import { check, type Damage } from './check.js';
import { clearAwayWhenEnded } from './ending.js';
import { connectionsCut, postgresKilled } from './faults/database.js';
import { cannotMount, fullDisk } from './faults/disk.js';
import { embeddedKilled } from './faults/embedded.js';
import { outOfMemory } from './faults/memory.js';
import { duplicateJobs, twoIngests } from './faults/order.js';
import { pointInTime } from './faults/point-in-time.js';
import { apiKilled, ingestKilled, loadKilled, workerKilled } from './faults/processes.js';
import { processesNaming } from './quotewire.js';
import { isSound, toldReport } from './life/report.js';
import { live } from './life/live.js';
import { Server } from './server.js';

const USAGE = `npm run drill -- [--rounds N] [--articles N] [--only FAULT,FAULT] [--seed N] [--json OUT]
npm run drill -- --life [--minutes N] [--seed N] [--json OUT]

Breaks things on purpose, at random moments, on databases of its own that are thrown away, and compares afterwards what
is stored with what was accepted: every article once, with the quotes that the pure parser gives, all counters right, no
job left, no process either. Ends with 1 if anything is wrong.
  --rounds N     of each fault (default 20)
  --articles N   of each round (default 40)
  --only FAULTS  some of them
  --seed N       the same seed breaks at the same moments, as far as a machine repeats itself (default: of the time)
  --life         instead of faults one after another, everything at once on one database, as on a long day
  --minutes N    how long that day is (default 10)
  --json OUT     writes the figures there as one JSON object`;

/** On one server, each round in a database of its own. */
const shared: Readonly<Record<string, Fault>> = {
  ingestKilled,
  loadKilled,
  workerKilled,
  apiKilled,
  postgresKilled,
  connectionsCut,
  twoIngests,
  duplicateJobs,
  outOfMemory,
};
/** Each round on a server of its own. */
const apart: Readonly<Record<string, (site: Site) => Promise<Damage>>> = {
  embeddedKilled,
  fullDisk,
  pointInTime,
};

interface Figures {
  rounds: number;
  lost: number;
  doubled: number;
  wrongCounters: number;
  orphans: number;
  skipped?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      articles: { type: 'string', default: '40' },
      only: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      life: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const names = values.only?.split(',') ?? [...Object.keys(shared), ...Object.keys(apart)];
  const [rounds, count, seed] = [Number(values.rounds), Number(values.articles), Number(values.seed)];
  const minutes = Number(values.minutes);
  const unknown = names.find((name) => !(name in shared) && !(name in apart));
  if (values.help || unknown !== undefined || !(rounds >= 1) || !(count >= 1) || !(minutes > 0) || Number.isNaN(seed)) {
    console.error(unknown === undefined ? USAGE : `There is no fault ${unknown}.\n\n${USAGE}`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quotewire-drill-'));
  chmodSync(folder, 0o755); // Run by root, the database is another user's.
  clearAwayWhenEnded(folder);
  const write = (figures: unknown): void => {
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  };
  try {
    const model = await Server.model(path.join(folder, 'model'));
    const isGood = values.life
      ? await liveThrough(path.join(folder, 'life'), model, minutes, seed, write)
      : await drillAll(names, { rounds, count, seed, folder, model }, write);
    process.exitCode = isGood ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns whether nothing was wrong */
async function liveThrough(
  folder: string,
  model: Server,
  minutes: number,
  seed: number,
  write: (figures: unknown) => void,
): Promise<boolean> {
  console.log(`seed ${seed}`);
  const report = await live(folder, model, minutes, randomOf(seed));
  for (const detail of new Set(report.details)) console.error(detail);
  console.log(toldReport(report));
  write(report);
  return isSound(report);
}

interface Plan {
  readonly rounds: number;
  /** Articles of a round. */
  readonly count: number;
  readonly seed: number;
  readonly folder: string;
  readonly model: Server;
}

/** @returns whether nothing was wrong */
async function drillAll(
  names: readonly string[],
  { rounds, count, seed, folder, model }: Plan,
  write: (figures: unknown) => void,
): Promise<boolean> {
  const articles = await makeArticles(path.join(projectRoot, 'seeds', 'articles'), count);
  const server = await Server.start(path.join(folder, 'server'), model);
  const report: Record<string, Figures> = {};
  console.log(`seed ${seed}; ${count} articles a round`);
  try {
    for (const name of names) {
      const reason = name === 'fullDisk' ? cannotMount() : null;
      const figures: Figures = { rounds: 0, lost: 0, doubled: 0, wrongCounters: 0, orphans: 0 };
      report[name] = figures;
      if (reason !== null) figures.skipped = reason;
      else {
        for (let round = 0; round < rounds; round++) {
          const random = randomOf(seed * 1000 + round);
          const place = path.join(folder, `${name}-${round}`);
          const play = apart[name];
          const damage = await (
            play
              ? play({ folder: place, articles, model, random })
              : inArena(shared[name]!, server, place, articles, round, random)
          ).catch((error: Error): Damage => ({
            lost: 1,
            doubled: 0,
            wrongCounters: 0,
            orphans: 0,
            details: [error.message],
          }));
          figures.rounds++;
          for (const key of ['lost', 'doubled', 'wrongCounters', 'orphans'] as const) figures[key] += damage[key];
          for (const detail of damage.details) console.error(`${name}, round ${round}: ${detail}`);
        }
      }
      console.log(`${name.padEnd(16)}${told(figures)}`);
      write(report);
    }
  } finally {
    await server.remove();
  }
  return Object.values(report).every((each) => each.lost + each.doubled + each.wrongCounters + each.orphans === 0);
}

const told = ({ rounds, lost, doubled, wrongCounters, orphans, skipped }: Figures): string =>
  skipped ?? `${rounds} rounds: ${lost} lost, ${doubled} doubled, ${wrongCounters} wrong counters, ${orphans} orphans`;

async function inArena(
  fault: Fault,
  server: Server,
  folder: string,
  articles: Articles,
  round: number,
  random: () => number,
): Promise<Damage> {
  const name = `round_${path.basename(folder).replace(/\W/gu, '_').toLowerCase()}`;
  const url = await server.database(name);
  const pool = hardyPool(url);
  await mkdir(folder);
  try {
    const file = path.join(folder, 'articles.jsonl');
    await writeFile(file, articles.lines.join(''));
    await fault({ server, url, env: { DATABASE_URL: url }, pool, folder, file, articles, round, random });
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

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

await main();
