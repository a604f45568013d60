import { doubleMarked } from './double.js';
import { paragraphsOf } from './paragraphs.js';
import { singleMarked } from './single.js';
import type { MarkedStretch } from './stretch.js';

/**
 * The stretches of a text inside quotation marks ("…" “…” ‘…’ '…' «…» ``…''), in order, not overlapping; marks inside
 * marks belong to the outer stretch.
 *
 * On purpose not the parser's own reading of marks: a yardstick made of what it measures would never find it short.
 */
export function markedStretches(text: string): MarkedStretch[] {
  return paragraphsOf(text)
    .flatMap((paragraph) => {
      const doubles = doubleMarked(text, paragraph);
      return [...doubles, ...singleMarked(text, paragraph, doubles)];
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ inner }) => inner.end > inner.start);
}
