import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How a request to GraphQL ended. */
export type Outcome = 'answered' | 'failed' | 'refused' | 'limited' | 'subscribed';

/** What a request turns out to be, for the log and the figures. */
export interface Tally {
  /** By which those who ask and those who run the service speak of the same request. */
  readonly id: string;
  /** The operation as its document names it. */
  operation: string | null;
  /** In points. */
  cost: number | null;
  /** Null: it was none to GraphQL. */
  outcome: Outcome | null;
  /** Whether the answer had been kept. */
  isKept: boolean;
  /** The id of the API key. */
  keyId: string | null;
}

export function tallyOf(request: IncomingMessage): Tally {
  return { id: idOf(request), operation: null, cost: null, outcome: null, isKept: false, keyId: null };
}

/** An id that somebody before us may have given: it is repeated in a header and in the log. */
const SANE = /^[\w.:=+/-]{1,100}$/u;
/** Tells the ids of this process from those of others. */
const OWN = randomBytes(6).toString('base64url');
let count = 0;

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : `${OWN}-${(++count).toString(36)}`;
}
