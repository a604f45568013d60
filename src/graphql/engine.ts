import { type GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Access } from '../access/access.js';
import type { Database } from '../database/client.js';
import { createContext } from './context.js';
import { Documents, type Prepared, PreparedDocument } from './documents.js';
import { badInput, causeOf, isUnexpected, maskError } from './errors.js';
import { costOf } from './execution/cost.js';
import { Run } from './execution/run.js';
import { checkCost, limits } from './limits.js';
import { schema } from './schema.js';
import { shortened } from './shown.js';

/** What a client sends. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What it is told. */
export interface Answer {
  /** `refused`: nothing ran, the question itself is at fault. `not-by-get`: only a POST may ask for this. */
  readonly outcome: 'answered' | 'refused' | 'not-by-get';
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
  };
}

export type Engine = ReturnType<typeof createEngine>;

/**
 * Answers questions. Errors that nobody foresaw are told to clients without details and to `log` with them.
 */
export function createEngine(
  database: Database,
  log: (error: unknown) => void,
  { introspection = true }: { readonly introspection?: boolean } = {},
) {
  const documents = new Documents(schema, introspection);

  const told = (error: GraphQLError): GraphQLFormattedError => {
    const masked = maskError(error) as GraphQLError;
    if (isUnexpected(masked)) log(causeOf(error));
    const { message, ...place } = masked.toJSON();
    return { message: shortened(message), ...place };
  };
  const refused = (errors: readonly GraphQLError[]): Answer => ({
    outcome: 'refused',
    body: { errors: errors.map(told) },
  });

  return {
    /** @param readOnly whether only a query may be asked, as by GET */
    async answer(question: Question, access: Access, readOnly: boolean): Promise<Answer> {
      const document: Prepared = documents.prepare(question.query);
      if (!(document instanceof PreparedDocument)) return refused(document);
      const operation = document.operation(question.operationName);
      if (operation === undefined) return refused([noSuchOperation(question.operationName)]);
      if (readOnly && operation.operation !== OperationTypeNode.QUERY) {
        return { outcome: 'not-by-get', body: { errors: [told(badInput('Only queries can be asked by GET.'))] } };
      }
      const variables = document.variables(operation, question.variables);
      if (Array.isArray(variables)) return refused(variables as readonly GraphQLError[]);
      const values = variables as Record<string, unknown>;
      let cost: number;
      let run: Run;
      try {
        const plan = document.plan(operation, values);
        cost = costOf(plan, values);
        checkCost(cost);
        run = new Run(plan, createContext(database, access), values);
      } catch (error) {
        return refused([error as GraphQLError]);
      }
      const { data, errors } = await run.result();
      const extensions = { cost: { requested: cost, limit: limits.complexity } };
      return {
        outcome: 'answered',
        body: errors.length === 0 ? { data, extensions } : { data, errors: errors.map(told), extensions },
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
