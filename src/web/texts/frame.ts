import { day, number, shortDay } from './format.js';

/** What stands on every page, and how numbers and days are written. */
export const frame = {
  name: 'Quotewire',
  motto: 'Who said what, and who printed it',
  number: (value: number) => number.format(value),
  day: (iso: string) => day.format(new Date(iso)),
  shortDay: (iso: string) => shortDay.format(new Date(iso)),
  percent: (share: number) => `${Math.round(share * 100)}\u00a0%`,
  titleOf: (page: string) => `${page} · Quotewire`,
  skip: 'Skip to the content',
  navigation: {
    label: 'Pages',
    search: 'Search',
    speakers: 'Speakers',
    outlets: 'Outlets',
    compare: 'Compare',
    extract: 'Read a text',
    widgets: 'Widgets',
    review: 'Review',
    api: 'API',
  },
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  errors: {
    unreachable: 'The service does not answer. Check the connection, then try again.',
    empty: 'The service answered without data.',
    heading: 'That did not work',
    retry: 'Try again',
  },
  loading: 'Loading …',
  notFound: {
    title: 'Nothing here',
    lead: 'There is no page at this address.',
    home: 'To the search',
  },
} as const;
