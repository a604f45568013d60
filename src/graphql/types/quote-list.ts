import { quoteOrders, quotes } from '../../database/statements/quotes.js';
import { builder } from '../builder.js';
import { openList } from '../connection.js';
import { badInput } from '../errors.js';
import { quoteFilter, QuoteFilterInput } from '../filters/quote.js';
import { pageComplexity } from '../limits.js';
import type { AskedOf } from '../look-ahead.js';
import type { ListLoader, Parent } from '../lists.js';
import { type PageArguments, pageArguments } from '../paging.js';
import { connectionType } from './connections.js';
import { QuoteRef } from './refs.js';

export const QuoteConnection = connectionType('Quote', QuoteRef);

const QuoteOrder = builder.enumType('QuoteOrder', {
  description: 'In which order quotes are listed. Quotes of undated articles come last by date.',
  values: {
    NEWEST: { description: 'Those of the newest article first.' },
    OLDEST: { description: 'Those of the oldest article first.' },
    BEST_MATCH: { description: 'Those first that match `filter.text` best, which must be given.' },
  } as const,
});

/** The arguments of a list of quotes; null: one that has an order of its own. */
export const quoteArguments = (fallback: 'NEWEST' | null) =>
  builder.args((t) => ({
    ...pageArguments,
    filter: t.field({ type: QuoteFilterInput, description: 'Which quotes. Not given: all but rejected ones.' }),
    orderBy: t.field({
      type: QuoteOrder,
      ...(fallback === null ? {} : { defaultValue: fallback }),
      description: 'In which order.',
    }),
  }));

interface QuoteListArguments extends PageArguments {
  readonly filter?: typeof QuoteFilterInput.$inferInput | null | undefined;
  readonly orderBy?: typeof QuoteOrder.$inferType | null | undefined;
}

/**
 * The page of quotes, of all or of one parent's, that the arguments of a field ask for.
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument that cannot be used
 */
export function quotesOf(
  lists: ListLoader,
  args: QuoteListArguments,
  parent: Parent | null,
  fallback: keyof typeof quoteOrders,
  info?: AskedOf,
) {
  const filter = quoteFilter(args.filter);
  const order = args.orderBy ?? fallback;
  if (order === 'BEST_MATCH' && filter.text === null) {
    throw badInput('orderBy: BEST_MATCH needs filter.text, the words to match.');
  }
  return openList(lists, { list: quotes, filter, parent }, quoteOrders[order], args, info);
}

builder.queryFields((t) => ({
  quotes: t.field({
    type: QuoteConnection,
    args: quoteArguments('NEWEST'),
    complexity: pageComplexity,
    description: 'Quotes, page by page.',
    resolve: (_, args, { lists }, info) => quotesOf(lists, args, null, 'NEWEST', info),
  }),
}));
