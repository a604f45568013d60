/** Gold, predictions or speakers that cannot be scored. The message says where and what to do. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}
