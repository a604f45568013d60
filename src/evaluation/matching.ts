import { joinedMatch, type JoinedMatch } from './joining.js';
import { closest, shared } from './overlap.js';
import { pairUp, type Pairs } from './pairs.js';
import type { GoldItem, PredictedItem, PreparedGold } from './prepared.js';

/** An article with its predictions, and what belongs together. */
export interface Matched {
  readonly gold: PreparedGold;
  readonly predicted: readonly PredictedItem[];
  /** One to one. */
  readonly pairs: Pairs;
  /** Several to one, where a quote was split or several were joined. */
  readonly joined: JoinedMatch;
  /** For each prediction the index of the annotated quote that it shares most words with, or -1. */
  readonly aligned: readonly number[];
}

/** Finds out which predictions answer which annotated quotes. */
export function match(gold: PreparedGold, predicted: readonly PredictedItem[]): Matched {
  const pairs = pairUp(gold.items, predicted);
  return {
    gold,
    predicted,
    pairs,
    joined: joinedMatch(gold, predicted, pairs),
    aligned: predicted.map((item) => closest(item, gold.items).index),
  };
}

/** The annotated quotes with the prediction that each was paired with. */
export function pairsOf({ gold, predicted, pairs }: Matched): [GoldItem, PredictedItem][] {
  return [...pairs.ofGold].map(([i, j]) => [gold.items[i]!, predicted[j]!]);
}

/** What the predictions aligned to an annotated quote say of its speaker. */
export interface Answer {
  /** The predictions hold half of its words, or half of those in quotation marks. */
  readonly found: boolean;
  /** The name that most of the words were given, or null. */
  readonly speaker: string | null;
  /** The predictions themselves. */
  readonly predictions: readonly PredictedItem[];
}

/**
 * How each annotated quote was answered, in order.
 *
 * @param quotedWords words inside stretches that count
 */
export function answersOf({ gold, predicted, aligned }: Matched, quotedWords: ReadonlySet<number>): Answer[] {
  return gold.items.map((item, index) => {
    const predictions = predicted.filter((_, at) => aligned[at] === index);
    const covered = new Set(predictions.flatMap(({ words }) => words.filter((word) => item.wordSet.has(word))));
    const quoted = item.words.filter((word) => quotedWords.has(word));
    const found =
      covered.size > 0 &&
      (covered.size * 2 >= item.words.length || (quoted.length > 0 && shared(quoted, covered) * 2 >= quoted.length));
    return { found, speaker: speakerOf(item, predictions), predictions };
  });
}

function speakerOf(item: GoldItem, predictions: readonly PredictedItem[]): string | null {
  const votes = new Map<string, number>();
  for (const { quote, words } of predictions) {
    const name = quote.speaker ?? '';
    votes.set(name, (votes.get(name) ?? 0) + shared(words, item.wordSet));
  }
  const [first] = [...votes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return first?.[0] || null;
}
