import { lengthsOf } from '../groups.js';
import type { Matched } from '../matching.js';
import type { NoteMistake } from '../mistakes.js';
import { closest, holderOf, type Worded } from '../overlap.js';
import type { GoldItem, PredictedItem, Stretch } from '../prepared.js';
import type { Scores } from '../scores.js';
import { sourceAboutRight, sourceRight } from '../sources.js';
import { wordsIn } from '../words.js';

/** The quotes, annotated and predicted, that hold more than half of a stretch. */
interface Held {
  readonly one: GoldItem | undefined;
  readonly other: PredictedItem | undefined;
}

/** Counts the stretches inside quotation marks that were rightly found, and those also with the right source. */
export function measureStretches({ gold, predicted }: Matched, scores: Scores, note: NoteMistake): void {
  for (const stretch of gold.stretches) {
    const held = { one: gold.items[holderOf(stretch, gold.items)], other: predicted[holderOf(stretch, predicted)] };
    countStretch(stretch, held, scores, note);
    if (gold.article.annotated.has('source')) countWithSource(stretch, held, gold, scores);
  }
  measureNotQuotes({ gold, predicted }, scores, note);
}

function countStretch(stretch: Stretch, { one, other }: Held, scores: Scores, note: NoteMistake): void {
  for (const length of lengthsOf(stretch.words.length)) {
    const tally = scores.stretches[length];
    if (one) tally.gold++;
    else tally.nonGold++;
    if (other) tally.predicted++;
    if (!one || !other) continue;
    tally.goldRight++;
    tally.predictedRight++;
  }
  const at = [[stretch.start, stretch.end]] as const;
  if (one && !other) note('missed stretch', { at, gold: one });
  if (!one && other) note('false stretch', { at, predicted: other });
}

function countWithSource(stretch: Stretch, { one, other }: Held, gold: Matched['gold'], scores: Scores): void {
  const { stretch: strict, stretchAbout } = scores.endToEnd;
  for (const [byLength, isRight] of [
    [strict, sourceRight],
    [stretchAbout, sourceAboutRight],
  ] as const) {
    for (const length of lengthsOf(stretch.words.length)) {
      const tally = byLength[length];
      if (one) tally.gold++;
      if (other) tally.predicted++;
      if (!one || !other || !isRight(gold, one.source, other.source)) continue;
      tally.goldRight++;
      tally.predictedRight++;
    }
  }
}

/** A prediction of three times the length says something else and only happens to hold the words. */
const TOO_LONG = 3;

function measureNotQuotes(
  { gold, predicted }: Pick<Matched, 'gold' | 'predicted'>,
  scores: Scores,
  note: NoteMistake,
): void {
  for (const { span, why } of gold.article.notQuotes) {
    const words = wordsIn(gold.words, [span]);
    if (words.length === 0) continue;
    scores.notQuotes.of++;
    const place: Worded = { words, wordSet: new Set(words) };
    const { index, shared } = closest(place, predicted);
    const item = predicted[index];
    if (!item || shared * 2 <= words.length || item.words.length >= words.length * TOO_LONG) continue;
    scores.notQuotes.right++;
    note('not a quote', { at: [span], predicted: item, why });
  }
}
