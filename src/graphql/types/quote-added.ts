import type { QuoteRow } from '../../database/statements/quotes.js';
import { builder } from '../builder.js';
import { quoteFilter, QuoteFilterInput } from '../filters/quote.js';
import { announces } from '../live/wanted.js';
import { QuoteRef } from './refs.js';

builder.subscriptionFields((t) => ({
  quoteAdded: t.field({
    type: QuoteRef,
    args: {
      filter: t.arg({ type: QuoteFilterInput, description: 'Which quotes. Not given: all but rejected ones.' }),
    },
    description:
      'Each quote that is stored from now on, once, as soon as its article is. What a newer parser finds in articles stored before is not told.',
    extensions: announces(({ filter }: { filter?: typeof QuoteFilterInput.$inferInput | null }) => quoteFilter(filter)),
    subscribe: () => neverHere,
    resolve: (quote) => quote,
  }),
}));

/** graphql-js would ask here for each subscriber's own stream. Subscribers share what they are told (live/live-quotes.ts). */
const neverHere: AsyncIterable<QuoteRow> = {
  [Symbol.asyncIterator]() {
    throw new Error('Subscriptions are told by LiveQuotes, not by graphql-js.');
  },
};
