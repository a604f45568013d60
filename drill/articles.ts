import { parseArticleLine } from '../src/article/jsonl.js';
import { articleOf } from '../src/article/input.js';
import { extract } from '../src/extraction/index.js';
import { rowsOf } from '../src/ingestion/rows.js';
import { articleLines } from '../bench/ingest/articles.js';

/** The articles of every round, as JSON Lines, and what the pure parser finds in them. */
export interface Articles {
  readonly lines: readonly string[];
  /** By identity key: the quotes in their order, as `quotesOf` tells them. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

/** An article that takes more memory than a thread of 100 MB has. */
export const HOSTILE = '“No boat leaves today,” said Ingrid Solheim of the Vettle Trust. '.repeat(30_000);

/** A quote by its words and where they stand. */
export const told = (text: string, spans: readonly number[]): string => `${spans.join(',')} ${text}`;

export async function makeArticles(samples: string, count: number): Promise<Articles> {
  const lines = [...articleLines(samples, count)];
  return { lines, expected: await expectedOf(lines) };
}

/** What the pure parser finds in lines of JSON, by identity key. */
export async function expectedOf(lines: readonly string[]): Promise<Map<string, readonly string[]>> {
  const expected = new Map<string, readonly string[]>();
  for (const line of lines) {
    const article = await articleOf(parseArticleLine(line));
    const { key, quotes } = rowsOf(article, extract(article));
    expected.set(
      key,
      quotes.map(({ text, spans }) => told(text, spans)),
    );
  }
  return expected;
}
