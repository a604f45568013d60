import type { Span } from '../../article/types.js';
import { type QuoteFilter, quoteOrders, type QuoteRow, quotes } from '../../database/statements/quotes.js';
import { builder } from '../builder.js';
import { type Asked, asked, openList } from '../connection.js';
import { badInput } from '../errors.js';
import { quoteFilter, QuoteFilterInput } from '../filters/quote.js';
import { pageComplexity } from '../limits.js';
import { reads } from '../look-ahead.js';
import { type PageArguments, pageArguments } from '../paging.js';
import { searchMatches } from '../search-matches.js';
import { connectionType, edgeType } from './connections.js';
import { QuoteRef } from './refs.js';

const Match = builder.objectRef<Span>('SearchMatch').implement({
  description: 'A stretch of `Quote.text`, as UTF-16 offsets: in JavaScript, `text.slice(start, end)` is what matched.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first unit.' }),
    end: t.exposeInt('end', { description: 'Offset behind the last unit.' }),
  }),
});

const QuoteEdge = edgeType('Quote', QuoteRef);
export const QuoteConnection = connectionType('Quote', QuoteRef, QuoteEdge);

builder.objectFields(QuoteEdge, (t) => ({
  matches: t.field({
    type: [Match],
    description:
      'The words of `text` by which `filter.text` matched, in the form that they have there, a phrase in one; empty where the list is no search.',
    extensions: reads('id'),
    resolve: async ({ node, searched }, _, { loaders }) => {
      if (searched === null) return [];
      const row = await loaders.searchedWords.load({ quoteId: node.id, words: searched });
      return row === null ? [] : searchMatches(row);
    },
  }),
}));

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
 * The page of quotes that the arguments of a field ask for.
 * @param fallback the order where they name none
 */
export const askedQuotes =
  (fallback: keyof typeof quoteOrders) =>
  /** @throws {GraphQLError} BAD_USER_INPUT naming the argument that cannot be used */
  (args: QuoteListArguments): Asked<QuoteRow, QuoteFilter> => {
    const filter = quoteFilter(args.filter);
    const name = args.orderBy ?? fallback;
    if (name === 'BEST_MATCH' && filter.text === null) {
      throw badInput('orderBy: BEST_MATCH needs filter.text, the words to match.');
    }
    return asked(quotes, filter, quoteOrders[name], args, filter.text);
  };

builder.queryFields((t) => ({
  quotes: t.field({
    type: QuoteConnection,
    args: quoteArguments('NEWEST'),
    complexity: pageComplexity,
    description: 'Quotes, page by page.',
    resolve: (_, args, { lists }, info) => openList(lists, askedQuotes('NEWEST')(args), info),
  }),
}));
