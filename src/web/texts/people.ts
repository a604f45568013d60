import { counted } from './format.js';

/** Speakers and outlets, and what they said and printed. */
export const people = {
  speaker: {
    title: 'Speaker',
    missing: 'There is no speaker of this name.',
    quotes: (count: number) => counted(count, 'quote', 'quotes'),
    between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
    aliases: 'Also printed as',
    roles: 'Titles over time',
    role: 'Title',
    seen: 'Printed',
    times: 'Quotes',
    outlets: 'Quoted by',
    latest: 'Quotes',
    searchIn: (name: string) => `Search in what ${name} said`,
    wikidata: 'Wikidata',
  },
  outlet: {
    title: 'Outlet',
    missing: 'There is no outlet of this name.',
    agency: 'News agency',
    outlet: 'Outlet',
    articles: (count: number) => counted(count, 'article', 'articles'),
    latestArticles: 'Articles',
    latestQuotes: 'Quotes',
    mostQuoted: 'Quoted most',
    searchIn: (name: string) => `Search in what ${name} printed`,
    moreArticles: 'More articles',
    noArticles: 'No article is stored.',
  },
  lists: {
    speakers: 'Speakers',
    outlets: 'Outlets',
    findSpeaker: 'Find a speaker by any name',
    findOutlet: 'Find an outlet',
    noSpeaker: 'No speaker goes by that name.',
    noOutlet: 'No outlet goes by that name.',
    more: 'More',
    lastQuoted: (date: string) => `last quoted ${date}`,
  },
  compare: {
    title: 'Compare',
    lead: 'Two speakers, or two outlets, side by side: who printed them, whom they quote, and what was said.',
    what: 'Compare two',
    first: 'One',
    second: 'The other',
    submit: 'Compare',
  },
  utterances: {
    heading: 'Reported most',
    none: 'Nothing was reported by more than one outlet.',
    reported: (reports: number, outlets: number) =>
      `${counted(reports, 'report', 'reports')} in ${counted(outlets, 'outlet', 'outlets')}`,
    variants: (count: number) => counted(count, 'wording', 'wordings'),
    times: (count: number) => counted(count, 'time', 'times'),
  },
} as const;
