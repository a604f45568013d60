import type { Candidate } from './candidates.js';
import type { Referent } from './trail.js';

/** Whom a pronoun means, with the probability that it is so. */
export interface Meant {
  readonly referent: Referent;
  readonly probability: number;
}

/** The likeliest of the candidates by a softmax over the sums of their features' weights; null of none. */
export function likeliest(candidates: readonly Candidate[], weights: ReadonlyMap<string, number>): Meant | null {
  if (candidates.length === 0) return null;
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  );
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const best = scores.indexOf(top);
  return { referent: candidates[best]!.referent, probability: 1 / total };
}
