import { SAME_QUOTE, type Pairs } from './pairs.js';
import { comparableName } from './names.js';
import { holderOf, shared, type Worded } from './overlap.js';
import type { PredictedItem, PreparedGold } from './prepared.js';
import type { Pair } from './types.js';
import { overlap, textOf } from './words.js';

/** Indices of annotated and of predicted quotes that are compared as one. */
export interface Unit {
  readonly gold: readonly number[];
  readonly predicted: readonly number[];
}

/** The unit in which each quote was found; quotes that are in none are absent. */
export interface JoinedMatch {
  readonly ofGold: ReadonlyMap<number, Unit>;
  readonly ofPredicted: ReadonlyMap<number, Unit>;
}

/**
 * Matches quotes without minding where one ends and the next begins: `“A,” she said. “B.”` may be one or two.
 * Predictions that are pieces of one annotated quote count as one, as do annotated quotes that one prediction joins,
 * where their sources agree; the words of both sides together must agree by half.
 */
export function joinedMatch(gold: PreparedGold, predicted: readonly PredictedItem[], pairs: Pairs): JoinedMatch {
  const { items } = gold;
  const { text } = gold.article;
  const units: Unit[] = [...pairs.ofGold].map(([i, j]) => ({ gold: [i], predicted: [j] }));
  const inGold = predicted.map((item) => holderOf(item, items));
  const inPredicted = items.map((item) => holderOf(item, predicted));
  items.forEach((item, index) => {
    const [lead, ...others] = piecesOf(index, inGold, item, predicted);
    if (lead === undefined) return;
    const agreeing = others.filter((other) => sameSpeech(text, predicted[lead]!, predicted[other]!));
    units.push({ gold: [index], predicted: [lead, ...agreeing] });
  });
  predicted.forEach((item, index) => {
    const [lead, ...others] = piecesOf(index, inPredicted, item, items);
    if (lead === undefined || others.length === 0) return;
    const agreeing = others.filter((other) => sameSource(text, items[lead]!.source, items[other]!.source));
    units.push({ gold: [lead, ...agreeing], predicted: [index] });
  });
  return found(units, items, predicted);
}

/** The pieces that lie in a whole, the one that shares most words with it first: it leads, others join if they agree. */
function piecesOf(whole: number, holders: readonly number[], item: Worded, pieces: readonly Worded[]): number[] {
  const size = (piece: number): number => shared(pieces[piece]!.words, item.wordSet);
  return holders
    .flatMap((holder, piece) => (holder === whole ? [piece] : []))
    .sort((a, b) => size(b) - size(a) || a - b);
}

function sameSpeech(text: string, one: PredictedItem, other: PredictedItem): boolean {
  const [name, otherName] = [one.quote.speaker, other.quote.speaker];
  if (name && otherName) return comparableName(name) === comparableName(otherName);
  return sameSource(text, one.source, other.source);
}

function sameSource(text: string, one: readonly Pair[] | null, other: readonly Pair[] | null): boolean {
  if (!one || !other || overlap(one, other)) return true;
  return comparableName(textOf(text, one)) === comparableName(textOf(text, other));
}

function found(units: readonly Unit[], items: readonly Worded[], predicted: readonly Worded[]): JoinedMatch {
  const [ofGold, ofPredicted] = [new Map<number, Unit>(), new Map<number, Unit>()];
  for (const unit of units) {
    const goldWords = new Set(unit.gold.flatMap((index) => items[index]!.words));
    const predictedWords = new Set(unit.predicted.flatMap((index) => predicted[index]!.words));
    const both = shared(goldWords, predictedWords);
    if (both / (goldWords.size + predictedWords.size - both) < SAME_QUOTE) continue;
    for (const index of unit.gold) if (!ofGold.has(index)) ofGold.set(index, unit);
    for (const index of unit.predicted) if (!ofPredicted.has(index)) ofPredicted.set(index, unit);
  }
  return { ofGold, ofPredicted };
}
