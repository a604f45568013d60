import { climb } from './adagrad.js';
import { FeatureSpace, sumOf } from './features.js';
import { scoreOf, type Weights } from './weights.js';

/** Candidates of which one is right. */
export interface Choice {
  /** Id of the article that it stands in. */
  readonly article: string;
  /** The features of each. */
  readonly candidates: readonly (readonly string[])[];
  /** Index of the right one. */
  readonly right: number;
}

const EPOCHS = 400;

/** The probability of each candidate, 0–1: a softmax over the sums of its features' weights. */
export function probabilitiesOf(candidates: readonly (readonly string[])[], weights: Weights): number[] {
  return softmax(candidates.map((features) => scoreOf(features, weights)));
}

/**
 * Weights under which the right candidates are likely, near those that somebody thought right beforehand: the maximum
 * a posteriori with a normal prior around `prior`. Features that no example has keep their prior weight.
 *
 * @param strength of the pull towards the prior, for every ten choices
 */
export function fitChoices(choices: readonly Choice[], prior: Weights, strength: number): Weights {
  const space = new FeatureSpace();
  space.numbersOf([...prior.keys()]);
  const numbered = choices.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) => space.numbersOf(features)),
  }));
  const centre = space.arrayOf(prior);
  const weights = centre.slice();
  const pull = strength / 10;
  climb(
    weights,
    (at, gradient) => {
      for (const { candidates, right } of numbered) {
        const probabilities = softmax(candidates.map((numbers) => sumOf(numbers, at)));
        candidates.forEach((numbers, index) => {
          const missing = ((index === right ? 1 : 0) - probabilities[index]!) / numbered.length;
          for (const number of numbers) gradient[number]! += missing;
        });
      }
      at.forEach((weight, number) => (gradient[number]! -= pull * (weight - centre[number]!)));
    },
    EPOCHS,
  );
  return space.weightsOf(weights);
}

/** The top score is taken off first, so that no power overflows. */
function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
