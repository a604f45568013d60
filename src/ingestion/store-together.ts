import type { Database } from '../database/client.js';
import { textHash } from '../identity/articles.js';
import { supersedes } from '../identity/versions.js';
import { addNew, type NewArticle } from './add-articles.js';
import { asKnown, isKnown, type Stored, versionOf } from './known.js';
import { reviseStored } from './revise.js';
import type { ArticleRows } from './rows.js';
import { articlesKnown, type KnownArticle } from './statements/article-known.js';
import { recordOlder } from './statements/record-revision.js';
import { storable } from './storable.js';
import { storingError } from './storing-errors.js';
import type { Deferred } from './together.js';
import { inTransaction, type Runner } from './transaction.js';

/**
 * Stores articles in one transaction, all or none, as `storeArticle` says of one. What comes out is what it were one
 * after the other: those that turn on others among them are left out (`later`), as is a version that takes the place of
 * a stored one (`alone`), unless it is the only one.
 *
 * @returns what came of each
 * @throws DatabaseError where the database fails; ArticleError where it cannot hold one of them
 */
export async function storeTogether(
  database: Database,
  articles: readonly NewArticle[],
): Promise<(Stored | Deferred)[]> {
  try {
    return await inTransaction(
      database,
      articles.map(({ rows }) => lockOf(rows.key)),
      (run) => store(run, articles),
    );
  } catch (error) {
    throw storingError(error);
  }
}

/** The lock of whoever stores an article. */
export const lockOf = (key: string): bigint => textHash(key).readBigInt64BE();

async function store(run: Runner, articles: readonly NewArticle[]): Promise<(Stored | Deferred)[]> {
  const known = await knownAmong(run, articles);
  const outcomes: (Stored | Deferred | null)[] = [];
  for (const [place, { article, rows, extractor }] of articles.entries()) {
    const before = known[place]!;
    const version = versionOf(article, rows);
    if (before === 'new' || before === 'later') outcomes.push(before === 'new' ? null : before);
    else if (isKnown(before, version)) outcomes.push(asKnown(before));
    else if (!supersedes(version, before)) {
      const { title, publishedAt, updatedAt } = version;
      await run(recordOlder, [before.id, title, publishedAt, updatedAt, storable(article.text), rows.textHash]);
      outcomes.push(asKnown(before));
    } else if (articles.length > 1) outcomes.push('alone');
    else {
      const quoteCount = await reviseStored(run, before.id, article, rows, extractor);
      outcomes.push({ articleId: before.id, created: false, revised: true, quoteCount });
    }
  }
  const added = articles.filter((_, place) => outcomes[place] === null);
  const ids = added.length > 0 ? await addNew(run, added) : [];
  return outcomes.map((outcome, place) => {
    if (outcome !== null) return outcome;
    const articleId = ids.shift()!;
    if (articleId === null) return 'later';
    return { articleId, created: true, revised: false, quoteCount: articles[place]!.rows.quotes.length };
  });
}

/** What is stored of each article, under their locks; `later` of one that an earlier one of them is a version of. */
export async function knownAmong(
  run: Runner,
  articles: readonly { readonly rows: ArticleRows }[],
): Promise<(KnownArticle | 'new' | 'later')[]> {
  const found = await run(articlesKnown, [
    articles.map(({ rows }) => rows.key),
    articles.map(({ rows }) => rows.textHash),
  ]);
  const known = new Map(found.map((row) => [row.place, row]));
  const keys = new Set<string>();
  return articles.map(({ rows: { key } }, place) => {
    if (keys.has(key)) return 'later';
    keys.add(key);
    return known.get(place + 1) ?? 'new';
  });
}
