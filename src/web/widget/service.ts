import type { TadaDocumentNode } from 'gql.tada';
import type { Graphql, Written } from '../api/graphql.js';

/** Types a document by its text; at run time it is that, or once built its id and its text. */
export const graphql = ((written: Written) => written) as unknown as Graphql;

/** The service that this file came from. */
export const origin = new URL(import.meta.url).origin;

/**
 * Asks the service by GET, which needs no preflight, and by the id of the document, so that answers can be kept on the
 * way. A service of another version, which does not know the id, is asked by the text.
 * @throws {Error} with a message for readers
 */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const written = document as unknown as Written;
  const [documentId, query] = typeof written === 'string' ? [null, written] : written;
  let answer = await send<Data>(documentId === null ? { query } : { documentId }, variables);
  if (answer.errors?.[0]?.extensions?.code === 'DOCUMENT_NOT_FOUND') answer = await send({ query }, variables);
  const { data, errors } = answer;
  if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message ?? 'No answer.');
  return data;
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function send<Data>(asked: Record<string, string>, variables: unknown): Promise<Answer<Data>> {
  const parameters = new URLSearchParams({ ...asked, variables: JSON.stringify(variables) });
  const response = await fetch(`${origin}/graphql?${parameters}`, { headers: { accept: 'application/json' } });
  return (await response.json()) as Answer<Data>;
}
