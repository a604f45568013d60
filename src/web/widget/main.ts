import { QuoteCard } from './quote-card.js';
import { QuoteList } from './quote-list.js';
import { QuoteTimeline } from './quote-timeline.js';

for (const [name, element] of [
  ['quote-card', QuoteCard],
  ['quote-list', QuoteList],
  ['quote-timeline', QuoteTimeline],
] as const) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
