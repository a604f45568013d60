import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { quotewire } from '../quotewire.js';
import { around, type Day } from './day.js';
import type { Services } from './services.js';

/** Articles, each of which no other equals, as lines of JSON. */
export type Source = Iterator<string, void>;

/** Between two articles of one way, in milliseconds, about. */
const EVERY = 350;
/** How long one `ingest` goes on, in milliseconds, about. */
const STRETCH = 60_000;
/** The share of articles that come again. */
const AGAIN = 0.1;
const OUTLETS = 12;

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { __typename ... on Error { message } }
}`;

/**
 * Articles come down three ways until the day is over: a pipe into `ingest`, one into `ingest --queue`, and the API. Now
 * and then one comes again, also another way.
 *
 * @returns the lines that were accepted
 */
export async function articlesCome(day: Day, source: Source, services: Services, key: string): Promise<string[]> {
  const accepted: string[] = [];
  const next = (): string => {
    const line = source.next().value ?? '';
    const again = accepted[Math.floor(day.random() * accepted.length)];
    if (again !== undefined && day.random() < AGAIN) return again;
    const outlet = `The Invented Journal ${Math.floor(day.random() * OUTLETS)}`;
    return `${JSON.stringify({ ...(JSON.parse(line) as object), outlet })}\n`;
  };
  await Promise.all([
    byPipe(day, ['ingest', '-', '--format', 'jsonl'], next, accepted),
    byPipe(day, ['ingest', '-', '--format', 'jsonl', '--queue'], next, accepted),
    byApi(day, services, key, next, accepted),
  ]);
  return accepted;
}

async function byPipe(day: Day, args: readonly string[], next: () => string, accepted: string[]): Promise<void> {
  while (!day.isOver()) {
    const end = performance.now() + around(day, STRETCH);
    const command = quotewire(args, day.env, null);
    const given: string[] = [];
    while (!day.isOver() && performance.now() < end && command.child.exitCode === null) {
      const line = next();
      given.push(line);
      if (!command.child.stdin!.write(line)) {
        await Promise.race([once(command.child.stdin!, 'drain'), command.ended]);
      }
      await pause(around(day, EVERY));
    }
    command.child.stdin!.end();
    if ((await command.ended) === 0) accepted.push(...given);
    else day.mishap(`quotewire ${args.join(' ')} ended early: ${command.output().slice(-500)}`);
  }
}

async function byApi(day: Day, services: Services, key: string, next: () => string, accepted: string[]): Promise<void> {
  while (!day.isOver()) {
    const line = next();
    const { text, outlet } = JSON.parse(line) as { text: string; outlet: string };
    const data = await services.ask(INGEST, { input: { text, outlet } }, key);
    const { __typename: outcome, message } = (data?.['ingestArticle'] ?? {}) as Record<string, string>;
    if (outcome === 'ArticleIngested') accepted.push(line);
    else if (data !== null) day.mishap(`an article was not taken: ${message}`);
    await pause(around(day, EVERY));
  }
}
