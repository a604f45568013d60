import type { TadaDocumentNode } from 'gql.tada';
import { texts } from '../texts.js';
import { reviewKey } from './key.js';
import type { Document } from './graphql.js';

/** The service could not be reached, or refused. `message` is for readers. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    message: string,
    /** `BAD_USER_INPUT`, `QUERY_TOO_COMPLEX` …; `UNREACHABLE` where no answer came. */
    readonly code: string,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Longer addresses are refused by some proxies. */
const LONGEST_ADDRESS = 4000;

/**
 * Asks the service: by the id of the document, so that it and whatever stands before it can answer from what they keep,
 * and by its text where the service is of another version and does not know the id.
 * @throws {ApiError}
 */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { id, parts } = document as unknown as Document;
  let answer: Answer<Data>;
  try {
    answer = await send(id === null ? { query: textOf(parts) } : { documentId: id }, variables, parts, signal);
    if (answer.errors?.[0]?.extensions?.code === 'DOCUMENT_NOT_FOUND') {
      answer = await send({ query: textOf(parts) }, variables, parts, signal);
    }
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiError(texts.errors.unreachable, 'UNREACHABLE');
  }
  const [first] = answer.errors ?? [];
  if (first !== undefined) throw new ApiError(first.message, first.extensions?.code ?? 'UNKNOWN');
  if (answer.data == null) throw new ApiError(texts.errors.empty, 'UNKNOWN');
  return answer.data;
}

const textOf = (parts: Document['parts']): string => [...parts].join('\n');

/** By GET what anybody may read; by POST what needs a key, changes something, or is too long for an address. */
async function send<Data>(
  asked: { readonly query: string } | { readonly documentId: string },
  variables: unknown,
  parts: Document['parts'],
  signal: AbortSignal | undefined,
): Promise<Answer<Data>> {
  const key = reviewKey();
  const accept = 'application/graphql-response+json, application/json';
  const address = `/graphql?${new URLSearchParams({ ...asked, variables: JSON.stringify(variables) })}`;
  const isRead = key === null && !/^\s*mutation\b/u.test([...parts].at(-1) ?? '');
  const stop = signal === undefined ? {} : { signal };
  const response =
    isRead && 'documentId' in asked && address.length <= LONGEST_ADDRESS
      ? // What the browser keeps is asked for once more, and mostly has not changed: readers see what is stored now.
        await fetch(address, { headers: { accept }, cache: 'no-cache', ...stop })
      : await fetch('/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept,
            ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          },
          body: JSON.stringify({ ...asked, variables }),
          ...stop,
        });
  return (await response.json()) as Answer<Data>;
}
