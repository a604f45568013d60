import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { readSelection, type Selection } from '../../selection/index.js';
import { addresses } from './addresses.js';

/** The selection in the address of the page, and how to change it: the page shows what the address says. */
export function useSelection(): {
  readonly selection: Selection;
  readonly problems: readonly string[];
  readonly change: (changed: Partial<Selection>) => void;
} {
  const { url, route } = useLocation();
  const { selection, problems } = useMemo(() => readSelection(new URL(url, location.origin).searchParams), [url]);
  return { selection, problems, change: (changed) => route(addresses.search({ ...selection, ...changed })) };
}
