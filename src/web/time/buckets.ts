/** A stretch of the calendar, as of the GraphQL enum. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** How many quotes were printed in the interval that starts on a day, `YYYY-MM-DD`. */
export interface Bucket {
  readonly start: string;
  readonly count: number;
}

/** Wider than any chart is: beyond it, gaps between the times are not drawn. */
const MOST = 600;

const DAY = 24 * 60 * 60 * 1000;

/** The first day of the interval after the one that starts on a day. */
export function nextStart(start: string, interval: Interval): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (interval === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  else if (interval === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  else if (interval === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** The last day of the interval that starts on a day. */
export function lastDay(start: string, interval: Interval): string {
  return new Date(Date.parse(nextStart(start, interval)) - DAY).toISOString().slice(0, 10);
}

/** The buckets with the empty ones between them, which the service leaves out. */
export function withGaps(buckets: readonly Bucket[], interval: Interval): readonly Bucket[] {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counts = new Map(buckets.map(({ start, count }) => [start, count]));
  const all: Bucket[] = [];
  for (let start = first.start; start <= last.start; start = nextStart(start, interval)) {
    if (all.length === MOST) return buckets;
    all.push({ start, count: counts.get(start) ?? 0 });
  }
  return all;
}

/** The interval in which a time, its days included, makes a chart of some ten to hundred and fifty bars. */
export function intervalOf(from: string, to: string): Interval {
  if (from === '' || to === '') return 'MONTH';
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return days <= 120 ? 'DAY' : days <= 900 ? 'WEEK' : 'MONTH';
}
