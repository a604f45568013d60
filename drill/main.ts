import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clearAwayWhenEnded } from './ending.js';
import { apart, shared } from './faults.js';
import { type Figures, isSound, told } from './figures.js';
import { live } from './life/live.js';
import { isSound as isSoundDay, toldReport } from './life/report.js';
import { randomOf } from './random.js';
import { type Plan, playAll } from './rounds.js';
import { Server } from './server.js';

const USAGE = `npm run drill -- [--rounds N] [--from N] [--jobs N] [--articles N] [--only FAULT,FAULT] [--seed N] [--json OUT]
npm run drill -- --life [--minutes N] [--seed N] [--json OUT]

Breaks things on purpose, at random moments, on databases of its own that are thrown away, and compares afterwards what
is stored with what was accepted: every article once, with the quotes that the pure parser gives, all counters right, no
job left, no process either. Ends with 1 if anything is wrong.
  --rounds N     of each fault (default 20)
  --from N       number of the first round (default 0): to go on with a drill that was ended
  --jobs N       rounds at a time (default: two for each core)
  --articles N   of each round (default 40)
  --only FAULTS  some of them
  --seed N       the same seed breaks at the same moments, as far as a machine repeats itself (default: of the time)
  --life         instead of single faults, everything at once on one database, as on a long day
  --minutes N    how long that day is (default 10)
  --json OUT     writes the figures there as one JSON object, anew after every round`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      from: { type: 'string', default: '0' },
      jobs: { type: 'string', default: String(2 * os.availableParallelism()) },
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
  const [rounds, jobs, count] = [Number(values.rounds), Number(values.jobs), Number(values.articles)];
  const [seed, from, minutes] = [Number(values.seed), Number(values.from), Number(values.minutes)];
  const unknown = names.find((name) => !(name in shared) && !(name in apart));
  const isWrong = !(rounds >= 1 && jobs >= 1 && count >= 1 && from >= 0 && minutes > 0) || Number.isNaN(seed);
  if (values.help || unknown !== undefined || isWrong) {
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
      : await drillAll(names, { rounds, from, jobs, count, seed, folder, model }, write);
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
  return isSoundDay(report);
}

/** @returns whether nothing was wrong */
async function drillAll(names: readonly string[], plan: Plan, write: (figures: unknown) => void): Promise<boolean> {
  const all: Record<string, Figures> = {};
  await playAll(names, plan, (name, figures) => {
    all[name] = figures;
    write(all);
  });
  for (const name of names) console.log(`${name.padEnd(16)}${told(all[name]!)}`);
  return Object.values(all).every(isSound);
}

await main();
