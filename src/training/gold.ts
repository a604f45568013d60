import { readFile } from 'node:fs/promises';
import { decodeUtf8 } from '../article/decode.js';
import { readText } from '../article/read.js';
import type { Article } from '../article/types.js';
import { parseGoldLine, type GoldArticle } from '../evaluation/index.js';
import { TrainingError } from './errors.js';

/** An article with what people found in it. */
export interface AnnotatedArticle {
  readonly gold: GoldArticle;
  /** As the parser reads the bare text. */
  readonly article: Article;
}

/** More broken lines than this are a broken file. */
const LISTED_LINES = 10;

/**
 * The annotated articles of a file of JSON Lines (docs/evaluation.md tells the fields), in order.
 *
 * @throws TrainingError where the file cannot be read, or naming the lines that hold no annotated article
 */
export async function readAnnotated(file: string): Promise<AnnotatedArticle[]> {
  const articles = await readJsonLines(file, (line) => {
    const gold = parseGoldLine(line);
    return { gold, article: readText({ id: gold.id, text: gold.text }) };
  });
  if (articles.length === 0) throw new TrainingError(`${file} holds no article: each line must be one`);
  return articles;
}

/**
 * What every line of a file says; empty lines are passed over.
 *
 * @throws TrainingError naming the lines that cannot be used: weights fitted on the others would not be those of the file
 */
export async function readJsonLines<T>(file: string, parse: (line: string) => T): Promise<T[]> {
  const items: T[] = [];
  const broken: string[] = [];
  (await textOf(file)).split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    try {
      items.push(parse(line));
    } catch (error) {
      if (!(error instanceof Error) || !['EvaluationError', 'ArticleError'].includes(error.name)) throw error;
      broken.push(`line ${index + 1}: ${error.message}`);
    }
  });
  if (broken.length === 0) return items;
  const listed = broken.slice(0, LISTED_LINES).map((each) => `\n  ${each}`);
  const rest = broken.length > LISTED_LINES ? `\n  … and ${broken.length - LISTED_LINES} more` : '';
  throw new TrainingError(`${file} cannot be used, mend or remove:${listed.join('')}${rest}`);
}

async function textOf(file: string): Promise<string> {
  let text: string | null;
  try {
    text = decodeUtf8(await readFile(file));
  } catch (error) {
    throw new TrainingError(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (text === null) throw new TrainingError(`${file} is not valid UTF-8: JSON Lines are always UTF-8`);
  return text;
}
