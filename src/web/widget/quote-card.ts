import { make, QuotewireElement } from './element.js';
import { credit, words } from './quote.js';
import { ask, graphql } from './service.js';

const card = graphql(`
  query QuoteCard($id: ID!) {
    node(id: $id) {
      __typename
      ... on Quote {
        id
        text
        kind
        role
        deepLink
        speaker {
          name
          slug
        }
        outlet {
          name
        }
        article {
          title
          url
          publishedAt
          language
        }
      }
    }
  }
`);

/** `<quote-card quote="ID">`: one quote. */
export class QuoteCard extends QuotewireElement {
  static readonly observedAttributes = ['quote'];

  protected async content(): Promise<Node | null> {
    const { node } = await ask(card, { id: this.getAttribute('quote') ?? '' });
    if (node?.__typename !== 'Quote') return null;
    return make('figure', 'card', words(node), credit('figcaption', node));
  }
}
