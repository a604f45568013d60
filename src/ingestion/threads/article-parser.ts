import { articleOf, type Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import type { Extraction } from '../../extraction/types.js';

/** What reads articles and finds their quotes: this thread, or others beside it (parser-threads.ts). */
export interface ArticleParser {
  /** @throws ArticleError where it is no article */
  read(input: Input): Promise<Article>;
  extract(article: Article): Promise<Extraction>;
}

/** The parser in this thread, loaded when the first article comes. */
export const inThisThread: ArticleParser = {
  read: articleOf,
  async extract(article) {
    const { extract } = await import('../../extraction/index.js');
    return extract(article);
  },
};
