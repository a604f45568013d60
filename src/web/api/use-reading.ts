import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from './client.js';
import { answers, asApiError, type Pending } from './use-answer.js';

/** Reads something that takes more than one request, whenever its name changes; what was read stays for going back. */
export function useReading<Data>(key: string, read: (signal: AbortSignal) => Promise<Data>): Pending<Data> {
  const known = answers.get(key) as { readonly data: Data } | undefined;
  const [state, setState] = useState<{ readonly key: string; readonly error?: ApiError }>({ key });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (answers.get(key) !== undefined) return;
    const abort = new AbortController();
    read(abort.signal).then(
      (data) => {
        answers.set(key, { data });
        if (!abort.signal.aborted) setState({ key });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ key, error: asApiError(error) });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const error = state.key === key && known === undefined ? state.error : undefined;
  return {
    data: known?.data,
    error,
    loading: known === undefined && error === undefined,
    retry: () => {
      setState({ key });
      setAttempt((count) => count + 1);
    },
  };
}
