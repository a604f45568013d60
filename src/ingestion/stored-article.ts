import { normalise } from '../article/normalise.js';
import { readText } from '../article/read.js';
import type { Article } from '../article/types.js';
import { slug } from '../identity/slugs.js';
import { paragraphsOf } from './layout.js';
import type { ArticleRows } from './rows.js';
import type { StoredArticle, StoredOutlet } from './statements/reextract.js';

/**
 * The article as it was read; one that was stored before its layout was kept is read anew.
 *
 * @param outlet as the article names it, where that is known
 */
export function articleOf(id: string, stored: StoredArticle, outlet: string | null = stored.outletName): Article {
  const { url, title, authors, dateline, language, text, boilerplate, paragraphs } = stored;
  const about = {
    id,
    url,
    title,
    authors,
    outlet,
    language,
    publishedAt: stored.publishedAt?.toISOString() ?? null,
    updatedAt: stored.updatedAt?.toISOString() ?? null,
  };
  if (paragraphs === null) return { ...readText({ ...about, text }), title, authors, dateline };
  const spans = boilerplate.flatMap((start, at) =>
    at % 2 === 0 ? [{ start, end: boilerplate[at + 1]!, kind: 'other' as const }] : [],
  );
  return {
    ...about,
    text,
    normalised: normalise(text),
    wires: [],
    dateline,
    paragraphs: paragraphsOf(paragraphs),
    boilerplate: spans,
  };
}

/**
 * The outlet is the one that is stored, whatever its name would lead to now; to be asked in the transaction that stores
 * the rows, since the outlet may have become one with another while the article was read.
 */
export function withOutlet(rows: ArticleRows, { outletKey, outletName }: StoredOutlet): ArticleRows {
  const others = rows.outlets.filter(({ key }) => key !== rows.outletKey && key !== outletKey);
  if (outletKey === null) return { ...rows, outletKey, outlets: others };
  const found = rows.outlets.find(({ key }) => key === rows.outletKey || key === outletKey);
  const bare = { slug: slug(outletName!), name: outletName!, domain: null, agency: false };
  return { ...rows, outletKey, outlets: [...others, { ...(found ?? bare), key: outletKey }] };
}
