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
        nodes {
          ...QuoteEntry
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
