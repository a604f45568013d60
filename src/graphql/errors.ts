import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConnectionFailure, isLate } from '../database/errors.js';
import { shortened } from './shown.js';

/** The codes of `extensions.code` that clients may rely on. */
export type ErrorCode =
  'BAD_USER_INPUT' | 'QUERY_TOO_COMPLEX' | 'TIMEOUT' | 'DATABASE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR';

/** An error the client can mend; the message names the argument, what was wrong with it and what would do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
}

/** A query that is more than one request may ask for; the message says what of it. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode } });
}

/**
 * What a client is told of an error. Errors raised on purpose pass as they are; what the database reports in the
 * course of things is put into words; anything else is a fault of ours, whose details are for the log alone.
 */
export function maskError(error: unknown): Error {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) return error as Error;
  const [message, code] = describe(cause);
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { code } });
}

/** Errors as clients are told them; those that nobody foresaw are told to `log` with their details. */
export function tellErrors(
  errors: readonly GraphQLError[],
  log: (error: unknown) => void,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => {
    const masked = maskError(error) as GraphQLError;
    if (isUnexpected(masked)) log(causeOf(error));
    const { message, ...place } = masked.toJSON();
    return { message: shortened(message), ...place };
  });
}

/** Whether an error says that the database cannot be reached, so that another try may help. */
export function isUnavailable(error: unknown): boolean {
  return describe(causeOf(error))[1] === 'DATABASE_UNAVAILABLE';
}

/** Whether an error is a fault of ours, to be looked into. */
export function isUnexpected(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === ('INTERNAL_SERVER_ERROR' satisfies ErrorCode);
}

/** Under the location that GraphQL wraps around it, what was really thrown. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

function describe(cause: unknown): [message: string, code: ErrorCode] {
  const { code = '' } = (cause ?? {}) as { readonly code?: unknown };
  if (code === '57014' || isLate(cause)) {
    return ['The query took too long and was stopped. Ask for fewer rows or narrow the filter.', 'TIMEOUT'];
  }
  if (code === '22021') {
    return ['A text among the arguments holds the character U+0000, which no stored text has.', 'BAD_USER_INPUT'];
  }
  if (isConnectionFailure(cause)) {
    return ['The database cannot be reached at the moment. Try again in a while.', 'DATABASE_UNAVAILABLE'];
  }
  return ['Something went wrong on our side. It has been written to the log.', 'INTERNAL_SERVER_ERROR'];
}
