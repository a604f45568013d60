import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { drive, type Load, type Shot } from './load.js';
import type { Databases } from './databases.js';
import { postgresCpu } from './postgres-cpu.js';
import { type Comparison, comparisons, PEERS_SETTINGS } from './queries.js';
import { documentId, type Served, startBare, startOurs, startPeer } from './servers.js';

/** What one server took for one query. */
interface Cost {
  readonly rps: number;
  /** Of the server's process, a request. */
  readonly cpuMs: number;
  /** Of all processes of Postgres, a request; null where they cannot be watched. */
  readonly postgresCpuMs: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface QueryFigures extends Cost {
  readonly peerRps: number;
  readonly peerCpuMs: number;
  readonly peerPostgresCpuMs: number | null;
  readonly bareRps: number | null;
  readonly bareCpuMs: number | null;
}

export interface Figures {
  readonly queries: Readonly<Record<string, QueryFigures>>;
  /** 95th percentile of the hot list in the largest database over that in the smallest. */
  readonly hotListP95Ratio: number | null;
  readonly peakRssMb: number;
}

export interface Effort {
  readonly seconds: number;
  readonly rounds: number;
  readonly only: readonly string[] | null;
}

/** How many requests a server has answered before it is measured: then its code is compiled. */
const WARM = 3000;
/** Or for how long it has, in seconds, where a request takes long: then it is not the server that takes it. */
const WARM_SECONDS = 5;
/** The list that most pages show. */
const HOT_LIST = 'speakerQuotes';

export async function measure(databases: Databases, effort: Effort): Promise<Figures> {
  const pool = new pg.Pool({ connectionString: databases.large, max: 1 });
  const servers: Served[] = [];
  const keep = async (server: Promise<Served>): Promise<Served> => {
    servers.push(await server);
    return server;
  };
  try {
    await pool.query(PEERS_SETTINGS);
    const watch = await postgresCpu(pool);
    const chosen = comparisons.filter(({ name }) => effort.only === null || effort.only.includes(name));
    const ours = await keep(startOurs(databases.large));
    const keptOnes = chosen.filter(({ isKept }) => isKept);
    const keeping =
      keptOnes.length > 0
        ? await keep(
            startOurs(
              databases.large,
              keptOnes.map((each) => each.ours.query),
            ),
          )
        : ours;
    const peer = await keep(startPeer(databases.large));
    const bare = await keep(startBare(databases.large));
    const queries: Record<string, QueryFigures> = {};
    for (const comparison of chosen) {
      const our = comparison.isKept ? keeping : ours;
      await checkSame(comparison, our, peer);
      const shots = [ourShot(comparison, our), graphqlShot(peer.url, comparison.peers), bareShot(comparison, bare)];
      const [mine, peers, least] = await inTurn([our, peer, bare], shots, effort, watch);
      queries[comparison.name] = {
        ...mine!,
        peerRps: peers!.rps,
        peerCpuMs: peers!.cpuMs,
        peerPostgresCpuMs: peers!.postgresCpuMs,
        bareRps: least?.rps ?? null,
        bareCpuMs: least?.cpuMs ?? null,
      };
    }
    const { peakRssMb } = await ours.usage();
    return { queries, hotListP95Ratio: await hotListRatio(databases, ours, effort, keep), peakRssMb };
  } finally {
    for (const server of servers) await server.stop();
    await pool.end();
  }
}

async function hotListRatio(
  databases: Databases,
  large: Served,
  effort: Effort,
  keep: (server: Promise<Served>) => Promise<Served>,
): Promise<number | null> {
  const hot = comparisons.find(({ name }) => name === HOT_LIST)!;
  if (databases.small === databases.large || effort.only?.includes(HOT_LIST) === false) return null;
  const small = await keep(startOurs(databases.small));
  const shots = [graphqlShot(`${large.url}/graphql`, hot.ours), graphqlShot(`${small.url}/graphql`, hot.ours)];
  const [most, least] = await inTurn([large, small], shots, effort, null);
  return most!.p95 / least!.p95;
}

export const graphqlShot = (url: string, body: object): Shot => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

function ourShot({ ours, isKept }: Comparison, { url }: Served): Shot {
  if (!isKept) return graphqlShot(`${url}/graphql`, ours);
  const variables = JSON.stringify(ours.variables);
  const parameters = new URLSearchParams({ documentId: documentId(ours.query), variables });
  return { url: `${url}/graphql?${parameters}`, method: 'GET', headers: { accept: 'application/json' }, body: null };
}

const bareShot = ({ name, bare }: Comparison, { url }: Served): Shot | null =>
  bare === null ? null : graphqlShot(url, { name, args: bare });

async function checkSame({ name, ours, peers, values }: Comparison, our: Served, peer: Served): Promise<void> {
  const answer = async ({ url, headers, body }: Shot): Promise<unknown> => {
    const { data, errors } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
      data: unknown;
      errors?: { message: string }[];
    };
    if (errors) throw new Error(`${url} cannot answer "${name}": ${errors.map((error) => error.message).join('; ')}`);
    return values(data);
  };
  const [mine, theirs] = [
    await answer(graphqlShot(`${our.url}/graphql`, ours)),
    await answer(graphqlShot(peer.url, peers)),
  ];
  if (!isDeepStrictEqual(mine, theirs)) {
    throw new Error(
      `The answers to "${name}" differ:\n${JSON.stringify(mine).slice(0, 600)}\n${JSON.stringify(theirs).slice(0, 600)}`,
    );
  }
}

/** Asks each server in turn, round after round, so that whatever else the machine does hits all of them alike. */
async function inTurn(
  servers: readonly Served[],
  shots: readonly (Shot | null)[],
  { seconds, rounds }: Effort,
  watch: (() => number) | null,
): Promise<(Cost | null)[]> {
  const spent = servers.map(() => ({ cpuMs: 0, postgresMs: 0, loads: [] as Load[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [place, server] of servers.entries()) {
      const shot = shots[place] ?? null;
      if (shot === null) continue;
      const [before, postgresBefore] = [await server.usage(), watch?.() ?? 0];
      if (round === 0) {
        await warmUp(shot);
        continue;
      }
      const load = await drive(shot, seconds);
      const account = spent[place]!;
      account.cpuMs += (await server.usage()).cpuMs - before.cpuMs;
      account.postgresMs += (watch?.() ?? 0) - postgresBefore;
      account.loads.push(load);
    }
  }
  return spent.map(({ cpuMs, postgresMs, loads }) => {
    const requests = loads.reduce((sum, load) => sum + load.requests, 0);
    if (requests === 0) return null;
    const latencies = loads.flatMap((load) => load.latencies).sort((a, b) => a - b);
    const at = (share: number): number => latencies[Math.floor(share * (latencies.length - 1))]!;
    return {
      rps: median(loads.map((load) => load.requests / load.seconds)),
      cpuMs: cpuMs / requests,
      postgresCpuMs: watch === null ? null : postgresMs / requests,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
    };
  });
}

async function warmUp(shot: Shot): Promise<void> {
  const end = performance.now() + WARM_SECONDS * 1000;
  for (let sent = 0; sent < WARM && performance.now() < end;) sent += (await drive(shot, 0.5)).requests;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
