import type { Matched } from '../matching.js';
import type { NoteMistake } from '../mistakes.js';
import { closest } from '../overlap.js';

/** Notes the quotes that were paired with none, each beside what comes closest on the other side. */
export function noteUnpaired({ gold, predicted, pairs, joined }: Matched, note: NoteMistake): void {
  const { items } = gold;
  items.forEach((item, index) => {
    if (pairs.ofGold.has(index)) return;
    const near = predicted[closest(item, predicted).index];
    const pieces = joined.ofGold.has(index);
    note('missed quote', { at: item.content, gold: item, pieces, ...(near && { predicted: near }) });
  });
  predicted.forEach((item, index) => {
    if (pairs.ofPredicted.has(index)) return;
    const near = items[closest(item, items).index];
    const pieces = joined.ofPredicted.has(index);
    note('false quote', { at: item.content, predicted: item, pieces, ...(near && { gold: near }) });
  });
}
