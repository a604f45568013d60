import { CursorError, decodeCursor, type Order, type Page } from '../database/keyset.js';
import { builder } from './builder.js';
import { badInput } from './errors.js';
import { pageSize } from './limits.js';

const range = `1–${pageSize.largest}`;

/** The arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many rows, ${range}, counted from the start of the list or from \`after\`. Without \`first\` and \`last\`: ${pageSize.default}.`,
  }),
  after: t.string({ description: 'Only rows after this cursor, the `endCursor` of the page before.' }),
  last: t.int({
    description: `How many rows, ${range}, counted from the end of the list or from \`before\`. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'Only rows before this cursor, the `startCursor` of the page after.' }),
}));

type Given<T> = T | null | undefined;

export interface PageArguments {
  readonly first?: Given<number>;
  readonly after?: Given<string>;
  readonly last?: Given<number>;
  readonly before?: Given<string>;
}

/**
 * The range of rows that the arguments of a connection ask for.
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument; a number too large is refused, never made smaller.
 */
export function readRange(args: PageArguments, order: Order): Page {
  const first = size('first', args.first);
  const last = size('last', args.last);
  if (first !== null && last !== null) {
    throw badInput('first, last: only one of them can be given. Use first with after, or last with before.');
  }
  return {
    limit: first ?? last ?? pageSize.default,
    after: cursor('after', args.after, order),
    before: cursor('before', args.before, order),
    backward: last !== null,
  };
}

function size(name: string, value: Given<number>): number | null {
  if (value == null) return null;
  return inRange(name, value, 1, pageSize.largest);
}

/**
 * A number that must lie within bounds, both included.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badInput(`${name}: must be from ${least} to ${most}, not ${value}.`);
  return value;
}

function cursor(name: string, text: Given<string>, order: Order) {
  if (text == null) return null;
  try {
    return decodeCursor(order, text);
  } catch (error) {
    if (error instanceof CursorError) throw badInput(`${name}: ${error.message}`);
    throw error;
  }
}
