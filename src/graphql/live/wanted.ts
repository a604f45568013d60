import { createHash } from 'node:crypto';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { QuoteFilter } from '../../database/statements/quotes.js';
import type { Asked, Question } from '../question.js';
import { badInput } from '../errors.js';
import type { Wanted } from './topics.js';

type FilterOf<Args> = (args: Args) => QuoteFilter;

/** Says in the `extensions` of a field of the subscription which quotes it tells of. */
export const announces = <Args>(filterOf: FilterOf<Args>): { readonly announces: FilterOf<Args> } => ({
  announces: filterOf,
});

/**
 * What a subscription wants to be told.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function wantedOf({ plan, variables }: Asked, question: Question): Wanted {
  // Validation lets one field stand there, and conditions may take that away.
  const [field] = plan.root.fields;
  if (field === undefined) throw badInput('The subscription asks for nothing.');
  const filterOf = field.field.extensions['announces'] as FilterOf<unknown> | undefined;
  if (filterOf === undefined) throw new Error(`${field.field.name} does not say which quotes it tells of.`);
  const filter = filterOf(field.args ?? getArgumentValues(field.field, field.nodes[0]!, variables));
  const { query, operationName } = question;
  const key = createHash('sha256')
    .update(JSON.stringify([query, operationName, question.variables]))
    .digest('base64');
  return { plan, variables, filter, key };
}
