import { drive } from './load.js';
import { graphqlShot } from './measure.js';
import { comparisons } from './queries.js';
import { startOurs } from './servers.js';

/** Memory of the service, in MB, at the end of each minute of load. */
export interface Soak {
  readonly requests: number;
  readonly rssMb: readonly number[];
}

/** How long each query is asked before the next one is, in seconds. */
const TURN = 2;

/** Asks the service one query after the other, round and round, for so many minutes. */
export async function soak(databaseUrl: string, minutes: number): Promise<Soak> {
  const server = await startOurs(databaseUrl);
  try {
    const began = performance.now();
    const rssMb: number[] = [];
    let requests = 0;
    for (let turn = 0; rssMb.length < minutes; turn++) {
      const { ours } = comparisons[turn % comparisons.length]!;
      requests += (await drive(graphqlShot(`${server.url}/graphql`, ours), TURN)).requests;
      if (performance.now() - began < (rssMb.length + 1) * 60_000) continue;
      rssMb.push((await server.usage()).rssMb);
      console.error(`minute ${rssMb.length}: ${requests} requests, ${rssMb.at(-1)!.toFixed(0)} MB`);
    }
    return { requests, rssMb };
  } finally {
    await server.stop();
  }
}
