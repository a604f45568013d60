import type { Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import type { Extraction } from '../../extraction/types.js';

/** What reads articles and finds their quotes: this thread, or others beside it (parser-threads.ts). */
export interface ArticleParser {
  /** @throws ArticleError where it is no article */
  read(input: Input): Promise<Article>;
  extract(article: Article): Promise<Extraction>;
  /** Both at once: less to and fro where nothing is to be done between the two. */
  readAndExtract(input: Input): Promise<Extracted>;
}

/** An article and what was found in it. */
export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** The parser in this thread, loaded when the first article comes. */
export const inThisThread: ArticleParser = {
  async read(input) {
    const { articleOf } = await import('../../article/input.js');
    return articleOf(input);
  },
  async extract(article) {
    const { extract } = await import('../../extraction/index.js');
    return extract(article);
  },
  async readAndExtract(input) {
    const article = await this.read(input);
    return { article, extraction: await this.extract(article) };
  },
};
