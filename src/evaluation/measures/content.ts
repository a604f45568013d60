import { GROUPS, groupsOf, type Group } from '../groups.js';
import { pairsOf, type Matched } from '../matching.js';
import { shared, type Worded } from '../overlap.js';
import type { GoldItem, PredictedItem } from '../prepared.js';
import type { ContentView, Scores } from '../scores.js';

type Item = GoldItem | PredictedItem;

/** Counts the quotes of an article whose words were found, in five views (docs/evaluation.md defines them). */
export function measureContent(matched: Matched, scores: Scores): void {
  const { gold, predicted, joined } = matched;
  const { items } = gold;
  for (const view of ['exact', 'overlap', 'joined', 'soft'] as const) {
    for (const item of items) count(scores, view, item, 'gold');
    for (const item of predicted) count(scores, view, item, 'predicted');
  }
  for (const [one, other] of sameWords(items, predicted)) right(scores, 'exact', one, other);
  for (const [one, other] of pairsOf(matched)) right(scores, 'overlap', one, other);
  for (const index of joined.ofGold.keys()) count(scores, 'joined', items[index]!, 'goldRight');
  for (const index of joined.ofPredicted.keys()) count(scores, 'joined', predicted[index]!, 'predictedRight');
  const [anyGold, anyPredicted] = [wordsOfAll(items), wordsOfAll(predicted)];
  for (const item of items) count(scores, 'soft', item, 'goldRight', part(item, anyPredicted));
  for (const item of predicted) count(scores, 'soft', item, 'predictedRight', part(item, anyGold));
  for (const group of GROUPS) countTokens(scores, group, matched, anyGold, anyPredicted);
  for (const [one, { quote }] of pairsOf(matched)) {
    if (quote.kind === null) continue;
    scores.declaredKind.of++;
    if (quote.kind === one.kind) scores.declaredKind.right++;
  }
}

function count(
  scores: Scores,
  view: ContentView,
  item: Item,
  what: 'gold' | 'predicted' | 'goldRight' | 'predictedRight',
  amount = 1,
): void {
  for (const group of groupsOf(item.kind)) scores.content[view][group][what] += amount;
}

function right(scores: Scores, view: ContentView, one: GoldItem, other: PredictedItem): void {
  count(scores, view, one, 'goldRight');
  count(scores, view, other, 'predictedRight');
}

/** One to one: the same set of words. */
function sameWords(items: readonly GoldItem[], predicted: readonly PredictedItem[]): [GoldItem, PredictedItem][] {
  const left = new Map<string, GoldItem[]>();
  for (const item of items) left.set(item.words.join(), [...(left.get(item.words.join()) ?? []), item]);
  return predicted.flatMap((item): [GoldItem, PredictedItem][] => {
    const same = left.get(item.words.join())?.shift();
    return same ? [[same, item]] : [];
  });
}

function countTokens(
  scores: Scores,
  group: Group,
  { gold, predicted }: Matched,
  anyGold: ReadonlySet<number>,
  anyPredicted: ReadonlySet<number>,
): void {
  const inGroup = (item: Item): boolean => groupsOf(item.kind).includes(group);
  const goldWords = wordsOfAll(gold.items.filter(inGroup));
  const predictedWords = wordsOfAll(predicted.filter(inGroup));
  const tally = scores.content.token[group];
  tally.gold += goldWords.size;
  tally.predicted += predictedWords.size;
  tally.goldRight += shared(goldWords, anyPredicted);
  tally.predictedRight += shared(predictedWords, anyGold);
}

const wordsOfAll = (items: readonly Worded[]): Set<number> => new Set(items.flatMap(({ words }) => words));
const part = ({ words }: Worded, others: ReadonlySet<number>): number => shared(words, others) / words.length;
