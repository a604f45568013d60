import { assemble, isHot, type Query } from './query.js';
import { type QuoteFilter, quotes } from './quotes.js';
import { inSample, type Share } from './sample.js';

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** How many quotes were printed in a day, week, month or year, which starts then. */
export interface TimeBucketRow {
  readonly start: Date;
  readonly count: number;
}

/**
 * The dated quotes of a filter, or a share of them, by when they were printed, the earliest first; times without any
 * are left out. Weeks start on Mondays, days in UTC.
 *
 * @param most how many buckets at most; one more tells that there are too many
 */
export function timeline(filter: QuoteFilter, interval: Interval, most: number, share: Share): Query<TimeBucketRow> {
  return assemble((bind) => {
    const from = quotes.from(filter, bind);
    const where = [...quotes.where(filter, bind), 'q.published_at IS NOT NULL', ...inSample(share)];
    const start = `date_trunc('${interval.toLowerCase()}', q.published_at, 'UTC')`;
    const text =
      `SELECT ${start} AS start, count(*)::int AS count FROM ${from} WHERE ${where.join(' AND ')}` +
      ` GROUP BY 1 ORDER BY 1 LIMIT ${bind(most + 1)}`;
    return { text, hot: isHot(filter) };
  });
}

/** The same of all quotes between two days, from the counts that are kept. */
export function keptTimeline(
  { publishedFrom, publishedBefore }: QuoteFilter,
  interval: Interval,
  most: number,
): Query<TimeBucketRow> {
  return assemble((bind) => {
    const where = ['day IS NOT NULL'];
    if (publishedFrom !== null) where.push(`day >= (${bind(publishedFrom)}::timestamptz AT TIME ZONE 'UTC')::date`);
    if (publishedBefore !== null) where.push(`day < (${bind(publishedBefore)}::timestamptz AT TIME ZONE 'UTC')::date`);
    const text =
      `SELECT date_trunc('${interval.toLowerCase()}', day::timestamp) AT TIME ZONE 'UTC' AS start, sum(count)::int AS count` +
      ` FROM quote_tally WHERE ${where.join(' AND ')} GROUP BY 1 HAVING sum(count) > 0 ORDER BY 1 LIMIT ${bind(most + 1)}`;
    return { text, hot: true };
  });
}
