import type { CitedQuote } from '../../citation/index.js';

/** What a citation, an item of a feed and an embed ask of a quote. */
export const citedFields = `
  fragment Cited on Quote {
    id
    text
    kind
    role
    speakerType
    confidence
    deepLink
    speaker { name slug }
    outlet { name slug }
    article { id title url authors publishedAt language ingestedAt }
  }
`;

export interface CitedRow {
  readonly id: string;
  readonly text: string;
  readonly kind: CitedQuote['kind'];
  readonly role: string | null;
  readonly speakerType: CitedQuote['speakerType'];
  readonly confidence: number;
  readonly deepLink: string | null;
  readonly speaker: { readonly name: string; readonly slug: string } | null;
  readonly outlet: { readonly name: string; readonly slug: string } | null;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly authors: readonly string[];
    readonly publishedAt: string | null;
    readonly language: string | null;
    readonly ingestedAt: string;
  };
}

export const quoteById = `
  query Quote($id: ID!) { node(id: $id) { __typename ...Cited } }
  ${citedFields}
`;

/** The quote as a citation says it. */
export function citedOf(row: CitedRow, origin: string): CitedQuote {
  const { article } = row;
  return {
    text: row.text,
    kind: row.kind,
    speaker: row.speaker?.name ?? null,
    speakerType: row.speakerType,
    role: row.role,
    outlet: row.outlet?.name ?? null,
    title: article.title,
    authors: article.authors,
    publishedAt: article.publishedAt,
    language: article.language,
    url: row.deepLink ?? article.url,
    permalink: `${origin}/quotes/${encodeURIComponent(row.id)}`,
  };
}
