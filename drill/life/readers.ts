import { setTimeout as pause } from 'node:timers/promises';
import { around, type Day } from './day.js';
import type { Services } from './services.js';

const CLIENTS = 3;
/** What a reader does between two questions, in milliseconds, about. */
const PAUSE = 150;
const WORDS = ['council', 'ferry OR harbour', '"the bridge"', 'school -market', 'vote'];

const QUESTIONS: readonly ((words: string) => string)[] = [
  () => '{ quotes(first: 20) { nodes { id text speaker { name slug } outlet { name } article { title } } } }',
  (words) => `{ quotes(first: 10, filter: { text: ${words} }, orderBy: BEST_MATCH) {
    nodes { text speaker { name } } count { value } } }`,
  () =>
    '{ speakers(first: 10, orderBy: MOST_QUOTED) { nodes { name quoteCount quotes(first: 3) { nodes { text } } } } }',
  (words) => `{ utterances(first: 10, filter: { text: ${words} }) { nodes { text reportCount speaker { name } } } }`,
  () => '{ outlets(first: 10) { nodes { name articleCount quoteCount } } }',
  () => '{ articles(first: 5) { nodes { text quotes(first: 20) { nodes { text history { kind } } } } } }',
  (words) => `{ quoteFacets(filter: { text: ${words} }) { speakers { count } kinds { kind count } } }`,
];

/** Clients that ask one thing after another until the day is over. */
export async function readersAsk(day: Day, services: Services): Promise<void> {
  const one = async (): Promise<void> => {
    while (!day.isOver()) {
      await services.ask(oneOf(day, QUESTIONS)(JSON.stringify(oneOf(day, WORDS))));
      await pause(around(day, PAUSE));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
}

const oneOf = <T>({ random }: Day, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
