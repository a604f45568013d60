import type { Matched } from '../matching.js';
import { ruleTally, type Scores } from '../scores.js';
import { sourceRight } from '../sources.js';
import { nameRight } from './speakers.js';

/** Stands for the rule of predictions that tell none. */
const NO_RULE = '(none)';

/** Counts, for each rule of the parser, its quotes and how many of those that answer an annotated one are right. */
export function measureRules({ gold, predicted, aligned }: Matched, scores: Scores): void {
  predicted.forEach((item, index) => {
    const tally = (scores.rules[item.quote.rule ?? NO_RULE] ??= ruleTally());
    tally.quotes++;
    const one = gold.items[aligned[index]!];
    if (!one) return;
    if (gold.article.annotated.has('source')) {
      tally.aligned++;
      if (sourceRight(gold, one.source, item.source)) tally.sourceRight++;
    }
    if (!item.quote.speaker || !one.speaker) return;
    tally.named++;
    if (nameRight(one, item)) tally.nameRight++;
  });
}
