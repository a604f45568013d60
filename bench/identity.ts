import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '../src/database/client.js';
import { projectRoot } from '../src/root.js';
import { costOf, median } from './identity/cost.js';
import { measureNames } from './identity/names.js';
import { fill } from './identity/stored.js';
import { measurePairs, readPairs } from './identity/wording-pairs.js';
import { onScratch } from './scratch.js';

const USAGE = `npm run bench:identity -- [--quotes N] [--pairs FILE] [--json OUT]

Measures how well and at what cost names get their speakers (on the pairs of tests/identity/name-pairs.jsonl) and quotes
their utterances: on pairs of wordings, and by storing articles in made-up
archives of 10,000 and of N quotes, in turn, in databases of their own that are thrown away. The cost is that of saying
who speaks and what is reported, the rest of storing left out.
  --quotes N    quotes of the larger archive (default 2000000; 0: only the pairs)
  --pairs FILE  JSON Lines of {"a": text, "b": text, "same": true or false}
                (default: tests/identity/wording-pairs.jsonl)
  --json OUT    writes the figures there as one JSON object`;

const SMALL = 10_000;
const WARM = 40;
const MEASURED = 200;

async function withArchive<T>(quotes: number, work: (database: Database) => Promise<T>): Promise<T> {
  return onScratch(async (database) => {
    const start = performance.now();
    await fill(database, quotes, (stored) => {
      if (stored % 200_000 === 0)
        console.error(`${stored} quotes, ${Math.round((performance.now() - start) / 1000)} s`);
    });
    return await work(database);
  });
}

/** Articles in turn in both archives, so that whatever else the machine does weighs on both alike. */
async function measureCost(quotes: number): Promise<object> {
  return withArchive(SMALL, (small) =>
    withArchive(quotes, async (large) => {
      const [ofSmall, ofLarge]: [number[], number[]] = [[], []];
      for (let turn = 0; turn < WARM + MEASURED; turn++) {
        const [inSmall, inLarge] = [await costOf(small, SMALL, turn), await costOf(large, quotes, turn)];
        if (turn < WARM) continue;
        ofSmall.push(inSmall);
        ofLarge.push(inLarge);
      }
      return {
        costRatio: median(ofLarge) / median(ofSmall),
        costMsSmallest: median(ofSmall),
        costMsLargest: median(ofLarge),
        quotes,
      };
    }),
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quotes: { type: 'string', default: '2000000' },
      pairs: { type: 'string', default: path.join(projectRoot, 'tests', 'identity', 'wording-pairs.jsonl') },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const quotes = Number(values.quotes);
  if (values.help || positionals.length > 0 || !Number.isInteger(quotes) || quotes < 0) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const names = path.join(projectRoot, 'tests', 'identity', 'name-pairs.jsonl');
  const figures = {
    ...measurePairs(readPairs(values.pairs)),
    ...measureNames(names),
    ...(quotes === 0 ? {} : await measureCost(quotes)),
  };
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${String(value)}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

await main();
