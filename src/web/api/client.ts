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

/**
 * Asks the service.
 * @throws {ApiError}
 */
export async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const query = [...(document as unknown as Document).parts].join('\n');
  const key = reviewKey();
  let answer: Answer<Data>;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    answer = (await response.json()) as Answer<Data>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiError(texts.errors.unreachable, 'UNREACHABLE');
  }
  const [first] = answer.errors ?? [];
  if (first !== undefined) throw new ApiError(first.message, first.extensions?.code ?? 'UNKNOWN');
  if (answer.data == null) throw new ApiError(texts.errors.empty, 'UNKNOWN');
  return answer.data;
}
