import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seed } from './api/seed.js';
import { startOurs } from './api/servers.js';
import { type HostileRequest, hostileRequests, send } from './hostile/requests.js';
import { onScratch } from './scratch.js';

const USAGE = `npm run bench:hostile -- [--quotes N] [--times N] [--json OUT]

Sends requests that were made to cost a server much, and prints what each costs the process of the service.
  --quotes N  how many invented quotes it serves (default 50000)
  --times N   how often each is sent (default 20)
  --json OUT  writes the figures there as one JSON object`;

/** Requests differ in no byte only for the one that sends them: a hostile one never sends the same twice. */
function varied(request: HostileRequest, number: number): HostileRequest {
  if (typeof request.body !== 'string') return request;
  return { ...request, body: request.body.replace('"query":"', `"query":"#${number}\\n`) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '50000' },
      times: { type: 'string', default: '20' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [quotes, times] = [Number(values.quotes), Number(values.times)];
  if (values.help || !(quotes >= 100) || !(times >= 1)) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await onScratch(async (database) => {
    await seed(database.pool, quotes);
    const served = await startOurs(database.url);
    try {
      const figures: Record<string, number> = {};
      for (const request of hostileRequests) {
        let number = 0;
        for (; number < 3; number++) await (await send(served.url, varied(request, number))).text();
        const before = (await served.usage()).cpuMs;
        for (; number < times + 3; number++) await (await send(served.url, varied(request, number))).text();
        figures[request.name] = ((await served.usage()).cpuMs - before) / times;
        console.log(`${request.name.padEnd(48)}${figures[request.name]!.toFixed(1).padStart(8)} ms`);
      }
      const worst = Math.max(...Object.values(figures));
      console.log(`${'worst'.padEnd(48)}${worst.toFixed(1).padStart(8)} ms of CPU a request`);
      if (values.json)
        writeFileSync(values.json, `${JSON.stringify({ worstCpuMs: worst, cpuMs: figures }, null, 2)}\n`);
    } finally {
      await served.stop();
    }
  });
}

await main();
