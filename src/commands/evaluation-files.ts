import { createReadStream } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { decodeUtf8, tooLarge } from '../article/decode.js';
import { LONGEST_LINE } from '../article/jsonl.js';
import {
  checkPrediction,
  EvaluationError,
  parseGoldLine,
  parsePredictionLine,
  parseSpeakerLine,
  withSpeakers,
  type GoldArticle,
  type Prediction,
} from '../evaluation/index.js';
import { unreadable } from '../ingestion/sources.js';
import { splitLines } from '../ingestion/lines.js';
import { UsageError } from './failures.js';
import { write } from './output.js';

/**
 * The annotated articles of all files, in order.
 *
 * @param speakers file of speakers that take the place of those in the gold; undefined: none
 * @throws EvaluationError naming file and line of whatever cannot be used
 */
export async function readGold(
  files: readonly string[],
  speakers: string | undefined,
): Promise<readonly GoldArticle[]> {
  const gold: GoldArticle[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const articles = await readLines(file, (line) => once(seen, parseGoldLine(line)));
    if (articles.length === 0) throw new EvaluationError(`${file}: holds no article; each line must be one`);
    gold.push(...articles);
  }
  if (speakers === undefined) return gold;
  const merged = withSpeakers(gold, await readLines(speakers, parseSpeakerLine));
  if (merged.unknown > 0)
    await write(process.stderr, `${speakers}: ${merged.unknown} of its speakers belong to no quote of the gold\n`);
  return merged.gold;
}

/**
 * The predictions of a file by the article they are for.
 *
 * @throws EvaluationError naming the lines that cannot be used, also those for no article of the gold
 */
export async function readPredictions(
  file: string,
  gold: readonly GoldArticle[],
): Promise<ReadonlyMap<string, Prediction>> {
  const articles = new Map(gold.map((article) => [article.id, article]));
  const seen = new Set<string>();
  const predictions = await readLines(file, (line) => {
    const prediction = once(seen, parsePredictionLine(line));
    const article = articles.get(prediction.id);
    if (!article)
      throw new EvaluationError(`the gold has no article ${prediction.id}: predict the articles of the gold`);
    checkPrediction(article, prediction);
    return prediction;
  });
  return new Map(predictions.map((prediction) => [prediction.id, prediction]));
}

function once<T extends { readonly id: string }>(seen: Set<string>, item: T): T {
  if (seen.has(item.id)) throw new EvaluationError(`${item.id}: there is a line for this article already`);
  seen.add(item.id);
  return item;
}

/** More broken lines than this are a broken file. */
const LISTED_LINES = 10;

/**
 * What every line of a JSON Lines file says; empty lines are passed over.
 *
 * @throws EvaluationError naming the lines that cannot be used; a figure over the others would not be one of the file
 */
async function readLines<T>(file: string, parse: (line: string) => T): Promise<T[]> {
  const items: T[] = [];
  const broken: string[] = [];
  for await (const { number, text } of textLines(file)) {
    try {
      if (text instanceof Error) throw text;
      if (text.trim()) items.push(parse(text));
    } catch (error) {
      if (!(error instanceof Error) || !['EvaluationError', 'ArticleError'].includes(error.name)) throw error;
      broken.push(`line ${number}: ${error.message}`);
    }
  }
  if (broken.length === 0) return items;
  const listed = broken.slice(0, LISTED_LINES).map((each) => `\n  ${each}`);
  const rest = broken.length > LISTED_LINES ? `\n  … and ${broken.length - LISTED_LINES} more` : '';
  throw new EvaluationError(`${file} cannot be used, mend or remove:${listed.join('')}${rest}`);
}

async function* textLines(file: string): AsyncGenerator<{ number: number; text: string | Error }> {
  for await (const { number, bytes } of splitLines(await chunksOf(file), LONGEST_LINE)) {
    try {
      if (bytes === null) throw tooLarge(LONGEST_LINE);
      const text = decodeUtf8(bytes);
      yield { number, text: text ?? new EvaluationError('not valid UTF-8: JSON Lines are always UTF-8') };
    } catch (error) {
      yield { number, text: error as Error };
    }
  }
}

async function chunksOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    }
    return createReadStream('', { fd: handle });
  } catch (error) {
    throw new EvaluationError(`${file}: ${unreadable(error).message}`);
  }
}

/**
 * Opens the file of mistakes before the work begins, so that nobody waits for one that cannot be written.
 *
 * @param inputFiles what is read, and must not be written over
 * @throws UsageError, EvaluationError
 */
export async function openMistakes(file: string, inputFiles: readonly string[]): Promise<FileHandle> {
  const real = (name: string): Promise<string> => realpath(name).catch(() => name);
  const target = await real(file);
  const others = await Promise.all(inputFiles.map(real));
  if (others.includes(target))
    throw new UsageError(`--errors would overwrite ${file}, which is read: name another file.`);
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new EvaluationError(`${file} cannot be written: ${(error as Error).message}`);
  }
}
