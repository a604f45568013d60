import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import { articleKey } from '../identity/articles.js';
import { projectRoot } from '../root.js';
import { storeArticle } from './ingest.js';
import { storedAlready } from './known.js';

/** An entry of `seeds/articles.json`; what is null is left to the text to say. */
interface Sample {
  /** Path of the text, from `seeds/` on. */
  readonly file: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

const folder = path.join(projectRoot, 'seeds');

async function readSamples(): Promise<readonly Sample[]> {
  return JSON.parse(await readFile(path.join(folder, 'articles.json'), 'utf8')) as readonly Sample[];
}

// The parser is loaded where it is used: a start that finds all articles stored does without it.

async function articleOf({ file, ...about }: Sample): Promise<Article> {
  const { readText } = await import('../article/read.js');
  return readText({ ...about, id: path.basename(file), text: await readFile(path.join(folder, file), 'utf8') });
}

/**
 * Whether the sample articles are wanted: nothing is stored, or nothing but a part of them, which is what a first start
 * leaves that was stopped in the midst of it.
 */
export async function samplesAreWanted({ pool }: Database): Promise<boolean> {
  const samples = await readSamples();
  const { rows } = await pool.query<{ key: string }>('SELECT identity_key AS key FROM article LIMIT $1', [
    samples.length,
  ]);
  if (rows.length === 0 || rows.length === samples.length) return rows.length === 0;
  const keys = new Set((await Promise.all(samples.map(articleOf))).map((article) => articleKey(article)));
  return rows.every(({ key }) => keys.has(key));
}

/**
 * Stores the sample articles of `seeds/` as if they had been ingested.
 *
 * @param stop when it fires, no more are begun
 * @returns how many were new
 * @throws DatabaseError
 */
export async function loadSamples(database: Database, stop?: AbortSignal): Promise<number> {
  const { extract } = await import('../extraction/index.js');
  let created = 0;
  for (const sample of await readSamples()) {
    if (stop?.aborted) break;
    const article = await articleOf(sample);
    if (await storedAlready(database, article)) continue;
    if ((await storeArticle(database, article, extract(article))).created) created++;
  }
  return created;
}
