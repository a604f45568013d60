import { useEffect, useRef, useState } from 'preact/hooks';
import { answers, asApiError } from './use-answer.js';
import type { ApiError } from './client.js';

/** One page of a connection. */
export interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of a list read so far. */
export interface Pages<Row> {
  /** Undefined until the first page is there. While the first page of another list is on its way, the rows before. */
  readonly rows: readonly Row[] | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: ApiError | undefined;
  /** The next page, or once more the one that failed. */
  readonly more: () => void;
}

interface State<Row> {
  readonly key: string;
  readonly rows?: readonly Row[];
  readonly end: string | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error?: ApiError;
}

/** Reads a list page by page; `key` names the list: another one starts anew. Pages read stay for going back. */
export function usePages<Row>(
  key: string,
  read: (after: string | null, signal: AbortSignal) => Promise<PageOf<Row>>,
): Pages<Row> {
  const kept = answers.get(`pages ${key}`) as State<Row> | undefined;
  const [state, setState] = useState<State<Row>>(() => kept ?? starting(key));
  const abort = useRef<AbortController | null>(null);
  const load = (after: string | null, before: readonly Row[]) => {
    abort.current?.abort();
    const own = (abort.current = new AbortController());
    read(after, own.signal).then(
      (page) => {
        if (own.signal.aborted) return;
        const rows = [...before, ...page.nodes];
        const next: State<Row> = {
          key,
          rows,
          end: page.pageInfo.endCursor,
          hasMore: page.pageInfo.hasNextPage,
          loading: false,
        };
        answers.set(`pages ${key}`, next);
        setState(next);
      },
      (error: unknown) => {
        if (!own.signal.aborted) setState((now) => ({ ...now, key, loading: false, error: asApiError(error) }));
      },
    );
  };
  useEffect(() => {
    if (kept !== undefined) {
      setState(kept);
      return;
    }
    setState((now) => ({ ...starting<Row>(key), ...(now.rows === undefined ? {} : { rows: now.rows }) }));
    load(null, []);
    return () => abort.current?.abort();
  }, [key]);
  const current = kept !== undefined && state.key !== key ? kept : state;
  const isFirst = current.key !== key || current.end === null;
  return {
    rows: current.rows,
    hasMore: current.key === key && current.hasMore,
    loading: current.loading || current.key !== key,
    error: current.key === key ? current.error : undefined,
    more: () => {
      setState(({ error: _, ...now }) => ({ ...now, key, loading: true }));
      if (isFirst) load(null, []);
      else load(current.end, current.rows ?? []);
    },
  };
}

function starting<Row>(key: string): State<Row> {
  return { key, end: null, hasMore: false, loading: true };
}
