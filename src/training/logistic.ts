import { climb } from './adagrad.js';
import { FeatureSpace, sumOf } from './features.js';
import { scoreOf, type Weights } from './weights.js';

/** Something that is right or wrong, with what speaks for and against it. */
export interface Verdict {
  /** Id of the article that it stands in. */
  readonly article: string;
  readonly features: readonly string[];
  readonly right: boolean;
}

const EPOCHS = 600;

/** The feature that everything has: its weight is how often things are right at all, so nothing pulls it to zero. */
const INTERCEPT = 'all';

/** The probability, 0–1, that something with these features is right. */
export function probabilityOf(features: readonly string[], weights: Weights): number {
  return sigmoid(scoreOf(features, weights));
}

/**
 * Weights under which what was right is likely and what was wrong is not: logistic regression with a normal prior
 * around zero.
 *
 * @param strength of the pull towards zero; it counts for less the more verdicts there are
 */
export function fitVerdicts(verdicts: readonly Verdict[], strength: number): Weights {
  const space = new FeatureSpace();
  const [intercept] = space.numbersOf([INTERCEPT]);
  const numbered = verdicts.map(({ features, right }) => ({ numbers: space.numbersOf(features), right }));
  const weights = space.arrayOf(new Map());
  climb(
    weights,
    (at, gradient) => {
      for (const { numbers, right } of numbered) {
        const missing = (right ? 1 : 0) - sigmoid(sumOf(numbers, at));
        for (const number of numbers) gradient[number]! += missing;
      }
      at.forEach((weight, number) => (gradient[number]! -= number === intercept ? 0 : strength * weight));
    },
    EPOCHS,
  );
  return space.weightsOf(weights);
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
