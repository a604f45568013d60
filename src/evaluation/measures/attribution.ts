import { groupsOf } from '../groups.js';
import { pairsOf, type Matched } from '../matching.js';
import type { NoteMistake } from '../mistakes.js';
import { closest } from '../overlap.js';
import type { GoldItem, PredictedItem } from '../prepared.js';
import type { Scores, Tally } from '../scores.js';
import { cueRight, sourceAboutRight, sourceRight } from '../sources.js';

/** Counts right sources and cues among the quotes that were found one to one, and quotes right in words and source. */
export function measureAttribution(matched: Matched, scores: Scores, note: NoteMistake): void {
  const { annotated } = matched.gold.article;
  const { gold } = matched;
  for (const [one, other] of pairsOf(matched)) {
    if (annotated.has('source')) {
      const right = sourceRight(gold, one.source, other.source);
      const aboutRight = sourceAboutRight(gold, one.source, other.source);
      countLayer(scores, 'source', one, other, { right, aboutRight });
      if (right) {
        countAll(scores.endToEnd.strict, one, 'goldRight');
        countAll(scores.endToEnd.strict, other, 'predictedRight');
      } else note('wrong source', { at: one.content, gold: one, predicted: other });
    }
    if (annotated.has('cue')) {
      const right = (!one.cue && !other.cue) || cueRight(gold, one.cue, other.cue);
      countLayer(scores, 'cue', one, other, { right, aboutRight: false });
      if (!right) note('wrong cue', { at: one.content, gold: one, predicted: other });
    }
  }
  if (annotated.has('source')) measureEndToEnd(matched, scores);
}

function countLayer(
  scores: Scores,
  layer: 'source' | 'cue',
  one: GoldItem,
  other: PredictedItem,
  { right, aboutRight }: { readonly right: boolean; readonly aboutRight: boolean },
): void {
  for (const group of groupsOf(one.kind)) {
    const tally = scores[layer][group];
    tally.pairs++;
    if (right) tally.right++;
    if (aboutRight) tally.aboutRight++;
    if (one[layer]) tally.gold++;
    if (other[layer]) tally.predicted++;
    if (!right || !one[layer] || !other[layer]) continue;
    tally.goldRight++;
    tally.predictedRight++;
  }
}

/** Every quote counts here; the strict ones that are right were counted with their pairs. */
function measureEndToEnd({ gold, predicted, joined }: Matched, scores: Scores): void {
  const { items } = gold;
  for (const view of [scores.endToEnd.strict, scores.endToEnd.joined]) {
    for (const item of items) countAll(view, item, 'gold');
    for (const item of predicted) countAll(view, item, 'predicted');
  }
  const isRight = (one: GoldItem | undefined, other: PredictedItem | undefined): boolean =>
    one !== undefined && other !== undefined && sourceRight(gold, one.source, other.source);
  for (const [index, unit] of joined.ofGold) {
    const item = items[index]!;
    const answers = unit.predicted.map((each) => predicted[each]!);
    if (isRight(item, answers[closest(item, answers).index])) countAll(scores.endToEnd.joined, item, 'goldRight');
  }
  for (const [index, unit] of joined.ofPredicted) {
    const item = predicted[index]!;
    const asked = unit.gold.map((each) => items[each]!);
    if (isRight(asked[closest(item, asked).index], item)) countAll(scores.endToEnd.joined, item, 'predictedRight');
  }
}

function countAll(view: Scores['endToEnd']['strict'], { kind }: GoldItem | PredictedItem, what: keyof Tally): void {
  for (const group of groupsOf(kind)) view[group][what]++;
}
