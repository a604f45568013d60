import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './schema-types.d.ts';

/** Dates arrive as text: 2026-03-09T00:00:00.000Z and 2026-03-09. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string; JSON: unknown };
}>();

const address = process.env['QUOTEWIRE_URL'] ?? 'http://localhost:4000/graphql';

/** Asks the service. @throws an Error with the service's own words when it refuses. */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (errors !== undefined || data == null) {
    throw new Error(errors?.map((error) => error.message).join('\n') ?? `Answered with ${response.status}.`);
  }
  return data;
}
