import { agreement, type Worded } from './overlap.js';

/** Two contents are the same quote from half agreement on. */
export const SAME_QUOTE = 0.5;

/** Annotated and predicted quotes that are the same one, by index. */
export interface Pairs {
  readonly ofGold: ReadonlyMap<number, number>;
  readonly ofPredicted: ReadonlyMap<number, number>;
}

/** One to one, the best agreement first, of equals the earlier. */
export function pairUp(gold: readonly Worded[], predicted: readonly Worded[]): Pairs {
  const candidates = gold.flatMap((one, i) =>
    predicted.map((other, j) => ({ i, j, agrees: agreement(one, other) })).filter(({ agrees }) => agrees >= SAME_QUOTE),
  );
  candidates.sort((a, b) => b.agrees - a.agrees || a.i - b.i || a.j - b.j);
  const [ofGold, ofPredicted] = [new Map<number, number>(), new Map<number, number>()];
  for (const { i, j } of candidates) {
    if (ofGold.has(i) || ofPredicted.has(j)) continue;
    ofGold.set(i, j);
    ofPredicted.set(j, i);
  }
  return { ofGold, ofPredicted };
}
