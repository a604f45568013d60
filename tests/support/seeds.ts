import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../src/article/decode.js';
import { readText } from '../../src/article/read.js';
import type { Article } from '../../src/article/types.js';
import { projectRoot } from '../../src/root.js';

/** A line of the manifest of the sample articles. */
export interface Seed {
  /** Path below `seeds/`. */
  readonly file: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date. */
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export const seedsFolder = path.join(projectRoot, 'seeds');

export const readManifest = (): Seed[] =>
  JSON.parse(readFileSync(path.join(seedsFolder, 'articles.json'), 'utf8')) as Seed[];

export const seedText = ({ file }: Seed): string => decode(readFileSync(path.join(seedsFolder, file)));

/** The sample as the ordinary reader sees it. */
export function readSeed(seed: Seed): Article {
  const { file, ...said } = seed;
  return readText({ id: file, text: seedText(seed), ...said });
}
