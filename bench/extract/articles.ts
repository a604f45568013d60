import { readFileSync } from 'node:fs';
import { parseArticleLine } from '../../src/article/jsonl.js';
import type { ArticleInput } from '../../src/article/types.js';

/** The articles of a JSON Lines file, bare: id and text; pages are passed over. */
export function readArticles(file: string): ArticleInput[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim())
    .map(parseArticleLine)
    .flatMap((input) => ('text' in input ? { id: input.id, text: input.text } : []));
}

const LONG_WORD = /\p{Ll}{6,}/gu;

/** The article with one long word in twelve made new, so that a stream of articles never stops bringing new words. */
export function renewed({ id, text }: ArticleInput, turn: number): ArticleInput {
  let count = 0;
  const ending = turn.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!);
  return { id, text: text.replace(LONG_WORD, (word) => (++count % 12 === 0 ? word + ending : word)) };
}
