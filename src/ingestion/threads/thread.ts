import { workerData } from 'node:worker_threads';
import { ArticleError, type ArticleErrorCode } from '../../article/errors.js';
import { articleOf, type Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import { extract as extractQuotes, type Probe } from '../../extraction/index.js';
import { articleLine } from '../../extraction/line.js';
import type { Extraction } from '../../extraction/types.js';
import { pronounPriors } from '../../extraction/weights/priors.js';
import type { Extracted } from './article-parser.js';

/** What every thread of a pool is told as it starts. */
export interface ThreadSettings {
  /** False: nothing learned decides whom a pronoun means, only weights set by hand. */
  readonly ranker: boolean;
}

/** What comes of a task. Errors of ours lose their kind on the way between threads, so they travel as plain data. */
export type Answer<T> =
  | { readonly result: T }
  | { readonly refused: { readonly code: ArticleErrorCode; readonly message: string; readonly id: string | null } };

const settings = (workerData as ThreadSettings | null) ?? { ranker: true };
const probe: Probe = settings.ranker ? {} : { pronounWeights: pronounPriors };

/** The article of an input. */
export function read(input: Input): Promise<Answer<Article>> {
  return answer(() => articleOf(input));
}

/** The quotes of an article. */
export function extract(article: Article): Promise<Answer<Extraction>> {
  return answer(async () => extractQuotes(article, probe));
}

/** The article of an input, and its quotes. */
export function readAndExtract(input: Input): Promise<Answer<Extracted>> {
  return answer(async () => {
    const article = await articleOf(input);
    return { article, extraction: extractQuotes(article, probe) };
  });
}

/** The line of JSON that `extract` prints of an input. */
export function line({ input, withText }: { input: Input; withText: boolean }): Promise<Answer<string>> {
  return answer(async () => {
    const article = await articleOf(input);
    // The text of a page is nowhere but here.
    return `${JSON.stringify(articleLine(article, extractQuotes(article, probe), withText || !('text' in input)))}\n`;
  });
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const { code, message, id } = error;
    return { refused: { code, message, id } };
  }
}
