import type { TypedDocumentString } from './generated/graphql.ts';

const address = process.env['QUOTEWIRE_URL'] ?? 'http://localhost:4000/graphql';

/** Asks the service. @throws an Error with the service's own words when it refuses. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (errors !== undefined || data == null) {
    throw new Error(errors?.map((error) => error.message).join('\n') ?? `Answered with ${response.status}.`);
  }
  return data;
}
