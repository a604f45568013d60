import { make, QuotewireElement } from './element.js';
import { credit, words } from './quote.js';
import { ask, graphql } from './service.js';

const list = graphql(`
  query QuoteList($filter: QuoteFilter, $first: Int) {
    quotes(first: $first, filter: $filter) {
      nodes {
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

const MOST = 50;

/** `<quote-list speaker="SLUG" outlet="SLUG" search="WORDS" count="5">`: the newest quotes; each attribute may be left out. */
export class QuoteList extends QuotewireElement {
  static readonly observedAttributes = ['speaker', 'outlet', 'search', 'count'];

  protected async content(): Promise<Node | null> {
    const speaker = this.getAttribute('speaker');
    const outlet = this.getAttribute('outlet');
    const { quotes } = await ask(list, {
      filter: {
        ...(speaker ? { speakers: [speaker] } : {}),
        ...(outlet ? { outlets: [outlet] } : {}),
        text: this.getAttribute('search'),
      },
      first: Math.min(MOST, Math.max(1, Number.parseInt(this.getAttribute('count') ?? '', 10) || 5)),
    });
    if (quotes.nodes.length === 0) return null;
    const items = quotes.nodes.map((quote) => make('li', 'item', words(quote), credit('div', quote)));
    return make('ol', 'list', ...items);
  }
}
