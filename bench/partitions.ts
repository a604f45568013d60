import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { prepared } from './api/databases.js';
import { onScratch } from './scratch.js';

const USAGE = `npm run bench:partitions -- [--quotes N] [--partitions N] [--keep FOLDER] [--json OUT]

Copies the quotes of a scratch database into one table and into one that is parted by date, and prints the CPU, in
milliseconds, that Postgres takes for pages of either, and to throw the oldest twentieth away.
  --quotes N      how many quotes (default 500000); beyond that they are repeated, seconds apart, of the most quoted speakers
                  and of others each time
  --partitions N  how many parts (default 120, as ten years have months)
  --keep FOLDER   keeps the database there and uses it again, that of bench:api as well
  --json OUT      writes the figures there as one JSON object`;

/** Beyond every id that is taken. */
const FAR = 10_000_000_000;
/** How often each page is read, after as many times as let Postgres keep its plan. */
const [WARM, TIMES] = [20, 200];
const OLD = 20;
/** Quotes that are made; more are copies of them. */
const MADE = 500_000;
/** With how many quotes a speaker is one who is quoted everywhere. */
const FREQUENT = 1000;

const TABLES = { whole: 'quote_whole', parted: 'quote_parted' } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '500000' },
      partitions: { type: 'string', default: '120' },
      keep: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [quotes, parts] = [Number(values.quotes), Number(values.partitions)];
  if (values.help || !(quotes >= 1000) || !(parts >= OLD)) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await onScratch(async (server) => {
    const figures = await measure((await prepared(server, Math.min(quotes, MADE))).large, quotes, parts);
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value.toFixed(3)}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }, values.keep);
}

async function measure(url: string, quotes: number, parts: number): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url, options: '-c plan_cache_mode=force_generic_plan' });
  await client.connect();
  try {
    const bounds = await copy(client, Math.ceil(quotes / MADE), parts);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    /** CPU of the backend so far, in milliseconds. */
    const spent = (): number => Number(readFileSync(`/proc/${rows[0]!.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    const figures: Record<string, number> = {};
    const speakers = await client.query<{ id: string }>(
      'SELECT id FROM speaker WHERE quote_count > 0 ORDER BY quote_count DESC',
    );
    const asked = {
      frequentSpeaker: speakers.rows[0]!.id,
      rareSpeaker: speakers.rows.at(-1)!.id,
      newest: null,
    };
    for (const [kind, table] of Object.entries(TABLES)) {
      for (const [name, speaker] of Object.entries(asked)) {
        const where = speaker === null ? '' : 'speaker_id = $1 AND ';
        const text = `SELECT text FROM ${table} WHERE ${where}status <> 'REJECTED' ORDER BY published_at DESC, id DESC LIMIT 21`;
        const query = { name: `${table}_${name}`, text, values: speaker === null ? [] : [speaker] };
        for (let times = 0; times < WARM; times++) await client.query(query);
        const before = spent();
        for (let times = 0; times < TIMES; times++) await client.query(query);
        figures[`${kind}_${name}`] = (spent() - before) / TIMES;
      }
    }
    const old = bounds.slice(0, parts / OLD);
    let before = spent();
    await client.query(`DELETE FROM ${TABLES.whole} WHERE published_at < $1`, [bounds[old.length]]);
    figures['whole_prune'] = spent() - before;
    before = spent();
    await client.query(`DROP TABLE ${old.map((_, part) => `${TABLES.parted}_${part}`).join(', ')}`);
    figures['parted_prune'] = spent() - before;
    return figures;
  } finally {
    await client.query(`DROP TABLE IF EXISTS ${TABLES.whole}, ${TABLES.parted}`);
    await client.end();
  }
}

/** Fills both tables, each quote so many times; where each part begins. */
async function copy(client: pg.Client, times: number, parts: number): Promise<Date[]> {
  await client.query(`DROP TABLE IF EXISTS ${TABLES.whole}, ${TABLES.parted};
    CREATE TABLE ${TABLES.whole} AS SELECT quote.id + round * ${FAR} AS id, article_id + round * ${FAR} AS article_id,
      quote.outlet_id, speaker_id + CASE WHEN quote_count < ${FREQUENT} THEN round * ${FAR} ELSE 0 END AS speaker_id,
      published_at - round * interval '1 second' AS published_at, quote.kind, status, text
    FROM quote JOIN speaker ON speaker.id = speaker_id, generate_series(0, ${times - 1}) AS round
    WHERE published_at IS NOT NULL;
    CREATE TABLE ${TABLES.parted} (LIKE ${TABLES.whole}) PARTITION BY RANGE (published_at)`);
  const { rows } = await client.query<{ first: Date; last: Date }>(
    `SELECT min(published_at) AS first, max(published_at) AS last FROM ${TABLES.whole}`,
  );
  const { first, last } = rows[0]!;
  const step = (last.getTime() + 1 - first.getTime()) / parts;
  const bounds = Array.from({ length: parts + 1 }, (_, part) => new Date(Math.ceil(first.getTime() + part * step)));
  for (const [part, from] of bounds.slice(0, -1).entries()) {
    await client.query(
      `CREATE TABLE ${TABLES.parted}_${part} PARTITION OF ${TABLES.parted}
        FOR VALUES FROM ('${from.toISOString()}') TO ('${bounds[part + 1]!.toISOString()}')`,
    );
  }
  await client.query(`INSERT INTO ${TABLES.parted} SELECT * FROM ${TABLES.whole}`);
  for (const table of Object.values(TABLES)) {
    await client.query(`CREATE INDEX ON ${table} (speaker_id, published_at, id);
      CREATE INDEX ON ${table} (published_at, id); ANALYZE ${table}`);
  }
  return bounds;
}

await main();
