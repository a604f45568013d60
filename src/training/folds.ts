import { TrainingError } from './errors.js';

/** A part of the articles to learn from, and the others to see how well it was learned. */
export interface Fold<T> {
  readonly train: readonly T[];
  readonly test: readonly T[];
}

/**
 * Parts articles for cross-validation: each is in the test part of one fold and in the training part of all others.
 * Whole articles are parted, never their quotes: those of one article are too much alike to test each other.
 *
 * @param count of folds, at least 2
 * @throws TrainingError where there are fewer articles than folds
 */
export function foldsOf<T>(articles: readonly T[], count: number): Fold<T>[] {
  if (articles.length < count)
    throw new TrainingError(
      `${articles.length} annotated articles cannot be parted into ${count} folds: give more articles or ask for fewer folds (--folds)`,
    );
  return Array.from({ length: count }, (_, fold) => ({
    train: articles.filter((_, index) => index % count !== fold),
    test: articles.filter((_, index) => index % count === fold),
  }));
}
