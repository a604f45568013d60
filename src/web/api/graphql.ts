import type { initGraphQLTada, ResultOf, VariablesOf } from 'gql.tada';
import type { introspection } from '../../generated/schema-types.js';

/** What types a document by its text. */
export type Graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; Date: string; DateTime: string };
}>;

/** A document as it is sent: its own text and that of every fragment it uses, each once. */
export interface Document {
  /** By which the service knows it (trusted-documents.ts); null where the scripts are not built. */
  readonly id: string | null;
  readonly parts: ReadonlySet<string>;
}

/**
 * A GraphQL document whose variables and answer have types, which TypeScript reads from its text and `schema.graphql`.
 * At run time it is only text: nothing parses it here, so no parser is loaded.
 */
export const graphql = ((written: Written, fragments: readonly Document[] = []): Document => {
  const [id, text] = typeof written === 'string' ? [null, written] : written;
  return { id, parts: new Set([...fragments.flatMap((fragment) => [...fragment.parts]), text]) };
}) as unknown as Graphql;

/** A text as it is written or, once built, with its id. */
export type Written = string | readonly [id: string, text: string];

export type { ResultOf, VariablesOf };
