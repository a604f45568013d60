import { extract } from '../extraction/index.js';
import { articleLine } from '../extraction/line.js';
import type { ExtractedQuote } from '../extraction/types.js';
import { match } from '../evaluation/matching.js';
import { nameRight } from '../evaluation/measures/speakers.js';
import { prepareGold, preparePredictions } from '../evaluation/prepared.js';
import type { PredictedQuote } from '../evaluation/types.js';
import type { AnnotatedArticle } from './gold.js';
import type { Verdict } from './logistic.js';
import type { Weights } from './weights.js';

/** A quote of the parser that answers an annotated one: is its speaker right? */
export interface AttributionVerdict extends Verdict {
  /** Does it give a name at all? */
  readonly named: boolean;
}

/**
 * The quotes that the parser finds in some articles and that answer an annotated one whose speaker is known, with what
 * each attribution rests on. Those of languages whose confidence is not fitted have no grounds and are left out.
 *
 * @param weights with which the parser ranks the candidates of pronouns
 */
export function attributionVerdicts(articles: readonly AnnotatedArticle[], weights: Weights): AttributionVerdict[] {
  return articles.flatMap((article) => verdictsOf(article, weights));
}

function verdictsOf({ gold, article }: AnnotatedArticle, pronounWeights: Weights): AttributionVerdict[] {
  const observed = new Map<ExtractedQuote, readonly string[]>();
  const extraction = extract(article, {
    observe: (quote, grounds) => observed.set(quote, grounds),
    pronounWeights,
  });
  const grounds = new Map<PredictedQuote, readonly string[]>();
  articleLine(article, extraction).quotes.forEach((line, index) => {
    const own = observed.get(extraction.quotes[index]!);
    if (own) grounds.set({ ...line, evidence: null }, own);
  });
  const prepared = prepareGold(gold);
  const { predicted, aligned } = match(prepared, preparePredictions(prepared, [...grounds.keys()]));
  return predicted.flatMap((item, index) => {
    const one = prepared.items[aligned[index]!];
    const right = one ? nameRight(one, item) : null;
    if (right === null) return [];
    return [{ article: gold.id, features: grounds.get(item.quote)!, right, named: Boolean(item.quote.speaker) }];
  });
}
