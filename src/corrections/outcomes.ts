/** Nothing has the id that a correction names. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** A correction asks for what makes no sense; the message names the argument and says what would do. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
}

/** A later correction stands in the way; the message names it and says what to do. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}
