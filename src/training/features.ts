import type { Weights } from './weights.js';

/** Numbers the features of some examples, so that weights can lie in an array while they are fitted. */
export class FeatureSpace {
  readonly #numbers = new Map<string, number>();

  /** The numbers of some features; one that is new gets the next. */
  numbersOf(features: readonly string[]): number[] {
    return features.map((feature) => {
      const known = this.#numbers.get(feature);
      if (known !== undefined) return known;
      this.#numbers.set(feature, this.#numbers.size);
      return this.#numbers.size - 1;
    });
  }

  /** By the features' numbers; 0 for those that `weights` does not have. */
  arrayOf(weights: Weights): Float64Array {
    return Float64Array.from(this.#numbers.keys(), (feature) => weights.get(feature) ?? 0);
  }

  weightsOf(array: Float64Array): Weights {
    return new Map([...this.#numbers].map(([feature, number]) => [feature, array[number]!]));
  }
}

/** The sum of the weights of numbered features. */
export function sumOf(numbers: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += weights[number]!;
  return sum;
}
