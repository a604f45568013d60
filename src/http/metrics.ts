import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type pg from 'pg';
import type { Database } from '../database/client.js';
import type { ChangeListener } from '../database/listener.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import type { AnswerCache } from './answer-cache.js';
import type { Budget } from './budget.js';
import { processFigures } from './process-figures.js';
import type { Subscriptions } from './subscriptions.js';
import type { Tally } from './tally.js';

/** What figures are kept of. */
export interface Watched {
  readonly database: Database;
  readonly listener: ChangeListener;
  readonly cache: AnswerCache;
  readonly budget: Budget;
  readonly subscriptions: Subscriptions;
  readonly trusted: TrustedDocuments;
}

/** In seconds: from an answer that was kept to one that the database had to work for. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The first parts of paths that are counted by their name. */
const ROUTES: ReadonlySet<string> = new Set(
  'graphql feeds export embed oembed assets widget healthz readyz metrics speakers outlets articles quotes'.split(' '),
);

/** Figures for Prometheus. What is counted by is a short list, whatever strangers send. */
export class Metrics {
  readonly #own = new Registry();
  readonly #all: Registry;
  readonly #operations: ReadonlySet<string>;
  readonly #seconds: Histogram<'operation' | 'outcome' | 'kept'>;
  readonly #requests: (values: readonly [string, string], more: number) => void;
  readonly #points: (values: readonly [string], more: number) => void;

  constructor(watched: Watched) {
    const registers = [this.#own];
    this.#operations = watched.trusted.operations;
    this.#requests = counted(
      this.#own,
      'http_requests',
      'Requests by the first part of their path and the status of their answer.',
      ['route', 'status'],
    );
    this.#points = counted(this.#own, 'graphql_points', 'Points that questions cost, by operation.', ['operation']);
    this.#seconds = new Histogram({
      name: 'quotewire_graphql_seconds',
      help: 'Time until a question was answered, by operation (of trusted documents; else other), how it ended, and whether the answer had been kept.',
      labelNames: ['operation', 'outcome', 'kept'],
      buckets: BUCKETS,
      registers,
    });
    watch(this.#own, watched);
    this.#all = Registry.merge([this.#own, processFigures()]);
  }

  /** Counts a request that has ended. */
  observe(path: string, status: number, tally: Tally, milliseconds: number): void {
    const end = path.indexOf('/', 1);
    const part = path.slice(1, end === -1 ? undefined : end);
    this.#requests([ROUTES.has(part) ? part : path === '/' ? 'home' : 'other', String(status)], 1);
    if (tally.outcome === null) return;
    const operation = this.#operations.has(tally.operation ?? '') ? tally.operation! : 'other';
    if (tally.cost !== null) this.#points([operation], tally.cost);
    // How long somebody stays subscribed says nothing of the service.
    if (tally.outcome === 'subscribed') return;
    this.#seconds.observe({ operation, outcome: tally.outcome, kept: String(tally.isKept) }, milliseconds / 1000);
  }

  readonly type = Registry.PROMETHEUS_CONTENT_TYPE;

  /** All figures in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#all.metrics();
  }
}

/** A counter that is cheap to count with: its labels are looked at when somebody asks for it. */
function counted<Labels extends readonly string[]>(
  register: Registry,
  name: string,
  help: string,
  labelNames: Labels,
): (values: { readonly [Place in keyof Labels]: string }, more: number) => void {
  const totals = new Map<string, { readonly values: readonly string[]; total: number }>();
  new Counter({
    name: `quotewire_${name}_total`,
    help,
    labelNames: [...labelNames],
    registers: [register],
    collect() {
      this.reset();
      for (const { values, total } of totals.values()) this.labels(...values).inc(total);
    },
  });
  return (values, more) => {
    const key = values.join(' ');
    const known = totals.get(key);
    if (known === undefined) totals.set(key, { values: [...values], total: more });
    else known.total += more;
  };
}

/** Figures that are read when somebody asks for them. */
function watch(register: Registry, { database, listener, cache, budget, subscriptions }: Watched): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `quotewire_${name}`,
      help,
      registers: [register],
      collect() {
        this.set(value());
      },
    });
  const counter = (name: string, help: string, value: () => number) =>
    new Counter({
      name: `quotewire_${name}_total`,
      help,
      registers: [register],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  const { pool, reads } = database;
  const pools: readonly (readonly [string, pg.Pool])[] = [
    ['write', pool],
    ['read', reads.pool],
    ...(reads.planned === undefined ? [] : [['planned', reads.planned] as const]),
  ];
  new Gauge({
    name: 'quotewire_pool_connections',
    help: 'Connections to Postgres of a pool: busy, idle; and statements that wait for one.',
    labelNames: ['pool', 'state'],
    registers: [register],
    collect() {
      for (const [name, pool] of pools) {
        this.set({ pool: name, state: 'busy' }, pool.totalCount - pool.idleCount);
        this.set({ pool: name, state: 'idle' }, pool.idleCount);
        this.set({ pool: name, state: 'waiting' }, pool.waitingCount);
      }
    },
  });
  gauge('listening', 'Whether changes are heard: 1, or 0 while nothing is kept and nobody is told.', () =>
    Number(listener.isListening),
  );
  gauge('kept_answers', 'Answers that are kept.', () => cache.statistics.entries);
  gauge('kept_answers_bytes', 'Bytes that they take.', () => cache.statistics.bytes);
  counter('kept_answers_hits', 'Questions whose answer had been kept.', () => cache.statistics.hits);
  counter('kept_answers_misses', 'Questions whose answer could have been kept.', () => cache.statistics.misses);
  gauge('subscribers', 'Subscriptions that are open.', () => subscriptions.size);
  counter('subscribers_cut', 'Subscribers cut off, since they read too slowly.', () => subscriptions.cut);
  counter(
    'budget_refusals',
    'Questions refused, since the budget of who asked did not cover them.',
    () => budget.refusals,
  );
}
