import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../../src/article/decode.js';
import type { Expectation } from './expectation.js';

export const casesFolder = path.resolve(import.meta.dirname, '../../cases');

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expectation: Expectation;
}

/** `article.txt`, read as any text file is; or `article.json`, one JSON string, for what UTF-8 cannot hold. */
function readArticle(folder: string): string {
  const escaped = path.join(folder, 'article.json');
  if (!existsSync(escaped)) return decode(readFileSync(path.join(folder, 'article.txt')));
  const text: unknown = JSON.parse(readFileSync(escaped, 'utf8'));
  if (typeof text !== 'string') throw new Error(`${escaped} must hold one JSON string, the text of the article`);
  return text;
}

/** All cases, a folder each, in the order of their names. */
export function readCases(): Case[] {
  return readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = path.join(casesFolder, name);
      const expectation = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expectation;
      return { name, text: readArticle(folder), expectation };
    });
}
