import { anywhere, searchQuery } from './conditions.js';
import { assemble, conditionsOf, isHot, type Query } from './query.js';
import { type QuoteFilter, quotes } from './quotes.js';

/**
 * Of how many quotes in `OF` those are counted that a filter matches; `OF`: of all. The sample is one by id, which says
 * nothing of what is quoted, and has an index (quote_sample_idx), so that what is left out is not even looked at.
 */
export type Share = number;

const OF = 256;

/** Up to about so many quotes are read, beyond it at least half as many, as a sample: some 0.2 s of CPU where the table is not in memory. */
const MOST_READ = 50_000;

/** Every quote. */
export const EVERY_ONE: Share = OF;

/** Conditions that no index knows: whatever the others leave has to be read for them. */
const WITHOUT_INDEX = {
  wires: null,
  kinds: null,
  stances: null,
  minConfidence: null,
  language: null,
  attributed: null,
  status: null,
} as const satisfies Partial<QuoteFilter>;

/** How many quotes of the smallest sample have to be read for a filter. */
export function toBeRead(filter: QuoteFilter): Query<{ readonly value: number }> {
  return assemble((bind) => {
    const indexed = { ...filter, ...WITHOUT_INDEX };
    if (conditionsOf(indexed).length === 0) {
      return {
        text: `SELECT (COALESCE(sum(count), 0) / ${OF})::int AS value FROM quote_tally WHERE kind IS NOT NULL`,
        hot: true,
      };
    }
    // The index knows that the words of a phrase are there, and not where.
    const wanted = filter.text === null ? '' : ` CROSS JOIN ${anywhere(searchQuery(filter.text, bind))} AS wanted`;
    const where = [...quotes.where(indexed, bind), ...inSample(1)];
    return {
      text: `SELECT count(*)::int AS value FROM quote q${wanted} WHERE ${where.join(' AND ')}`,
      hot: isHot(indexed),
    };
  });
}

/** The largest share that is not too much, by how many quotes of the smallest sample have to be read. */
export function shareFor(read: number): Share {
  let share = OF;
  while (share > 1 && read * share > MOST_READ) share /= 2;
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
