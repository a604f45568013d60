import { answers } from './use-answer.js';
import { ask } from './client.js';
import { markedQuote } from './articles.js';
import { graphql, type ResultOf } from './graphql.js';

const outcome = graphql(
  `
    fragment Outcome on CorrectionResult {
      __typename
      ... on CorrectionMade {
        correction {
          id
        }
        quote {
          ...MarkedQuote
        }
      }
      ... on Error {
        message
      }
    }
  `,
  [markedQuote],
);

const confirm = graphql(
  `
    mutation Confirm($id: ID!) {
      result: confirmQuote(id: $id) {
        ...Outcome
      }
    }
  `,
  [outcome],
);
const reject = graphql(
  `
    mutation Reject($id: ID!) {
      result: rejectQuote(id: $id) {
        ...Outcome
      }
    }
  `,
  [outcome],
);
const reattribute = graphql(
  `
    mutation Reattribute($id: ID!, $speaker: ID, $name: String) {
      result: reattributeQuote(id: $id, speaker: $speaker, name: $name) {
        ...Outcome
      }
    }
  `,
  [outcome],
);
const undo = graphql(
  `
    mutation Undo($id: ID!) {
      result: undoCorrection(id: $id) {
        ...Outcome
      }
    }
  `,
  [outcome],
);

type Made = Extract<ResultOf<typeof outcome>, { __typename: 'CorrectionMade' }>;
export type CorrectedQuote = NonNullable<Made['quote']>;

/** What became of a correction: made, or refused with a reason for readers. */
export type Verdict =
  | { readonly made: true; readonly correction: string; readonly quote: CorrectedQuote | null }
  | { readonly made: false; readonly message: string };

/** To whom a quote is given: a known speaker, somebody by name, or nobody. */
export type NewSpeaker = { readonly speaker: string } | { readonly name: string } | null;

/** The corrections that reviewers make; each throws an ApiError where the service cannot be reached. */
export const corrections = {
  confirm: async (id: string) => verdictOf((await ask(confirm, { id })).result),
  reject: async (id: string) => verdictOf((await ask(reject, { id })).result),
  reattribute: async (id: string, to: NewSpeaker) => verdictOf((await ask(reattribute, { id, ...to })).result),
  undo: async (correction: string) => verdictOf((await ask(undo, { id: correction })).result),
};

function verdictOf(result: ResultOf<typeof outcome>): Verdict {
  if (result.__typename !== 'CorrectionMade') return { made: false, message: result.message };
  // Lists and counts anywhere may have changed with it.
  answers.clear();
  return { made: true, correction: result.correction.id, quote: result.quote };
}
