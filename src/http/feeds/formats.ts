import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { asHtml, type CitedQuote, webAddress, whoOf, wordsOf } from '../../citation/index.js';
import { xmlText } from '../xml.js';

/** A list of quotes as feed readers see it. */
export interface QuoteFeed {
  readonly title: string;
  readonly description: string;
  /** Of the page that shows the same. */
  readonly page: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly quotes: readonly FeedQuote[];
}

export interface FeedQuote {
  readonly quote: CitedQuote;
  readonly ingestedAt: Date;
}

export const feedFormats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: asRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: asAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: asJson },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** The longest title of an item, in characters. */
const LONGEST_TITLE = 200;

/** RSS 2.0. */
function asRss({ title, description, page, self, quotes }: QuoteFeed): string {
  return generateRssFeed({
    title: xmlText(title),
    description: xmlText(description),
    link: page,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    generator: 'Quotewire',
    items: quotes.map(({ quote }) => ({
      title: titleOf(quote),
      link: quote.permalink,
      guid: { value: quote.permalink, isPermaLink: true },
      description: xmlText(asHtml(quote)),
      dc: { creators: [xmlText(whoOf(quote))] },
      ...(quote.publishedAt === null ? {} : { pubDate: new Date(quote.publishedAt) }),
    })),
  });
}

/** Atom, RFC 4287. */
function asAtom({ title, description, page, self, quotes }: QuoteFeed): string {
  return generateAtomFeed({
    id: page,
    title: { value: xmlText(title) },
    subtitle: { value: xmlText(description) },
    updated: new Date(Math.max(0, ...quotes.map((item) => momentOf(item).getTime()))),
    authors: [{ name: 'Quotewire' }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: quotes.map((item) => ({
      id: item.quote.permalink,
      title: { value: titleOf(item.quote) },
      updated: momentOf(item),
      ...(item.quote.publishedAt === null ? {} : { published: new Date(item.quote.publishedAt) }),
      authors: [{ name: xmlText(whoOf(item.quote)) }],
      links: [{ href: item.quote.permalink, rel: 'alternate', type: 'text/html' }],
      content: { value: xmlText(asHtml(item.quote)), type: 'html' },
    })),
  });
}

/** JSON Feed 1.1. */
function asJson({ title, description, page, self, quotes }: QuoteFeed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: self,
    items: quotes.map(({ quote }) => {
      const article = webAddress(quote.url);
      return {
        id: quote.permalink,
        url: quote.permalink,
        ...(article === null ? {} : { external_url: article }),
        title: titleOf(quote),
        content_html: asHtml(quote),
        authors: [{ name: whoOf(quote) }],
        ...(quote.language === null ? {} : { language: quote.language }),
        ...(quote.publishedAt === null ? {} : { date_published: new Date(quote.publishedAt) }),
      };
    }),
  });
  return `${JSON.stringify(feed)}\n`;
}

function titleOf(quote: CitedQuote): string {
  const title = xmlText(`${whoOf(quote)}: ${wordsOf(quote)}`).replace(/\s+/gu, ' ');
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** When it was printed, or else when it came here: Atom wants a date of every entry. */
function momentOf({ quote, ingestedAt }: FeedQuote): Date {
  return quote.publishedAt === null ? ingestedAt : new Date(quote.publishedAt);
}
