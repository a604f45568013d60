import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readText } from '../article/read.js';
import type { Database } from '../database/client.js';
import { extract } from '../extraction/index.js';
import { projectRoot } from '../root.js';
import { storeArticle } from './ingest.js';

/** An entry of `seeds/articles.json`; what is null is left to the text to say. */
interface Sample {
  /** Path of the text, from `seeds/` on. */
  readonly file: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/**
 * Stores the sample articles of `seeds/` as if they had been ingested.
 *
 * @returns how many were new
 * @throws DatabaseError
 */
export async function loadSamples(database: Database): Promise<number> {
  const folder = path.join(projectRoot, 'seeds');
  const samples = JSON.parse(await readFile(path.join(folder, 'articles.json'), 'utf8')) as readonly Sample[];
  let created = 0;
  for (const { file, ...about } of samples) {
    const article = readText({
      ...about,
      id: path.basename(file),
      text: await readFile(path.join(folder, file), 'utf8'),
    });
    if ((await storeArticle(database, article, extract(article))).created) created++;
  }
  return created;
}
