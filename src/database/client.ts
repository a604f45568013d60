import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import type { Config } from '../config.js';
import { PrismaClient } from '../generated/prisma/client.js';
import { poolOf } from './connections.js';
import { joinEmbedded } from './embedded/server.js';
import { isConnectionFailure, isLate } from './errors.js';
import { CONNECTION_LIFE } from './plan-names.js';
import { StandIn } from './stand-in.js';
import type { Reader } from './statement.js';
import { bringUpToDate } from './up-to-date.js';

/** An open database with all migrations applied. */
export interface Database {
  readonly url: string;
  /** The same, past a pooler of transactions. */
  readonly directUrl: string;
  readonly prisma: PrismaClient;
  /** Writes. */
  readonly pool: pg.Pool;
  /** Hot reads: the replica where there is one, the primary while that cannot be reached. */
  readonly reads: Reader;
  /** Once is enough; more often does no harm. */
  close(): Promise<void>;
}

/** Longest wait for a connection, new or free, in milliseconds: past it, an error is better than a queue. */
const PATIENCE = 30_000;

function poolTo(url: string, options: pg.PoolConfig): pg.Pool {
  return poolOf({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'quotewire',
    ...options,
  });
}

/** Whether connections go through a pooler that shares them out. */
function isPooled(config: Config): boolean {
  return !config.prepared || config.directUrl !== config.databaseUrl;
}

/**
 * The pools of reads. Left to itself Postgres plans most named statements anew each time, since it holds a plan for any
 * values to be dearer, and that takes longer than they do. So they have connections of their own, which don't; what has
 * no name is planned for its values, as the words of a search need it (tests/graphql/plans.test.ts holds both to it).
 */
function readersOf(config: Config, url: string): Reader {
  const options = { max: config.poolSize, maxLifetimeSeconds: CONNECTION_LIFE, ...limitOf(config) };
  return {
    pool: poolTo(url, options),
    planned: isPooled(config)
      ? undefined
      : poolTo(url, { ...options, options: '-c plan_cache_mode=force_generic_plan' }),
    prepared: config.prepared,
  };
}

/** How long beyond its limit a read is waited for, in milliseconds: Postgres would have said so by then. */
const TO_TELL = 2000;

/**
 * How long one read may take. Postgres keeps to the limit itself, unless its machine has vanished; a pooler, which would
 * refuse that setting of a connection, leaves it to the driver, which then no longer waits.
 */
function limitOf(config: Config): pg.PoolConfig {
  const limit = config.statementTimeout;
  return isPooled(config) ? { query_timeout: limit } : { statement_timeout: limit, query_timeout: limit + TO_TELL };
}

/**
 * Opens the database that the configuration names, or starts (or joins) the embedded one, and brings its tables up to
 * date.
 *
 * @throws DatabaseError
 */
export async function openDatabase(config: Config): Promise<Database> {
  const embedded = config.databaseUrl === null ? await joinEmbedded(config.dataFolder) : null;
  const url = config.databaseUrl ?? embedded!.url;
  const directUrl = config.directUrl ?? url;
  try {
    await bringUpToDate(directUrl);
  } catch (error) {
    await embedded?.leave();
    throw error;
  }
  const pool = poolTo(url, { max: config.poolSize, pipeline: config.prepared });
  const copyUrl = config.replicaUrl ?? url;
  const copy = readersOf(config, copyUrl);
  const primary = copyUrl === url ? null : readersOf(config, url);
  // Behind a pooler, no answer in time is no sign that the copy is gone.
  const isGone = isPooled(config)
    ? isConnectionFailure
    : (error: unknown) => isConnectionFailure(error) || isLate(error);
  const standIn = primary === null ? undefined : new StandIn(primary, copy, isGone);
  const reads: Reader = { ...copy, standIn };
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const end = async () => {
    await prisma.$disconnect();
    await standIn?.close();
    const pools = [pool, copy.pool, copy.planned, primary?.pool, primary?.planned];
    await Promise.all(pools.map((each) => each?.end()));
    await embedded?.leave();
  };
  let ended: Promise<void> | undefined;
  return { url, directUrl, prisma, pool, reads, close: () => (ended ??= end()) };
}
