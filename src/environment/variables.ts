import { z } from 'zod';
import { allowances, budget, contact, onOrOff, proxies, publicUrl, toggle, url, whole } from './values.js';

/** What is written down of what happens: these and all graver ones. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Variable<Value extends z.ZodType> {
  readonly value: Value;
  readonly meaning: string;
  /** As `--help` and the README print it. */
  readonly fallback: string;
}

function variable<Value extends z.ZodType>(
  value: Value,
  meaning: string,
  fallback = String(value.parse(undefined)),
): Variable<Value> {
  return { value, meaning, fallback };
}

/** Every variable: what it takes, what it means, and what holds where it is not set. */
const known = {
  PORT: variable(whole(0, 65535, 4000), 'port that HTTP listens on'),
  HOST: variable(z.string().default('127.0.0.1'), 'address that HTTP listens on'),
  QUOTEWIRE_PUBLIC_URL: variable(
    publicUrl,
    'where readers reach the service behind a proxy, for links in feeds and embeds',
    'as each request',
  ),
  DATABASE_URL: variable(url, 'an existing Postgres', 'unset: embedded'),
  QUOTEWIRE_DATA: variable(
    z.string().optional(),
    'folder of the embedded database; as root, where its user cannot enter the project: below /var/lib/quotewire',
    '.quotewire in the project',
  ),
  QUOTEWIRE_SAMPLES: variable(toggle('on'), '`off`: an empty database stays empty'),
  QUOTEWIRE_DIRECT_URL: variable(url, 'past a transaction pooler: LISTEN, workers and migrations', 'DATABASE_URL'),
  QUOTEWIRE_REPLICA_URL: variable(url, 'where reads go', 'DATABASE_URL'),
  QUOTEWIRE_PREPARED: variable(toggle('on'), '`off`: no named statements (pgbouncer before 1.21)'),
  QUOTEWIRE_READS: variable(
    z.enum(['open', 'key'], 'must be open or key').default('open'),
    '`key`: reading needs an API key too, of any scope',
  ),
  QUOTEWIRE_INTROSPECTION: variable(toggle('on'), '`off`: the schema cannot be asked for, nor guessed from messages'),
  QUOTEWIRE_GRAPHIQL: variable(
    onOrOff.optional(),
    '`on` or `off`: a page to ask in for browsers that open /graphql',
    'as introspection',
  ),
  QUOTEWIRE_STATEMENT_TIMEOUT: variable(
    whole(100, 600_000, 10_000),
    'longest time of one read in the database, in milliseconds',
  ),
  QUOTEWIRE_THREAD_MEMORY: variable(whole(16, 1_000_000, 2048), 'most memory of one thread that reads articles, in MB'),
  QUOTEWIRE_QUERIES: variable(
    z.enum(['open', 'trusted'], 'must be open or trusted').default('open'),
    '`trusted`: without an API key only documents that are known by their id',
  ),
  QUOTEWIRE_TRUSTED_DOCUMENTS: variable(
    z.string().optional(),
    'file of such documents beside our own: a JSON object of texts by ids',
    'unset',
  ),
  QUOTEWIRE_MAX_AGE: variable(
    whole(0, 31_536_000, 30),
    'how long answers to such documents may be kept by browsers and proxies, in seconds',
  ),
  QUOTEWIRE_CACHE_MB: variable(whole(0, 100_000, 64), 'answers kept in memory until something changes, in MB; 0: none'),
  QUOTEWIRE_BUDGET: variable(
    budget(1_200_000),
    'points that one address may ask for a minute without an API key; 0: any number',
  ),
  QUOTEWIRE_KEY_BUDGET: variable(budget(6_000_000), 'points that one API key may ask for a minute; 0: any number'),
  QUOTEWIRE_SUBSCRIBERS: variable(whole(0, 1_000_000, 1000), 'subscriptions that may be open at one process'),
  QUOTEWIRE_SUBSCRIBERS_EACH: variable(
    whole(0, 1_000_000, 50),
    'subscriptions that may be open of one API key or, without, of one address',
  ),
  QUOTEWIRE_TRUSTED_PROXIES: variable(
    proxies,
    'proxies, with commas, whose X-Forwarded-For is believed: addresses and ranges',
    'empty',
  ),
  QUOTEWIRE_QUEUE: variable(
    toggle('off'),
    '`on`: articles stored over the API are read by `quotewire worker`, not at once',
  ),
  QUOTEWIRE_QUEUE_LIMIT: variable(
    whole(1, 100_000_000, 10_000),
    'articles that may wait for a worker before `ingest --queue` waits itself',
  ),
  QUOTEWIRE_LOG_LEVEL: variable(
    z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
    `what is logged on standard error: ${logLevels.join(', ')}`,
    'info, in a terminal warn',
  ),
  QUOTEWIRE_METRICS: variable(
    z.enum(['open', 'key', 'off'], 'must be open, key or off').default('open'),
    'who may read /metrics: `open`, `key` (with an API key) or `off`',
  ),
  QUOTEWIRE_POOL: variable(
    whole(1, 1000, 8),
    'most connections to Postgres of each pool: for writes, reads, and reads of kept plans',
  ),
  QUOTEWIRE_DRAIN: variable(
    whole(0, 3600, 0),
    'how long a server that is told to stop still takes requests, though not ready, in seconds',
  ),
  QUOTEWIRE_GRACE: variable(whole(0, 3600, 10), 'how long requests in flight may take after that, in seconds'),
  QUOTEWIRE_FETCH_ALLOW: variable(
    allowances,
    '`CIDR:port` list, with commas, that may be fetched from although private',
    'empty',
  ),
  QUOTEWIRE_FETCH_TIMEOUT: variable(
    whole(100, 600_000, 20_000),
    'longest time of one request for a page or feed, in milliseconds',
  ),
  QUOTEWIRE_FETCH_MAX_MB: variable(
    whole(1, 32, 10),
    'largest page or feed that is fetched, packed and unpacked, in MB',
  ),
  QUOTEWIRE_FETCH_DELAY: variable(
    whole(0, 600_000, 1000),
    'least time between two requests to one host, in milliseconds',
  ),
  QUOTEWIRE_CONTACT: variable(contact, 'page or e-mail address that servers are shown beside our name', 'unset'),
};

type Values = { [Name in keyof typeof known]: (typeof known)[Name]['value'] };

/** The same in the order in which `--help` and the README list them. */
export const variables = Object.entries(known).map(([name, { fallback, meaning }]) => ({ name, fallback, meaning }));

/** What an environment has to be like; variables that are not known do not count. */
export const environment = z
  .object(Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value])) as Values)
  .superRefine((value, context) => {
    // Half of it in the embedded database and half elsewhere is never meant.
    for (const name of ['QUOTEWIRE_DIRECT_URL', 'QUOTEWIRE_REPLICA_URL'] as const) {
      if (value[name] === undefined || value.DATABASE_URL !== undefined) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'needs DATABASE_URL, which is not set' });
    }
  });

export type Environment = z.infer<typeof environment>;
