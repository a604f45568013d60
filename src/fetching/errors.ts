/** Why nothing came of a fetch. */
export type FetchErrorCode =
  | 'ADDRESS'
  | 'FORBIDDEN'
  | 'NAME'
  | 'CONNECTION'
  | 'TIMEOUT'
  | 'STATUS'
  | 'REDIRECTS'
  | 'TYPE'
  | 'TOO_LARGE'
  | 'ENCODING'
  | 'ROBOTS';

/** An address that could not be fetched. The message says why and, where there is something, what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** Another try later may succeed. */
  readonly isPassing: boolean;
  /** The server asks for so many milliseconds of quiet; null where it does not. */
  readonly retryAfter: number | null;

  constructor(
    readonly code: FetchErrorCode,
    message: string,
    about: { readonly isPassing?: boolean; readonly retryAfter?: number | null } = {},
  ) {
    super(message);
    this.isPassing = about.isPassing ?? (code === 'NAME' || code === 'CONNECTION' || code === 'TIMEOUT');
    this.retryAfter = about.retryAfter ?? null;
  }
}
