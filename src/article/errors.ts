export type ArticleErrorCode =
  'EMPTY' | 'BINARY' | 'CUT_OFF' | 'DAMAGED' | 'BOMB' | 'ENCODING' | 'TOO_LARGE' | 'FORMAT' | 'UNREADABLE';

/** Why an input is no article. The message says what was wrong and what to do. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';

  constructor(
    readonly code: ArticleErrorCode,
    message: string,
    /** The article's own id, where it could be read. */
    readonly id: string | null = null,
  ) {
    super(message);
  }
}
