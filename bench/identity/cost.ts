import type pg from 'pg';
import { readText } from '../../src/article/read.js';
import type { Database } from '../../src/database/client.js';
import type { Extraction } from '../../src/extraction/types.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { archivedQuote, nameOf, newWords, QUOTES_PER_ARTICLE, speakersOf } from './archive.js';
import { seeded } from './chance.js';

/** Statements of storing that are neither identity's nor utterances'. */
const OTHERS: ReadonlySet<string> = new Set([
  'article-known',
  'add-article',
  'add-quotes',
  'count-speakers',
  'count-outlets',
]);

/** Quotes of a new article that were printed before, by somebody else. */
const REPEATED = 3;
const DAY = 86_400_000;

/**
 * Stores a new article and measures what it takes to say who its speakers are and what its quotes report: all of the
 * transaction but the statements that store rows whatever they mean.
 *
 * @param turn makes the article; the same one is alike in archives of any size
 * @returns milliseconds a quote
 */
export async function costOf(database: Database, quotes: number, turn: number): Promise<number> {
  const { article, extraction } = articleLike(quotes, turn);
  let others = 0;
  const pool = Object.create(database.pool, {
    connect: { value: async () => timed(await database.pool.connect(), (spent) => void (others += spent)) },
  }) as pg.Pool;
  const start = performance.now();
  await storeArticle({ ...database, pool }, article, extraction);
  return (performance.now() - start - others) / QUOTES_PER_ARTICLE;
}

function timed(client: pg.PoolClient, add: (spent: number) => void): pg.PoolClient {
  return Object.create(client, {
    query: {
      value: async (query: { name?: string } | string) => {
        const start = performance.now();
        const answer: unknown = await client.query(query as string);
        const isOther = typeof query === 'string' || (query.name !== undefined && OTHERS.has(query.name));
        if (isOther) add(performance.now() - start);
        return answer;
      },
    },
  }) as pg.PoolClient;
}

/** An article of the day after a stored one, by its speakers: some of their quotes cut short, the others new. */
function articleLike(quotes: number, turn: number) {
  const next = seeded(turn * 31 + 5);
  const model = Math.floor(next() * (quotes / QUOTES_PER_ARTICLE));
  const first = archivedQuote(model * QUOTES_PER_ARTICLE, quotes);
  const names = speakersOf(model, quotes).map(nameOf);
  const lines = Array.from({ length: QUOTES_PER_ARTICLE }, (_, place) => {
    const words =
      place < REPEATED ? cut(archivedQuote(model * QUOTES_PER_ARTICLE + place, quotes).text) : newWords(next);
    return { speaker: names[place % names.length]!, words };
  });
  const text = lines.map(({ speaker, words }) => `“${words}” ${speaker} said.`).join('\n\n');
  const article = readText({
    id: `turn ${turn}`,
    text,
    url: `https://bench.example/${turn}`,
    outlet: 'Bench',
    publishedAt: new Date(first.publishedAt.getTime() + DAY).toISOString(),
    language: 'en',
  });
  let at = 0;
  const found = lines.map(({ speaker, words }): Extraction['quotes'][number] => {
    const start = article.text.indexOf(words, at);
    at = start + words.length;
    return {
      kind: 'direct',
      content: [{ start, end: at }],
      clause: null,
      cue: null,
      source: null,
      speaker,
      speakerType: 'person',
      role: null,
      via: null,
      outletOfRecord: null,
      confidence: 0.9,
      rule: 'bench',
      evidence: [],
      implicit: false,
      inHeading: false,
      nestedIn: null,
    };
  });
  return { article, extraction: { quotes: found, speakers: [] } satisfies Extraction };
}

const cut = (text: string): string => text.split(' ').slice(0, -2).join(' ');

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
