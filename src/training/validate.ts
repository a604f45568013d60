import { attributionVerdicts } from './attributions.js';
import { judgeChoice, judgeVerdict, type Judgement } from './figures.js';
import { foldsOf } from './folds.js';
import type { AnnotatedArticle } from './gold.js';
import { pronounExamples } from './pronouns.js';
import { train, type Strengths, type Trained } from './train.js';

/** What both models say of some articles. */
export interface Judgements {
  readonly pronouns: readonly Judgement[];
  readonly attributions: readonly Judgement[];
}

/** What trained models say of articles: ones that they have not seen, or the figures flatter. */
export function judge(articles: readonly AnnotatedArticle[], { pronouns, confidence }: Trained): Judgements {
  return {
    pronouns: pronounExamples(articles, pronouns).choices.map((choice) => judgeChoice(choice, pronouns)),
    attributions: attributionVerdicts(articles, pronouns).map((verdict) => judgeVerdict(verdict, confidence)),
  };
}

/**
 * What the models say of each article when both are trained on the articles of the other folds alone.
 *
 * @param done is told after each fold how many are done
 * @throws TrainingError where there are fewer articles than folds
 */
export function crossValidate(
  articles: readonly AnnotatedArticle[],
  folds: number,
  strengths: Strengths,
  done: (folds: number) => void,
): Judgements {
  const parts = foldsOf(articles, folds).map((fold, index) => {
    const judgements = judge(fold.test, train(fold.train, strengths));
    done(index + 1);
    return judgements;
  });
  return together(parts);
}

export function together(parts: readonly Judgements[]): Judgements {
  return {
    pronouns: parts.flatMap(({ pronouns }) => pronouns),
    attributions: parts.flatMap(({ attributions }) => attributions),
  };
}
