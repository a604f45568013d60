import type { Article } from '../article/types.js';
import type { Database } from '../database/client.js';
import type { Extraction } from '../extraction/types.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import type { NewArticle } from './add-articles.js';
import { storeArticle } from './ingest.js';
import { allStoredAlready, storedAlready, type Stored } from './known.js';
import { rowsOf } from './rows.js';
import { storeTogether } from './store-together.js';
import { Together, type TogetherOptions } from './together.js';

/** Where articles go. */
export interface ArticleStore {
  /** Is hardly any article there already? Then nobody need ask before it is extracted. */
  expectsNew(): boolean;
  /** See `storedAlready`. */
  known(article: Article): Promise<Stored | null>;
  /** See `storeArticle`; `extractor` is the version of the parser that has read it, by default this one. */
  store(article: Article, extraction: Extraction, extractor?: string): Promise<Stored>;
}

/** Stores each article as it comes, in a transaction of its own. */
export function oneByOne(database: Database): ArticleStore {
  return {
    expectsNew: () => false,
    known: (article) => storedAlready(database, article),
    store: (article, extraction, extractor) => storeArticle(database, article, extraction, extractor),
  };
}

/** What a transaction takes on: some tenths of a second, for which a correction may have to wait. */
export const GROUP = { most: 50, heaviest: 2_000_000, patience: 150, atOnce: 2 } as const;

/** New articles in a row after which the next are taken for new as well. */
const ENOUGH_NEW = 50;

/** Stores articles of which many come, as many in one transaction as are ready: a fraction of the cost of each. */
export function inGroups(database: Database): ArticleStore {
  const options = { ...GROUP, weigh: ({ article }) => article.text.length } satisfies TogetherOptions<NewArticle>;
  const known = new Together((articles: readonly Article[]) => allStoredAlready(database, articles), {
    ...GROUP,
    patience: 0,
    weigh: ({ text }) => text.length,
  });
  const stored = new Together((articles: readonly NewArticle[]) => storeTogether(database, articles), options);
  let newInARow = 0;
  const note = ({ created }: Stored): void => void (newInARow = created ? newInARow + 1 : 0);
  return {
    expectsNew: () => newInARow >= ENOUGH_NEW,
    known: async (article) => {
      const outcome = await known.do(article);
      if (outcome !== null) note(outcome);
      return outcome;
    },
    store: async (article, extraction, extractor = EXTRACTOR_VERSION) => {
      const outcome = await stored.do({ article, rows: rowsOf(article, extraction), extractor });
      note(outcome);
      return outcome;
    },
  };
}
