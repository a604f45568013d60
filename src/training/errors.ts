/** A training that cannot be done with what it was given. The message says why and what to do. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
}
