import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { DocumentCache } from './document-cache.js';
import { tooComplex } from './errors.js';
import { type OperationPlan, planOperation } from './execution/plan.js';
import { checkShape, parseWithin } from './limits.js';

/** Characters of queries whose parsed form is kept: a few hundred of the usual ones. */
const CACHED_CHARACTERS = 500_000;
/** Of each operation, one for every way in which its conditions fall out. */
const MOST_PLANS = 8;
/** More mistakes than that nobody reads at once. */
const MOST_MISTAKES = 5;

/** A document that can be run, or why it cannot. */
export type Prepared = PreparedDocument | readonly GraphQLError[];

/** Parses, checks and plans queries, and keeps what came of the latest ones. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #cache = new DocumentCache<Prepared>(CACHED_CHARACTERS);
  readonly #introspection: boolean;

  /** @param introspection whether clients may ask what there is to ask for */
  constructor(schema: GraphQLSchema, introspection = true) {
    this.#schema = schema;
    this.#introspection = introspection;
  }

  prepare(source: string): Prepared {
    const known = this.#cache.get(source);
    if (known !== undefined) return known;
    const prepared = this.#read(source);
    this.#cache.set(source, prepared);
    return prepared;
  }

  #read(source: string): Prepared {
    let document: DocumentNode;
    try {
      document = parseWithin(source);
      checkShape(document);
    } catch (error) {
      if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')];
      throw error;
    }
    const rules = this.#introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    // A name like the one that is wrong would tell of the schema as well.
    const options = { maxErrors: MOST_MISTAKES, hideSuggestions: !this.#introspection };
    const mistakes = validate(this.#schema, document, rules, options);
    if (mistakes.length > 0) return mistakes.map(told);
    return new PreparedDocument(this.#schema, document);
  }
}

/** A document that is valid for the schema. */
export class PreparedDocument {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operations: ReadonlyMap<string, OperationDefinitionNode>;
  readonly #plans = new Map<OperationDefinitionNode, Map<string, OperationPlan>>();
  /** The variables that `@skip` and `@include` name anywhere. */
  readonly #conditions: readonly string[];

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#document = document;
    const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    this.#operations = new Map(operations.map((operation) => [operation.name?.value ?? '', operation]));
    this.#conditions = conditionVariables(document);
  }

  /** The operation of this name; without a name the only one. Undefined: there is no such. */
  operation(name: string | null): OperationDefinitionNode | undefined {
    if (name !== null) return this.#operations.get(name);
    return this.#operations.size === 1 ? [...this.#operations.values()][0] : undefined;
  }

  /** The values of the variables of an operation, those not given at their defaults; or what is wrong with them. */
  variables(
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | readonly GraphQLError[] {
    const definitions = operation.variableDefinitions ?? [];
    if (definitions.length === 0) return {};
    const { coerced, errors } = getVariableValues(this.#schema, definitions, given, { maxErrors: MOST_MISTAKES });
    return coerced ?? errors!.map((error) => coded(error, 'BAD_USER_INPUT'));
  }

  /** @throws {GraphQLError} QUERY_TOO_COMPLEX */
  plan(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): OperationPlan {
    let plans = this.#plans.get(operation);
    if (plans === undefined) this.#plans.set(operation, (plans = new Map<string, OperationPlan>()));
    const key = this.#conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = planOperation(this.#schema, this.#document, operation, variables);
      if (plans.size < MOST_PLANS) plans.set(key, plan);
    }
    return plan;
  }
}

/** A mistake as clients are told of it. Comparing fields of one name has a budget in graphql-js, whose message has no advice. */
function told(mistake: GraphQLError): GraphQLError {
  if (mistake.message !== 'Validation aborted.') return coded(mistake, 'GRAPHQL_VALIDATION_FAILED');
  return tooComplex('The query repeats fields so often that it was not compared to the end. Ask for each once.');
}

/** The same error with a code, unless it has one. */
function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

function conditionVariables(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found].sort();
}
