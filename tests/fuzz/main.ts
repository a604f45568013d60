import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { targets } from './targets/index.js';
import { type Errand, type Failure, randomOf } from './feeder.js';

const USAGE = `npm run fuzz -- [--inputs N] [--seed N] [--only TARGETS] [--json OUT] [--failures FOLDER]

Feeds readers, parser, cursors and GraphQL with damaged inputs, made from the test data by chance.
  --inputs N         how many in all (default 20000)
  --seed N           another seed gives other inputs (default 1); the same one the same
  --only TARGETS     only these, with commas: ${Object.keys(targets).join(', ')}
  --json OUT         writes the figures there as one JSON object
  --failures FOLDER  where inputs that fail are kept (default fuzz-failures)`;

/** An input that takes longer, in milliseconds, does not end. */
const LONGEST = 30_000;

interface Result {
  readonly inputs: number;
  readonly failures: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      json: { type: 'string' },
      failures: { type: 'string', default: 'fuzz-failures' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
  const names = values.only?.split(',') ?? Object.keys(targets);
  if (values.help || !(inputs >= 1) || !Number.isInteger(seed) || names.some((name) => !(name in targets))) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const shares = names.reduce((sum, name) => sum + targets[name]!.share, 0);
  const results: Record<string, Result> = {};
  for (const name of names) {
    const count = Math.ceil((inputs * targets[name]!.share) / shares);
    results[name] = await feed(name, seed, count, values.failures);
    console.log(
      `${name.padEnd(10)}${String(count).padStart(9)} inputs${String(results[name].failures).padStart(7)} failures`,
    );
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  if (Object.values(results).some(({ failures }) => failures > 0)) process.exitCode = 1;
}

/** Feeds a target, in a process that can be ended when an input does not end. */
async function feed(target: string, seed: number, count: number, folder: string): Promise<Result> {
  let failures = 0;
  const failed = ({ index, input, error }: Failure): void => {
    const file = path.join(folder, `${target}-${seed}-${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.input`, input);
    writeFileSync(`${file}.error.txt`, `${error}\n`);
    if (failures++ < 5) console.log(`  ${file}.input: ${error.split('\n', 1)[0]}`);
  };
  const place = path.join(mkdtempSync(path.join(os.tmpdir(), 'quotewire-fuzz-')), 'at');
  for (let from = 0; from < count;) {
    const stuck = await run({ target, seed, from, to: count, place }, failed);
    if (stuck === null) break;
    const { make, end } = await targets[target]!.start();
    failed({ index: stuck.index, input: make(randomOf({ seed }, stuck.index)), error: stuck.error });
    await end?.();
    from = stuck.index + 1;
  }
  rmSync(path.dirname(place), { recursive: true });
  return { inputs: count, failures };
}

/** Null once all are fed; or which input killed the process or did not end. */
function run(errand: Errand, failed: (failure: Failure) => void): Promise<{ index: number; error: string } | null> {
  return new Promise((resolve, reject) => {
    rmSync(errand.place, { force: true });
    const child = fork(fileURLToPath(new URL('feeder.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      serialization: 'advanced',
    });
    const indexNow = (): number | null => (existsSync(errand.place) ? readFileSync(errand.place).readUInt32LE() : null);
    let [last, since] = [indexNow(), Date.now()];
    let isStuck = false;
    const watch = setInterval(() => {
      const now = indexNow();
      if (now !== last || now === null) [last, since] = [now, Date.now()];
      else if (Date.now() - since > LONGEST) isStuck = child.kill('SIGKILL');
    }, 1000);
    child.on('message', failed);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      const index = indexNow();
      if (code === 0) resolve(null);
      else if (index === null) reject(new Error(`The target ${errand.target} cannot be fed.`));
      else
        resolve({
          index,
          error: isStuck ? `It does not end within ${LONGEST / 1000} s.` : `It ends the process: ${code ?? signal}.`,
        });
    });
    child.send(errand);
  });
}

await main();
