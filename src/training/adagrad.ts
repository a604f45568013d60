const RATE = 0.3;
/** Keeps the first step of a weight with hardly any slope small. */
const FLOOR = 1e-8;

/**
 * Climbs a concave objective from where `weights` are, in place, by full-batch AdaGrad (Duchi, Hazan and Singer, JMLR
 * 2011): each weight has a step of its own, so that rare features move as far as frequent ones. No chance is involved.
 *
 * @param slope fills its second argument, all zeros, with the gradient of the objective at the first
 * @param epochs how many steps to take
 */
export function climb(
  weights: Float64Array,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
  epochs: number,
): void {
  const squares = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    gradient.fill(0);
    slope(weights, gradient);
    for (let at = 0; at < weights.length; at++) {
      squares[at]! += gradient[at]! ** 2;
      weights[at]! += (RATE * gradient[at]!) / Math.sqrt(squares[at]! + FLOOR);
    }
  }
}
