import type { Api } from './api.js';

export interface CountedQuote {
  readonly kind: string;
  readonly cue: { readonly stance: string } | null;
  readonly speaker: { readonly slug: string } | null;
  readonly outlet: { readonly slug: string } | null;
  readonly article: { readonly publishedAt: string | null; readonly language: string | null };
}

export type Counts = Record<string, number>;

/** All quotes of a filter, page by page, as any client can read them. */
export async function quotesOf(api: Api, filter: Record<string, unknown> | null): Promise<CountedQuote[]> {
  const read: CountedQuote[] = [];
  let after: string | null = null;
  do {
    const { quotes }: { quotes: { nodes: CountedQuote[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await api.data(
        `query ($filter: QuoteFilter, $after: String) { quotes(first: 100, filter: $filter, after: $after) {
          nodes { kind cue { stance } speaker { slug } outlet { slug } article { publishedAt language } }
          pageInfo { hasNextPage endCursor } } }`,
        { filter, after },
      );
    read.push(...quotes.nodes);
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
  return read;
}

/** How many quotes have each value; what has none is in no count. */
export function counted(
  quotes: readonly CountedQuote[],
  valueOf: (quote: CountedQuote) => string | null | undefined,
): Counts {
  const counts: Counts = {};
  for (const quote of quotes) {
    const value = valueOf(quote);
    if (value != null) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
