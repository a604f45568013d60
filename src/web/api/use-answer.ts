import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { AnswerCache } from './answer-cache.js';
import { ApiError, ask } from './client.js';
import type { Document } from './graphql.js';

/** What is known of an answer: while the next one is on its way, the one before stays. */
export interface Pending<Data> {
  readonly data: Data | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** So that going back shows at once what was there. */
export const answers = new AnswerCache();

/** Asks the service whenever the document or the variables change; null variables ask nothing. */
export function useAnswer<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): Pending<Data> {
  const key = variables === null ? null : keyOf(document, variables);
  const known = key === null ? undefined : (answers.get(key) as Data | undefined);
  const [state, setState] = useState<{ key: string | null; data?: Data; error?: ApiError }>({ key: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null || variables === null || answers.get(key) !== undefined) return;
    const abort = new AbortController();
    ask(document, variables, abort.signal).then(
      (data) => {
        answers.set(key, data);
        setState({ key, data });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState((before) => ({ ...before, key, error: asApiError(error) }));
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const failed = state.key === key && state.error !== undefined;
  return {
    data: known ?? state.data,
    error: failed ? state.error : undefined,
    loading: key !== null && known === undefined && !failed,
    retry: () => {
      setState(({ data }) => ({ key: null, ...(data === undefined ? {} : { data }) }));
      setAttempt((count) => count + 1);
    },
  };
}

export function keyOf(document: object, variables: unknown): string {
  return JSON.stringify([[...(document as Document).parts].join('\n'), variables]);
}

export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(String(error), 'UNKNOWN');
}
