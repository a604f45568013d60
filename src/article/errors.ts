export type ArticleErrorCode = 'EMPTY' | 'BINARY' | 'CUT_OFF' | 'ENCODING' | 'TOO_LARGE' | 'FORMAT';

/** Why an input is no article. The message says what was wrong and what to do. */
export class ArticleError extends Error {
  constructor(
    readonly code: ArticleErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ArticleError';
  }
}
