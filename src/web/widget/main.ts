import { QuoteCard } from './quote-card.js';
import { QuoteList } from './quote-list.js';

for (const [name, element] of [
  ['quote-card', QuoteCard],
  ['quote-list', QuoteList],
] as const) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
