import { graphql, type ResultOf } from './graphql.js';

/** How the quotes of a selection are spread, for the conditions beside them and the timeline above. */
export const quoteFacets = graphql(`
  query QuoteFacets($filter: QuoteFilter, $interval: Interval!) {
    quoteFacets(filter: $filter, first: 8, alternatives: true) {
      speakers {
        speaker {
          name
          slug
        }
        count
      }
      outlets {
        outlet {
          name
          slug
        }
        count
      }
      kinds {
        kind
        count
      }
      stances {
        stance
        count
      }
      languages {
        language
        count
      }
      precision
    }
    quoteTimeline(filter: $filter, interval: $interval) {
      start
      count
    }
  }
`);

export type Facets = ResultOf<typeof quoteFacets>['quoteFacets'];

export const quoteTimeline = graphql(`
  query QuoteTimeline($filter: QuoteFilter, $interval: Interval!) {
    quoteTimeline(filter: $filter, interval: $interval) {
      start
      count
    }
  }
`);
