import proxyaddr from 'proxy-addr';
import { z } from 'zod';
import { type Allowance, parseAllowances } from './fetching/addresses.js';

/** What the environment asks for. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where readers reach the service, without a slash at the end; null: as each request did. */
  readonly publicUrl: string | null;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Past a transaction pooler. */
  readonly directUrl: string | null;
  readonly replicaUrl: string | null;
  /** Folder of the embedded database; null: chosen by where the project lies. */
  readonly dataFolder: string | null;
  readonly samples: boolean;
  /** Named prepared statements. */
  readonly prepared: boolean;
  /** Who may read: everybody, or only who sends an API key. */
  readonly reads: 'open' | 'key';
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Whether a browser that opens `/graphql` gets a page to ask in. */
  readonly graphiql: boolean;
  /** Longest time one statement of a read may take, in milliseconds. */
  readonly statementTimeout: number;
  /** Most memory of one thread that reads articles, in MB. */
  readonly threadMemory: number;
  /** What may be asked without an API key: everything, or only trusted documents. */
  readonly queries: 'open' | 'trusted';
  /** File with more trusted documents than those of the pages and widgets. */
  readonly trustedDocuments: string | null;
  /** How long answers to trusted documents may be kept by others, in seconds. */
  readonly maxAge: number;
  /** Bytes of answers that are kept in memory; 0: none. */
  readonly cacheBytes: number;
  readonly budget: BudgetConfig;
  readonly subscribers: SubscriberLimits;
  /** Proxies whose word is taken for where a request comes from: addresses, ranges (CIDR), or names of `proxy-addr`. */
  readonly trustedProxies: readonly string[];
  /** Whether workers find the quotes of articles stored over the API. */
  readonly queue: boolean;
  /** How many jobs may wait before whoever fills the queue has to. */
  readonly queueLimit: number;
  /** Null: what suits where it is written to. */
  readonly logLevel: LogLevel | null;
  /** Who may read the figures at `/metrics`: everybody, who sends an API key, or nobody. */
  readonly metrics: 'open' | 'key' | 'off';
  /** Most connections to Postgres of each pool. */
  readonly poolSize: number;
  /** How the server stops, in milliseconds. */
  readonly stopping: StoppingConfig;
  readonly fetching: FetchingConfig;
}

export interface StoppingConfig {
  /** For how long it says that it is not ready and takes requests all the same, until nobody sends any more. */
  readonly drain: number;
  /** How long requests in flight may take after that. */
  readonly grace: number;
}

/** What is written down of what happens: these and all graver ones. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Points of queries that may be asked a minute; 0: any number. */
export interface BudgetConfig {
  /** Without an API key, of one address. */
  readonly address: number;
  /** Of one API key. */
  readonly key: number;
}

/** How many streams may be open. */
export interface SubscriberLimits {
  /** At this process. */
  readonly most: number;
  /** Of one API key, or of one address without. */
  readonly each: number;
  /** Bytes that may wait for one that reads slowly. */
  readonly backlog: number;
}

/** How pages and feeds are fetched. */
export interface FetchingConfig {
  /** What may be connected to although it is private, or at another port than 80 and 443. */
  readonly allowed: readonly Allowance[];
  /** Where whoever runs the servers can reach us: an address of a page or e-mail. */
  readonly contact: string | null;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** Of one page or feed, in bytes. */
  readonly largest: number;
  /** Least milliseconds between two requests to one host. */
  readonly distance: number;
}

/** In bytes; some more lies with the operating systems of both sides. */
const BACKLOG = 1024 * 1024;

/** Every variable with its default and meaning, for `--help` and the README. */
export const variables: readonly (readonly [name: string, fallback: string, meaning: string])[] = [
  ['PORT', '4000', 'port that HTTP listens on'],
  ['HOST', '127.0.0.1', 'address that HTTP listens on'],
  [
    'QUOTEWIRE_PUBLIC_URL',
    'as each request',
    'where readers reach the service behind a proxy, for links in feeds and embeds',
  ],
  ['DATABASE_URL', 'unset: embedded', 'an existing Postgres'],
  [
    'QUOTEWIRE_DATA',
    '.quotewire in the project',
    'folder of the embedded database; as root, where its user cannot enter the project: below /var/lib/quotewire',
  ],
  ['QUOTEWIRE_SAMPLES', 'on', '`off`: an empty database stays empty'],
  ['QUOTEWIRE_DIRECT_URL', 'DATABASE_URL', 'past a transaction pooler: LISTEN, workers and migrations'],
  ['QUOTEWIRE_REPLICA_URL', 'DATABASE_URL', 'where reads go'],
  ['QUOTEWIRE_PREPARED', 'on', '`off`: no named statements (pgbouncer before 1.21)'],
  ['QUOTEWIRE_READS', 'open', '`key`: reading needs an API key too, of any scope'],
  ['QUOTEWIRE_INTROSPECTION', 'on', '`off`: the schema cannot be asked for, nor guessed from messages'],
  ['QUOTEWIRE_GRAPHIQL', 'as introspection', '`on` or `off`: a page to ask in for browsers that open /graphql'],
  ['QUOTEWIRE_STATEMENT_TIMEOUT', '10000', 'longest time of one read in the database, in milliseconds'],
  ['QUOTEWIRE_THREAD_MEMORY', '2048', 'most memory of one thread that reads articles, in MB'],
  ['QUOTEWIRE_QUERIES', 'open', '`trusted`: without an API key only documents that are known by their id'],
  ['QUOTEWIRE_TRUSTED_DOCUMENTS', 'unset', 'file of such documents beside our own: a JSON object of texts by ids'],
  ['QUOTEWIRE_MAX_AGE', '30', 'how long answers to such documents may be kept by browsers and proxies, in seconds'],
  ['QUOTEWIRE_CACHE_MB', '64', 'answers kept in memory until something changes, in MB; 0: none'],
  ['QUOTEWIRE_BUDGET', '1200000', 'points that one address may ask for a minute without an API key; 0: any number'],
  ['QUOTEWIRE_KEY_BUDGET', '6000000', 'points that one API key may ask for a minute; 0: any number'],
  ['QUOTEWIRE_SUBSCRIBERS', '1000', 'subscriptions that may be open at one process'],
  ['QUOTEWIRE_SUBSCRIBERS_EACH', '50', 'subscriptions that may be open of one API key or, without, of one address'],
  [
    'QUOTEWIRE_TRUSTED_PROXIES',
    'empty',
    'proxies, with commas, whose X-Forwarded-For is believed: addresses and ranges',
  ],
  ['QUOTEWIRE_QUEUE', 'off', '`on`: articles stored over the API are read by `quotewire worker`, not at once'],
  ['QUOTEWIRE_QUEUE_LIMIT', '10000', 'articles that may wait for a worker before `ingest --queue` waits itself'],
  ['QUOTEWIRE_LOG_LEVEL', 'info, in a terminal warn', `what is logged on standard error: ${logLevels.join(', ')}`],
  ['QUOTEWIRE_METRICS', 'open', 'who may read /metrics: `open`, `key` (with an API key) or `off`'],
  ['QUOTEWIRE_POOL', '8', 'most connections to Postgres of each pool: for writes, reads, and reads of kept plans'],
  ['QUOTEWIRE_DRAIN', '0', 'how long a server that is told to stop still takes requests, though not ready, in seconds'],
  ['QUOTEWIRE_GRACE', '10', 'how long requests in flight may take after that, in seconds'],
  ['QUOTEWIRE_FETCH_ALLOW', 'empty', '`CIDR:port` list, with commas, that may be fetched from although private'],
  ['QUOTEWIRE_FETCH_TIMEOUT', '20000', 'longest time of one request for a page or feed, in milliseconds'],
  ['QUOTEWIRE_FETCH_MAX_MB', '10', 'largest page or feed that is fetched, packed and unpacked, in MB'],
  ['QUOTEWIRE_FETCH_DELAY', '1000', 'least time between two requests to one host, in milliseconds'],
  ['QUOTEWIRE_CONTACT', 'unset', 'page or e-mail address that servers are shown beside our name'],
];

/** The environment asks for something impossible; the message names every problem. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const url = z
  .string()
  .refine(
    (value) => /^postgres(?:ql)?:\/\/[^\s]+$/u.test(value),
    'must look like postgres://user:password@host:5432/database',
  )
  .optional();
const publicUrl = z
  .url({ protocol: /^https?$/u, error: 'must look like https://quotes.example.org' })
  .transform((value) => value.replace(/\/+$/u, ''))
  .optional();
const toggle = z.enum(['on', 'off'], 'must be on or off').default('on');
const whole = (least: number, most: number, fallback: number) =>
  z.coerce.number(`must be a whole number from ${least} to ${most}`).int().min(least).max(most).default(fallback);

/** No less than the dearest query costs, which could never be asked else. */
const budget = (fallback: number) =>
  z.coerce
    .number()
    .refine((value) => value === 0 || (Number.isInteger(value) && value >= 30_000), 'must be 0 or at least 30000')
    .default(fallback);

const allowances = z
  .string()
  .default('')
  .transform((value, context) => {
    try {
      return parseAllowances(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
const proxies = z
  .string()
  .default('')
  .transform((value, context) => {
    const given = value.split(/[\s,]+/u).filter(Boolean);
    try {
      proxyaddr.compile(given);
      return given;
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `${(error as Error).message}: give addresses or ranges (10.0.0.0/8)`,
      });
      return z.NEVER;
    }
  });
/** It goes into a header: in brackets, on one line. */
const contact = z
  .string()
  .regex(/^[!-'*-~]{3,200}$/u, 'must be the address of a page or an e-mail address')
  .optional();

const environment = z
  .object({
    PORT: whole(0, 65535, 4000),
    HOST: z.string().default('127.0.0.1'),
    QUOTEWIRE_PUBLIC_URL: publicUrl,
    DATABASE_URL: url,
    QUOTEWIRE_DIRECT_URL: url,
    QUOTEWIRE_REPLICA_URL: url,
    QUOTEWIRE_DATA: z.string().optional(),
    QUOTEWIRE_SAMPLES: toggle,
    QUOTEWIRE_PREPARED: toggle,
    QUOTEWIRE_READS: z.enum(['open', 'key'], 'must be open or key').default('open'),
    QUOTEWIRE_INTROSPECTION: toggle,
    QUOTEWIRE_GRAPHIQL: z.enum(['on', 'off'], 'must be on or off').optional(),
    QUOTEWIRE_STATEMENT_TIMEOUT: whole(100, 600_000, 10_000),
    QUOTEWIRE_THREAD_MEMORY: whole(16, 1_000_000, 2048),
    QUOTEWIRE_QUERIES: z.enum(['open', 'trusted'], 'must be open or trusted').default('open'),
    QUOTEWIRE_TRUSTED_DOCUMENTS: z.string().optional(),
    QUOTEWIRE_MAX_AGE: whole(0, 31_536_000, 30),
    QUOTEWIRE_CACHE_MB: whole(0, 100_000, 64),
    QUOTEWIRE_BUDGET: budget(1_200_000),
    QUOTEWIRE_KEY_BUDGET: budget(6_000_000),
    QUOTEWIRE_SUBSCRIBERS: whole(0, 1_000_000, 1000),
    QUOTEWIRE_SUBSCRIBERS_EACH: whole(0, 1_000_000, 50),
    QUOTEWIRE_TRUSTED_PROXIES: proxies,
    QUOTEWIRE_QUEUE: z.enum(['on', 'off'], 'must be on or off').default('off'),
    QUOTEWIRE_QUEUE_LIMIT: whole(1, 100_000_000, 10_000),
    QUOTEWIRE_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
    QUOTEWIRE_METRICS: z.enum(['open', 'key', 'off'], 'must be open, key or off').default('open'),
    QUOTEWIRE_POOL: whole(1, 1000, 8),
    QUOTEWIRE_DRAIN: whole(0, 3600, 0),
    QUOTEWIRE_GRACE: whole(0, 3600, 10),
    QUOTEWIRE_FETCH_ALLOW: allowances,
    QUOTEWIRE_FETCH_TIMEOUT: whole(100, 600_000, 20_000),
    QUOTEWIRE_FETCH_MAX_MB: whole(1, 32, 10),
    QUOTEWIRE_FETCH_DELAY: whole(0, 600_000, 1000),
    QUOTEWIRE_CONTACT: contact,
  })
  .superRefine((value, context) => {
    // Half of it in the embedded database and half elsewhere is never meant.
    for (const name of ['QUOTEWIRE_DIRECT_URL', 'QUOTEWIRE_REPLICA_URL'] as const) {
      if (value[name] === undefined || value.DATABASE_URL !== undefined) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'needs DATABASE_URL, which is not set' });
    }
  });

function hasReplica({ QUOTEWIRE_REPLICA_URL, DATABASE_URL }: z.infer<typeof environment>): boolean {
  return QUOTEWIRE_REPLICA_URL !== undefined && QUOTEWIRE_REPLICA_URL !== DATABASE_URL;
}

/**
 * The configuration that an environment asks for; variables set to nothing count as unset.
 *
 * @throws ConfigError
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration cannot be used:\n  ${problems.join('\n  ')}`);
  }
  const value = parsed.data;
  const databaseUrl = value.DATABASE_URL ?? null;
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.QUOTEWIRE_PUBLIC_URL ?? null,
    databaseUrl,
    directUrl: value.QUOTEWIRE_DIRECT_URL ?? databaseUrl,
    replicaUrl: value.QUOTEWIRE_REPLICA_URL ?? databaseUrl,
    dataFolder: value.QUOTEWIRE_DATA ?? null,
    samples: value.QUOTEWIRE_SAMPLES === 'on',
    prepared: value.QUOTEWIRE_PREPARED === 'on',
    reads: value.QUOTEWIRE_READS,
    introspection: value.QUOTEWIRE_INTROSPECTION === 'on',
    graphiql: (value.QUOTEWIRE_GRAPHIQL ?? value.QUOTEWIRE_INTROSPECTION) === 'on',
    statementTimeout: value.QUOTEWIRE_STATEMENT_TIMEOUT,
    threadMemory: value.QUOTEWIRE_THREAD_MEMORY,
    queries: value.QUOTEWIRE_QUERIES,
    trustedDocuments: value.QUOTEWIRE_TRUSTED_DOCUMENTS ?? null,
    maxAge: value.QUOTEWIRE_MAX_AGE,
    // A replica may be behind what is heard here: an answer read there may be older than the change that it would outlive.
    cacheBytes: hasReplica(value) ? 0 : value.QUOTEWIRE_CACHE_MB * 1024 * 1024,
    budget: { address: value.QUOTEWIRE_BUDGET, key: value.QUOTEWIRE_KEY_BUDGET },
    subscribers: { most: value.QUOTEWIRE_SUBSCRIBERS, each: value.QUOTEWIRE_SUBSCRIBERS_EACH, backlog: BACKLOG },
    trustedProxies: value.QUOTEWIRE_TRUSTED_PROXIES,
    queue: value.QUOTEWIRE_QUEUE === 'on',
    queueLimit: value.QUOTEWIRE_QUEUE_LIMIT,
    logLevel: value.QUOTEWIRE_LOG_LEVEL ?? null,
    metrics: value.QUOTEWIRE_METRICS,
    poolSize: value.QUOTEWIRE_POOL,
    stopping: { drain: value.QUOTEWIRE_DRAIN * 1000, grace: value.QUOTEWIRE_GRACE * 1000 },
    fetching: {
      allowed: value.QUOTEWIRE_FETCH_ALLOW,
      contact: value.QUOTEWIRE_CONTACT ?? null,
      timeout: value.QUOTEWIRE_FETCH_TIMEOUT,
      largest: value.QUOTEWIRE_FETCH_MAX_MB * 1024 * 1024,
      distance: value.QUOTEWIRE_FETCH_DELAY,
    },
  };
}
