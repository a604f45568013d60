import { type FacetName, facetCounts, type FacetRow, keptFacetCounts } from '../database/statements/quote-facets.js';
import { type Interval, keptTimeline, timeline, type TimeBucketRow } from '../database/statements/quote-timeline.js';
import { conditionsOf } from '../database/statements/query.js';
import type { QuoteFilter } from '../database/statements/quotes.js';
import {
  EVERY_ONE,
  isCountedWhole,
  isOfDaysAlone,
  scaled,
  type Share,
  shareFor,
  toBeRead,
} from '../database/statements/sample.js';
import { chosenFacets, joined, withoutOwn } from './alternatives.js';
import type { Read } from './loaders.js';

/** Counts of quotes; not `isExact`: reckoned from a sample. */
export interface Tallied<Row> {
  readonly rows: readonly Row[];
  readonly isExact: boolean;
}

/** Counts the quotes of a filter by what they are and by when they were printed. */
export interface Tallies {
  /** @param first how many speakers, outlets and languages */
  facets(filter: QuoteFilter, wanted: readonly FacetName[], first: number): Promise<Tallied<FacetRow>>;
  /**
   * The same, and of each facet that the filter has a condition on also the values that this condition leaves out, the
   * most frequent `first` of them.
   */
  facetsWithAlternatives(filter: QuoteFilter, wanted: readonly FacetName[], first: number): Promise<Tallied<FacetRow>>;
  /** At most `most` + 1 buckets. */
  timeline(filter: QuoteFilter, interval: Interval, most: number): Promise<Tallied<TimeBucketRow>>;
}

export function createTallies(read: Read): Tallies {
  // Facets and timeline of one page are mostly of one filter.
  const shares = new Map<string, Promise<Share>>();
  const shareOf = (filter: QuoteFilter): Share | Promise<Share> => {
    if (isCountedWhole(filter)) return EVERY_ONE;
    const key = JSON.stringify(filter);
    let share = shares.get(key);
    if (share === undefined) {
      const { statement, args } = toBeRead(filter);
      share = read(statement, args).then((rows) => shareFor(rows[0]?.value ?? 0));
      shares.set(key, share);
    }
    return share;
  };
  const facets: Tallies['facets'] = async (filter, wanted, first) => {
    if (conditionsOf(filter).length === 0) {
      const { statement, args } = keptFacetCounts(wanted, first);
      return { rows: await read(statement, args), isExact: true };
    }
    const share = await shareOf(filter);
    const { statement, args } = facetCounts(filter, wanted, first, share);
    return tallied(await read(statement, args), share);
  };
  return {
    facets,
    async facetsWithAlternatives(filter, wanted, first) {
      const chosen = chosenFacets(filter).filter((facet) => wanted.includes(facet));
      const [within, ...without] = await Promise.all([
        facets(filter, wanted, first),
        ...chosen.map((facet) => facets(withoutOwn(filter, facet), [facet], first)),
      ]);
      return {
        rows: joined(
          within.rows,
          without.flatMap(({ rows }) => rows),
        ),
        isExact: [within, ...without].every(({ isExact }) => isExact),
      };
    },
    async timeline(filter, interval, most) {
      if (isOfDaysAlone(filter)) {
        const { statement, args } = keptTimeline(filter, interval, most);
        return { rows: await read(statement, args), isExact: true };
      }
      const share = await shareOf(filter);
      const { statement, args } = timeline(filter, interval, most, share);
      return tallied(await read(statement, args), share);
    },
  };
}

function tallied<Row extends { readonly count: number }>(rows: readonly Row[], share: Share): Tallied<Row> {
  if (share === EVERY_ONE) return { rows, isExact: true };
  return { rows: rows.map((row) => ({ ...row, count: scaled(row.count, share) })), isExact: false };
}
