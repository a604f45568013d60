import { type GraphQLError, OperationTypeNode } from 'graphql';
import type { Access } from '../access/access.js';
import type { Database } from '../database/client.js';
import { createContext } from './context.js';
import { Documents, type Prepared, PreparedDocument } from './documents.js';
import { badInput, tellErrors } from './errors.js';
import { costOf } from './execution/cost.js';
import { Run } from './execution/run.js';
import { checkCost, limits } from './limits.js';
import type { Answer, Asked, Question } from './question.js';
import { schema } from './schema.js';

export type Engine = ReturnType<typeof createEngine>;

/**
 * Answers questions. Errors that nobody foresaw are told to clients without details and to `log` with them.
 */
export function createEngine(
  database: Database,
  log: (error: unknown) => void,
  { introspection = true, queue = false }: { readonly introspection?: boolean; readonly queue?: boolean } = {},
) {
  const documents = new Documents(schema, introspection);
  const refused = (errors: readonly GraphQLError[]): Answer => ({
    outcome: 'refused',
    body: { errors: tellErrors(errors, log) },
  });

  return {
    /**
     * Reads a question and prices it, or refuses it.
     * @param readOnly whether it may change nothing, as by GET
     */
    prepare(question: Question, readOnly: boolean): Asked | Answer {
      const document: Prepared = documents.prepare(question.query);
      if (!(document instanceof PreparedDocument)) return refused(document);
      const operation = document.operation(question.operationName);
      if (operation === undefined) return refused([noSuchOperation(question.operationName)]);
      if (readOnly && operation.operation === OperationTypeNode.MUTATION) {
        const error = badInput('Mutations are asked by POST, not by GET.');
        return { outcome: 'not-by-get', body: { errors: tellErrors([error], log) } };
      }
      const variables = document.variables(operation, question.variables);
      if (Array.isArray(variables)) return refused(variables as readonly GraphQLError[]);
      const values = variables as Record<string, unknown>;
      try {
        const plan = document.plan(operation, values);
        const cost = costOf(plan, values);
        checkCost(cost);
        return { operation: operation.operation, name: operation.name?.value ?? null, cost, plan, variables: values };
      } catch (error) {
        return refused([error as GraphQLError]);
      }
    },

    /**
     * Runs a query or mutation.
     * @param note gets what is kept from this client
     */
    async answer({ plan, variables, cost }: Asked, access: Access, note = log): Promise<Answer> {
      const { data, errors } = await new Run(plan, createContext(database, access, queue), variables).result();
      const extensions = { cost: { requested: cost, limit: limits.complexity } };
      return {
        outcome: 'answered',
        body: errors.length === 0 ? { data, extensions } : { data, errors: tellErrors(errors, note), extensions },
      };
    },
  };
}

function noSuchOperation(name: string | null): GraphQLError {
  return badInput(
    name === null
      ? 'The document has several operations, or none: name the one to run in operationName.'
      : `operationName: the document has no operation "${name.slice(0, 100)}".`,
  );
}
