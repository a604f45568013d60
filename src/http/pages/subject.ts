import { asHtml, asJsonLd, type CitedQuote, escapeHtml, whoOf, wordsOf } from '../../citation/index.js';
import type { Ask } from '../asking.js';
import { type CitedRow, citedFields, citedOf, quoteById } from './cited.js';

/** What a permalink leads to, as far as those who do not run the page need to know: search engines, chats, feed readers. */
export interface Subject {
  readonly title: string;
  readonly description: string;
  /** Of schema.org. */
  readonly jsonLd: object | null;
  /** Whether it can be embedded (oEmbed, `/embed/…`). */
  readonly embeddable: boolean;
  /** The address of its feed without the ending, or null. */
  readonly feed: string | null;
  /** HTML for readers without scripts. */
  readonly fallback: string;
  /** The quotes of it, for embeds. */
  readonly quotes: readonly CitedQuote[];
}

const named = (type: 'speaker' | 'outlet') =>
  `
    query Named($slug: String!, $first: Int!) {
      ${type}(slug: $slug) { name slug quoteCount quotes(first: $first) { nodes { ...Cited } } }
    }
    ${citedFields}
  `;
const documents = { speaker: named('speaker'), outlet: named('outlet') };
const articleById = `
  query Article($id: ID!) {
    node(id: $id) { __typename ... on Article { title url publishedAt authors outlet { name } } }
  }
`;

/** How many quotes an embed of a speaker or an outlet shows, and a page without scripts. */
export const LISTED = { default: 5, most: 50 } as const;

/**
 * What the page at `path` is about; null: there is no such thing. Paths that name nothing (the search, the list of
 * speakers) are about nothing in particular: undefined.
 */
export async function subjectOf(
  ask: Ask,
  path: string,
  origin: string,
  listed: number = LISTED.default,
): Promise<Subject | null | undefined> {
  const [, kind, key = ''] = /^\/(speakers|outlets|articles|quotes)\/([^/]+)$/u.exec(path) ?? [];
  const name = decoded(key);
  if (kind === undefined) return undefined;
  if (name === null) return null;
  if (kind === 'quotes') return quoteSubject(ask, name, origin);
  if (kind === 'articles') return articleSubject(ask, name);
  return namedSubject(ask, kind === 'speakers' ? 'speaker' : 'outlet', name, origin, listed);
}

async function quoteSubject(ask: Ask, id: string, origin: string): Promise<Subject | null> {
  const { node } = await ask<{ node: ({ __typename: string } & CitedRow) | null }>(quoteById, { id });
  if (node?.__typename !== 'Quote') return null;
  const quote = citedOf(node, origin);
  return {
    title: `${whoOf(quote)}: ${wordsOf(quote)}`,
    description: [wordsOf(quote), whoOf(quote), quote.outlet].filter(Boolean).join(' — '),
    jsonLd: asJsonLd(quote),
    embeddable: true,
    feed: null,
    fallback: asHtml(quote),
    quotes: [quote],
  };
}

interface NamedRow {
  readonly name: string;
  readonly slug: string;
  readonly quoteCount: number;
  readonly quotes: { readonly nodes: readonly CitedRow[] };
}

async function namedSubject(
  ask: Ask,
  type: 'speaker' | 'outlet',
  slug: string,
  origin: string,
  first: number,
): Promise<Subject | null> {
  const { [type]: row } = await ask<Record<string, NamedRow | null>>(documents[type], { slug, first });
  if (row == null) return null;
  const quotes = row.quotes.nodes.map((quote) => citedOf(quote, origin));
  return {
    title: row.name,
    description: `${row.quoteCount} ${row.quoteCount === 1 ? 'quote' : 'quotes'} ${type === 'speaker' ? 'of' : 'in'} ${row.name}`,
    jsonLd: null,
    embeddable: true,
    feed: `${origin}/feeds/${type}s/${encodeURIComponent(row.slug)}`,
    fallback: `<h1>${escapeHtml(row.name)}</h1>${quotes.map(asHtml).join('')}`,
    quotes,
  };
}

interface ArticleRow {
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly authors: readonly string[];
  readonly outlet: { readonly name: string } | null;
}

async function articleSubject(ask: Ask, id: string): Promise<Subject | null> {
  const { node } = await ask<{ node: ({ __typename: string } & ArticleRow) | null }>(articleById, { id });
  if (node?.__typename !== 'Article') return null;
  const title = node.title ?? 'Untitled article';
  return {
    title,
    description: [title, node.outlet?.name, node.publishedAt?.slice(0, 10)].filter(Boolean).join(', '),
    jsonLd: null,
    embeddable: false,
    feed: null,
    fallback: `<h1>${escapeHtml(title)}</h1>`,
    quotes: [],
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
