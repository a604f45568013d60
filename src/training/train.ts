import { attributionVerdicts, type AttributionVerdict } from './attributions.js';
import { TrainingError } from './errors.js';
import type { AnnotatedArticle } from './gold.js';
import { fitVerdicts } from './logistic.js';
import { pronounPriors } from '../extraction/weights/priors.js';
import { pronounExamples, type PronounExamples } from './pronouns.js';
import { fitChoices } from './softmax.js';
import { rounded, type Weights } from './weights.js';

/** How strongly weights are held back from what few examples say. */
export interface Strengths {
  /** Pull towards the weights set by hand, for every ten pronouns. */
  readonly pronouns: number;
  /** Pull towards zero, for all quotes together. */
  readonly confidence: number;
}

/**
 * By cross-validation on the Wikinews articles: of 0.03 to 3 the pull on pronouns with the most right; the log loss of
 * the confidence hardly changes from 2 to 4.
 */
export const STRENGTHS: Strengths = { pronouns: 0.3, confidence: 2 };

/** What a training has learned. The weights are rounded as they are shipped. */
export interface Trained {
  readonly pronouns: Weights;
  readonly confidence: Weights;
  readonly pronounExamples: PronounExamples;
  readonly verdicts: readonly AttributionVerdict[];
}

/** Examples and weights settle in three to five rounds; where they swing between two states, the last counts. */
const MOST_ROUNDS = 10;

/**
 * Learns whom pronouns mean, and then, with the parser that knows this, how far an attribution can be trusted.
 *
 * The result depends on the articles, in their order, and on nothing else: not on the weights in the project.
 *
 * @throws TrainingError where the articles hold nothing to learn from
 */
export function train(articles: readonly AnnotatedArticle[], strengths: Strengths): Trained {
  const { weights: pronouns, examples } = trainPronouns(articles, strengths.pronouns);
  const verdicts = attributionVerdicts(articles, pronouns);
  if (verdicts.length === 0)
    throw new TrainingError('The gold has no quote with a speaker that the parser finds too: annotate speakers.');
  return {
    pronouns,
    confidence: rounded(fitVerdicts(verdicts, strengths.confidence)),
    pronounExamples: examples,
    verdicts,
  };
}

/**
 * What speaks for a candidate depends on whom earlier pronouns mean, and so on the weights themselves: they are fitted
 * again on what the parser sees with them, from those set by hand until they stay.
 */
function trainPronouns(
  articles: readonly AnnotatedArticle[],
  strength: number,
): { readonly weights: Weights; readonly examples: PronounExamples } {
  let weights = rounded(pronounPriors);
  for (let round = 1; ; round++) {
    const examples = pronounExamples(articles, weights);
    const next = rounded(fitChoices(examples.choices, pronounPriors, strength));
    if (round === MOST_ROUNDS || same(weights, next)) return { weights: next, examples };
    weights = next;
  }
}

function same(some: Weights, others: Weights): boolean {
  return some.size === others.size && [...some].every(([feature, weight]) => others.get(feature) === weight);
}
