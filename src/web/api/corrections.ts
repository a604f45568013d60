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
const merge = graphql(
  `
    mutation Merge($from: ID!, $into: ID!) {
      result: mergeSpeakers(from: $from, into: $into) {
        ...Outcome
      }
    }
  `,
  [outcome],
);
const rename = graphql(
  `
    mutation Rename($id: ID!, $name: String!) {
      result: updateSpeaker(id: $id, input: { name: $name }) {
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
  { readonly made: true; readonly quote: CorrectedQuote | null } | { readonly made: false; readonly message: string };

/** To whom a quote is given: a known speaker, somebody by name, or nobody. */
export type NewSpeaker = { readonly speaker: string } | { readonly name: string } | null;

/** Corrections made in this tab, the latest last: what Undo takes back. */
const made: string[] = [];

/** The corrections that reviewers make; each throws an ApiError where the service cannot be reached. */
export const corrections = {
  confirm: async (id: string) => verdictOf((await ask(confirm, { id })).result),
  reject: async (id: string) => verdictOf((await ask(reject, { id })).result),
  reattribute: async (id: string, to: NewSpeaker) => verdictOf((await ask(reattribute, { id, ...to })).result),
  merge: async (from: string, into: string) => verdictOf((await ask(merge, { from, into })).result),
  rename: async (id: string, name: string) => verdictOf((await ask(rename, { id, name })).result),
  /** Null: nothing was corrected here that is not undone yet. */
  async undoLast(): Promise<Verdict | null> {
    const last = made[made.length - 1];
    if (last === undefined) return null;
    const verdict = verdictOf((await ask(undo, { id: last })).result, false);
    if (verdict.made) made.pop();
    return verdict;
  },
};

function verdictOf(result: ResultOf<typeof outcome>, undoable = true): Verdict {
  if (result.__typename !== 'CorrectionMade') return { made: false, message: result.message };
  // Lists and counts anywhere may have changed with it.
  answers.clear();
  if (undoable) made.push(result.correction.id);
  return { made: true, quote: result.quote };
}
