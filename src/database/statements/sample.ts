import { assemble, conditionsOf, isHot, type Query } from './query.js';
import { type QuoteFilter, quotes } from './quotes.js';

/**
 * Of how many quotes in `OF` those are counted that a filter matches; `OF`: of all. The sample is one by id, which says
 * nothing of what is quoted, and has an index (quote_sample_idx), so that what is left out is not even looked at.
 */
export type Share = number;

const OF = 256;

/**
 * Up to about so many matching quotes are counted one by one, beyond it at least half as many, as a sample: what is one
 * in a hundred of them is then right within a tenth. Fifty thousand take 60 ms where the table is in memory.
 */
const MOST_COUNTED = 50_000;

/** Every quote. */
export const EVERY_ONE: Share = OF;

/** How many matching quotes there are in the smallest sample. */
export function smallestSample(filter: QuoteFilter): Query<{ readonly value: number }> {
  return assemble((bind) => {
    const from = quotes.from(filter, bind);
    const where = [...quotes.where(filter, bind), ...inSample(1)];
    return { text: `SELECT count(*)::int AS value FROM ${from} WHERE ${where.join(' AND ')}`, hot: isHot(filter) };
  });
}

/** The largest share that is not too many, by how many matching quotes there are in the smallest sample. */
export function shareFor(found: number): Share {
  let share = OF;
  while (share > 1 && found * share > MOST_COUNTED) share /= 2;
  return share;
}

/**
 * Whether a filter is always counted quote by quote: what it matches is what one speaker said, or one outlet or one
 * article printed, which is read in one go.
 */
export function isCountedWhole(filter: QuoteFilter): boolean {
  const single = [filter.speakers, filter.outlets].some((keys) => keys && keys.slugs.length + keys.ids.length <= 1);
  return single || filter.articleId !== null || filter.utteranceId !== null;
}

/** Whether no condition stands but days: what is kept of all quotes (quote_tally) answers as well. */
export function isOfDaysAlone(filter: QuoteFilter): boolean {
  return conditionsOf(filter).every(([name]) => name === 'publishedFrom' || name === 'publishedBefore');
}

/** Conditions of a share; none where it is all. */
export function inSample(share: Share): string[] {
  if (share === OF) return [];
  return [share === 1 ? `q.id % ${OF} = 0` : `q.id % ${OF} < ${share}`];
}

/** What a count in a share stands for. */
export function scaled(count: number, share: Share): number {
  return Math.round((count * OF) / share);
}
