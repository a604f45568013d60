/** What a feature speaks for: log odds that add up. A feature without a weight weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of some features. */
export function scoreOf(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/**
 * Weights as they are shipped: three decimals, sorted by feature (code units, so that no locale changes a file), without
 * those that round to nothing. Every figure is measured with these, never with ones that nobody will run.
 */
export function rounded(weights: Weights): Weights {
  return new Map(
    [...weights]
      .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
