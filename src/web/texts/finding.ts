import type { Interval } from '../time/buckets.js';
import type { QuoteOrder } from '../../selection/index.js';
import { counted, month, number, shortDay } from './format.js';

/** The search, its conditions and what leads out of it. */
export const finding = {
  search: {
    title: 'Search',
    label: 'Words, a speaker or an outlet',
    placeholder: 'Words, “a phrase”, a speaker, an outlet',
    submit: 'Search',
    clear: 'Clear the words',
    suggestions: 'Suggestions',
    suggestedSpeakers: 'Speakers',
    suggestedOutlets: 'Outlets',
    results: 'Quotes',
    found: (count: number, exact: boolean) =>
      exact ? counted(count, 'quote', 'quotes') : `More than ${number.format(count)} quotes`,
    counting: 'Counting …',
    none: 'No quote matches.',
    noneHint: 'Take a condition away, or search for other words.',
    nothingStored: 'Nothing is stored yet.',
    nothingStoredHint: 'Fill the database from a terminal: npx quotewire ingest FOLDER',
    more: 'More quotes',
    reset: 'Take all conditions away',
    problems: 'Parts of the address were left out:',
    syntax: 'Words match in any form. “A phrase” in quotation marks, -without, or.',
  },
  filters: {
    label: 'Conditions',
    open: 'Conditions',
    chosen: 'Chosen conditions',
    remove: (what: string) => `Take away: ${what}`,
    kind: 'Kind',
    stance: 'Stance',
    dates: 'Printed',
    from: 'From',
    to: 'To',
    confidence: 'Sure of the speaker',
    anyConfidence: 'However unsure',
    atLeast: (share: number) => `At least ${Math.round(share * 100)} %`,
    attribution: 'Speaker',
    anyAttribution: 'Named or not',
    attributed: 'Named',
    unattributed: 'Not named',
    language: 'Language',
    anyLanguage: 'Any language',
    wire: 'News agency',
    wirePlaceholder: 'Name of an agency',
    status: 'Checked by a person',
    order: 'Order',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    speakers: 'Speakers',
    outlets: 'Outlets',
    times: (name: string, count?: number) => (count === undefined ? name : `${name} (${number.format(count)})`),
    estimated: 'There are many: the numbers are estimates.',
  },
  timeline: {
    heading: 'Quotes over time',
    caption: (interval: Interval, first: string, last: string) =>
      `Quotes by ${interval.toLowerCase()}${first === last ? `, ${first}` : `, ${first} – ${last}`}`,
    name: (start: string, interval: Interval) =>
      interval === 'YEAR'
        ? start.slice(0, 4)
        : interval === 'MONTH'
          ? month.format(new Date(start))
          : shortDay.format(new Date(start)),
    value: (name: string, count: number) => `${name}: ${counted(count, 'quote', 'quotes')}`,
    from: 'Start',
    to: 'End',
    choose: 'Show this time',
  },
  orders: { NEWEST: 'Newest first', OLDEST: 'Oldest first', BEST_MATCH: 'Best match first' } satisfies Record<
    QuoteOrder,
    string
  >,
  waysOut: {
    label: 'Feeds and files of these quotes',
    follow: 'Follow',
    take: 'Take away',
    formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', csv: 'CSV', jsonl: 'JSONL', parquet: 'Parquet' },
  },
} as const;
