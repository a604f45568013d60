import type { FacetName, FacetRow } from '../database/statements/quote-facets.js';
import type { QuoteFilter } from '../database/statements/quotes.js';

/** The condition of a filter that chooses among the values of a facet. A quote has one value of each at most. */
const OWN_CONDITION = {
  speakers: 'speakers',
  outlets: 'outlets',
  kinds: 'kinds',
  stances: 'stances',
  languages: 'language',
} as const satisfies Partial<Record<FacetName, keyof QuoteFilter>>;

type ChosenFacet = keyof typeof OWN_CONDITION;

/** The facets of which a filter, or the input it is made of, chooses values. */
export function chosenFacets(filter: Partial<Record<keyof QuoteFilter, unknown>>): ChosenFacet[] {
  return (Object.keys(OWN_CONDITION) as ChosenFacet[]).filter((facet) => filter[OWN_CONDITION[facet]] != null);
}

/** The filter, whatever value of a facet was chosen. */
export function withoutOwn<Filter extends object>(filter: Filter, facet: ChosenFacet): Filter {
  return { ...filter, [OWN_CONDITION[facet]]: null };
}

/**
 * Counts of what a filter chose, and with them those of what it left out. As each quote has one value, a value that was
 * chosen has as many quotes under the filter as without its condition, and the narrower reading is the better one where
 * both are estimates. The order is that of the statement (mostFrequent in quote-facets.ts), so that a list of values
 * stays as it is when one of them is chosen.
 */
export function joined(chosen: readonly FacetRow[], others: readonly FacetRow[]): FacetRow[] {
  const nameOf = ({ facet, value }: FacetRow) => `${facet} ${value}`;
  const known = new Set(chosen.map(nameOf));
  return [...chosen, ...others.filter((row) => !known.has(nameOf(row)))].sort(
    (a, b) => b.count - a.count || b.value.length - a.value.length || (a.value < b.value ? 1 : -1),
  );
}
