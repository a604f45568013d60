import { graphql, type ResultOf } from './graphql.js';

/** What a quote shows in a list. */
export const quoteEntry = graphql(`
  fragment QuoteEntry on Quote {
    id
    text
    kind
    role
    speakerType
    confidence
    status
    inHeading
    deepLink
    cue {
      text
      stance
    }
    source {
      text
    }
    speaker {
      name
      slug
      type
    }
    outlet {
      name
      slug
    }
    article {
      id
      title
      url
      publishedAt
      language
    }
  }
`);

export type QuoteEntry = ResultOf<typeof quoteEntry>;

export const quotePage = graphql(
  `
    query QuotePage($filter: QuoteFilter, $orderBy: QuoteOrder, $after: String) {
      quotes(first: 20, filter: $filter, orderBy: $orderBy, after: $after) {
        edges {
          matches {
            start
            end
          }
          node {
            ...QuoteEntry
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [quoteEntry],
);

/** A quote of a list, with where the words searched for stand in it. */
export type ListedQuote = ResultOf<typeof quotePage>['quotes']['edges'][number];

export const quoteCount = graphql(`
  query QuoteCount($filter: QuoteFilter) {
    quotes(first: 1, filter: $filter) {
      count(limit: 10000) {
        value
        precision
      }
    }
  }
`);
