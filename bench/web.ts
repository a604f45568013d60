import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../src/config.js';
import { openDatabase } from '../src/database/client.js';
import { startServer } from '../src/http/server.js';
import { seed } from './api/seed.js';
import { findChromium } from './web/chromium.js';
import { measureWeb } from './web/measure.js';

const USAGE = `npm run bench:web -- [--quotes N] [--json OUT]

Measures the front end as it is built, in Chromium on a processor slowed four times, over a database of invented quotes.
  --quotes N  how many (default 500000)
  --json OUT  writes the figures there as one JSON object

QUOTEWIRE_CHROMIUM names the browser; else one on the search path is taken.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '500000' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const quotes = Number(values.quotes);
  if (values.help || !Number.isSafeInteger(quotes) || quotes < 100) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const program = findChromium();
  if (program === null) throw new Error('There is no Chromium. Install it, or name it: QUOTEWIRE_CHROMIUM=/path/to/it');
  process.env['NODE_ENV'] ??= 'production';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quotewire-bench-'));
  chmodSync(folder, 0o755); // Run by root, the database is another user's.
  try {
    const config = loadConfig({ PORT: '0', QUOTEWIRE_DATA: path.join(folder, 'database') });
    const database = await openDatabase(config);
    try {
      await seed(database.pool, quotes);
      const server = await startServer({ database, config });
      try {
        const figures = await measureWeb(server.url, program);
        for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value.toFixed(1)}`);
        if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
      } finally {
        await server.close();
      }
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
