import type { TadaDocumentNode } from 'gql.tada';
import type { Graphql } from '../api/graphql.js';

/** Types a document by its text; what is sent is the text. */
export const graphql = ((text: string) => text) as unknown as Graphql;

/** The service that this file came from. */
export const origin = new URL(import.meta.url).origin;

/**
 * Asks the service by GET, which needs no preflight and may be cached.
 * @throws {Error} with a message for readers
 */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const query = new URLSearchParams({
    query: (document as unknown as string).replace(/\s+/g, ' '),
    variables: JSON.stringify(variables),
  });
  const response = await fetch(`${origin}/graphql?${query}`, { headers: { accept: 'application/json' } });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message ?? 'No answer.');
  return data;
}
