import { environment, type Environment, type LogLevel } from './environment/variables.js';
import type { Allowance } from './fetching/addresses.js';

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

/** The environment asks for something impossible; the message names every problem. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function hasReplica({ QUOTEWIRE_REPLICA_URL, DATABASE_URL }: Environment): boolean {
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
