import type { GraphQLFormattedError } from 'graphql';
import type { OperationPlan } from './execution/plan.js';

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

/** A question that can be run: what it asks for and what that costs. */
export interface Asked {
  readonly operation: 'query' | 'mutation' | 'subscription';
  /** As the document names it. */
  readonly name: string | null;
  /** In points. */
  readonly cost: number;
  readonly plan: OperationPlan;
  readonly variables: Record<string, unknown>;
}
