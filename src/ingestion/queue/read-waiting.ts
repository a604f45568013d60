import type { Database } from '../../database/client.js';
import { run } from '../../database/statement.js';
import { EXTRACTOR_VERSION } from '../../extraction/version.js';
import { addRecorded } from '../add-articles.js';
import { GROUP } from '../article-store.js';
import { type ArticleRows, rowsOf } from '../rows.js';
import { recordedNow } from '../statements/queue.js';
import { articleToReread, type StoredArticle } from '../statements/reextract.js';
import { lockOf } from '../store-together.js';
import { articleOf, withOutlet } from '../stored-article.js';
import { storingError } from '../storing-errors.js';
import type { ArticleParser } from '../threads/article-parser.js';
import { type Deferred, Together } from '../together.js';
import { inTransaction } from '../transaction.js';
import { UNREAD } from './unread.js';

/** What was found in a recorded article. */
interface Waiting {
  readonly id: string;
  readonly stored: StoredArticle;
  readonly rows: ArticleRows;
}

/** How many quotes of it were stored; null where somebody had read it. */
interface Read {
  readonly quotes: number | null;
}

/** Finds the quotes of recorded articles, and stores those of as many in one transaction as are ready. */
export class WaitingArticles {
  readonly #storing: Together<Waiting, Read>;

  constructor(
    private readonly database: Database,
    private readonly parser: Pick<ArticleParser, 'extract'>,
  ) {
    this.#storing = new Together((articles) => storeFound(database, articles), {
      ...GROUP,
      patience: 50,
      weigh: ({ stored }) => stored.text.length,
    });
  }

  /**
   * Finds the quotes of a recorded article and stores them, as `storeArticle` does. An article that somebody has read
   * meanwhile, or in a version that came meanwhile, is left as it is: the same job may run any number of times, also
   * twice at once.
   *
   * @param outlet as the article names it
   * @returns how many quotes were stored; null where there was nothing to do
   * @throws ArticleError where the parser cannot read it; DatabaseError
   */
  async read(id: string, outlet: string | null): Promise<number | null> {
    const { pool, reads } = this.database;
    let stored: StoredArticle | undefined;
    try {
      [stored] = await run({ pool, prepared: reads.prepared }, articleToReread, [id]);
    } catch (error) {
      throw storingError(error);
    }
    if (stored === undefined || stored.extractorVersion !== UNREAD) return null;
    const article = articleOf(id, stored, outlet);
    const extraction = await this.parser.extract(article);
    const rows = rowsOf({ ...article, wires: [] }, extraction, stored.key);
    return (await this.#storing.do({ id, stored, rows })).quotes;
  }
}

async function storeFound(database: Database, articles: readonly Waiting[]): Promise<(Read | Deferred)[]> {
  try {
    return await inTransaction(
      database,
      articles.map(({ stored }) => lockOf(stored.key)),
      async (runner) => {
        const now = await runner(recordedNow, [articles.map(({ id }) => id)]);
        const unread = new Map(now.filter(({ version }) => version === UNREAD).map((each) => [each.id, each]));
        // Of the same job twice, the first: the other one finds nothing to do.
        const found = articles.flatMap((article) => {
          const outlet = unread.get(article.id);
          return outlet !== undefined && unread.delete(article.id) ? [{ article, outlet }] : [];
        });
        const added = await addRecorded(
          runner,
          found.map(({ article: { id, stored, rows }, outlet }) => {
            const recorded = { id, outletId: outlet.outletId, language: stored.language };
            return { recorded, rows: withOutlet(rows, outlet), extractor: EXTRACTOR_VERSION };
          }),
        );
        return articles.map((article) => {
          const place = found.findIndex((each) => each.article === article);
          if (place === -1) return { quotes: null };
          return added[place]! ? { quotes: article.rows.quotes.length } : 'later';
        });
      },
    );
  } catch (error) {
    throw storingError(error);
  }
}
