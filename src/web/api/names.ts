import { graphql } from './graphql.js';

/** Speakers and outlets whose names start as typed. */
export const suggestions = graphql(`
  query Suggestions($name: String!) {
    speakers(first: 6, filter: { name: $name }) {
      nodes {
        name
        slug
        quoteCount
        roles {
          title
        }
      }
    }
    outlets(first: 4, filter: { name: $name }) {
      nodes {
        name
        slug
        quoteCount
      }
    }
  }
`);

/** The name of the speaker with this slug. */
export const speakerName = graphql(`
  query SpeakerName($slug: String!) {
    speaker(slug: $slug) {
      name
    }
  }
`);

/** The name of the outlet with this slug. */
export const outletName = graphql(`
  query OutletName($slug: String!) {
    outlet(slug: $slug) {
      name
    }
  }
`);
