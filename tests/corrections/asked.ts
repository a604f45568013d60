import type { Asking } from '../support/api.js';

/** What every correction answers, as tests read it. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly correction?: Correction;
  readonly quote?: { readonly id: string; readonly status: string; readonly speaker: { slug: string } | null } | null;
  readonly speaker?: { readonly id: string; readonly slug: string; readonly quoteCount: number } | null;
}

export interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly undoneAt: string | null;
}

export const CORRECTION = 'id kind by at note before after undoneAt';

/** Runs one mutation given as it is written: `confirmQuote(id: "…")`. */
export async function correct(asking: Asking, mutation: string): Promise<Outcome> {
  const { outcome } = await asking.data<{ outcome: Outcome }>(`mutation {
    outcome: ${mutation} {
      __typename
      ... on Error { message }
      ... on CorrectionMade {
        correction { ${CORRECTION} }
        quote { id status speaker { slug } }
        speaker { id slug quoteCount }
      }
    }
  }`);
  return outcome;
}

/** The same of one that must be made; its id. */
export async function made(asking: Asking, mutation: string): Promise<string> {
  const outcome = await correct(asking, mutation);
  if (outcome.correction === undefined) throw new Error(`${mutation}: ${outcome.__typename}: ${outcome.message}`);
  return outcome.correction.id;
}

/** The same of one that must not be made: why not. */
export async function refusal(asking: Asking, mutation: string): Promise<string> {
  const { __typename, message } = await correct(asking, mutation);
  return `${__typename}: ${message}`;
}

/** The id that clients are given for a row. */
export const encoded = (type: string, id: string | number): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');
