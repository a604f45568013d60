import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renewed } from '../extract/articles.js';

/** As many families of names as a paper's archive quotes again and again. */
const FAMILIES = 2_000;
/** As many articles a day as a paper prints. */
const A_DAY = 40;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}/gu;

/** Lines of JSON, each an article that no other equals: the texts of a folder with new words and other people's names, day by
 * day, from one of them on. Two prefixes give two sets of articles. */
export function* articleLines(folder: string, count: number, prefix = 'article', from = 0): Generator<string> {
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  for (let turn = from; turn < from + count; turn++) {
    const id = `${prefix}-${turn}`;
    const family = ((turn * 7919) % FAMILIES).toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const { text } = renewed({ id, text: texts[turn % texts.length]! }, turn);
    const publishedAt = new Date(FIRST_DAY + Math.floor(turn / A_DAY) * 86_400_000).toISOString();
    yield `${JSON.stringify({ id, publishedAt, text: `${text.replace(NAME, (name) => name + family)}\n\n(${id})` })}\n`;
  }
}
