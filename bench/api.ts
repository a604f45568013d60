import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/root.js';
import { measure } from './api/measure.js';
import { report } from './api/report.js';
import { prepared } from './api/databases.js';
import { soak } from './api/soak.js';
import { onScratch } from './scratch.js';

const USAGE = `npm run bench:api -- [--quotes N] [--json OUT] [--seconds N] [--rounds N] [--only NAMES] [--keep FOLDER]
  [--soak MINUTES]

Serves a database of invented quotes with Quotewire, with PostGraphile and with bare node:http + pg, each in a process
of its own, asks all three the same in turn, and prints requests a second, CPU and the ratios.
  --quotes N      how many quotes (default 500000)
  --json OUT      writes the figures there as one JSON object
  --seconds N     how long each server is asked each query in each round (default 1)
  --rounds N      how often the servers take turns (default 3)
  --only NAMES    only these queries, with commas
  --keep FOLDER   keeps the database there and uses it again, instead of one that is thrown away
  --soak MINUTES  asks Quotewire alone, all queries in turn, and tells its memory after each minute`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quotes: { type: 'string', default: '500000' },
      json: { type: 'string' },
      seconds: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      keep: { type: 'string' },
      soak: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [quotes, seconds, rounds] = [Number(values.quotes), Number(values.seconds), Number(values.rounds)];
  const minutes = Number(values.soak ?? 1);
  const isPossible = quotes >= 1000 && seconds > 0 && rounds >= 1 && minutes >= 1;
  if (values.help || positionals.length > 0 || !isPossible) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (values.soak === undefined) installPeer();
  await onScratch(async (server) => {
    const databases = await prepared(server, quotes);
    if (values.soak !== undefined) {
      const figures = await soak(databases.large, minutes);
      if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
      return;
    }
    const figures = await measure(databases, { seconds, rounds, only: values.only?.split(',') ?? null });
    console.log(report(figures));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }, values.keep);
}

/** The peer has packages of its own, which nobody else installs. */
function installPeer(): void {
  const place = path.join(projectRoot, 'bench', 'api');
  if (existsSync(path.join(place, 'node_modules', 'postgraphile'))) return;
  console.error('Installing what the bench compares with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: place, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ci in ${place} failed: the peer cannot be installed.`);
}

await main();
