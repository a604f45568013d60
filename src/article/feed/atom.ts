import type { AtomFeed } from 'feedsmith';
import { wholeContent } from './content.js';
import { address, change, first, moment, people, subtag } from './fields.js';
import { feedOutlet } from './outlet.js';
import { plainLine } from './plain.js';
import type { Feed, FeedContent, FeedItem } from './types.js';

type Links = AtomFeed.Entry<string>['links'];

/** Atom 0.3 and 1.0 (RFC 4287) */
export function fromAtom(feed: AtomFeed.Feed<string>, place: string | null): Omit<Feed, 'isCutOff'> {
  const base =
    address(feed.xml?.base, place) ?? place ?? address(feed.links?.find(({ rel }) => rel === 'self')?.href, null);
  const home = page(feed.links, base) ?? base;
  const outlet = feedOutlet(plain(feed.title), home);
  const items = (feed.entries ?? []).map((entry, index): FeedItem => {
    const from = address(entry.xml?.base, base) ?? base;
    const url = page(entry.links, from) ?? address(entry.content?.src, from);
    const publishedAt = moment(entry.published, ...(entry.dc?.dates ?? []), entry.updated);
    const printedBy = plain(entry.source?.title) ?? outlet;
    return {
      id: first(entry.id, url) ?? `item ${index + 1}`,
      url,
      title: plain(entry.title),
      outlet: printedBy,
      authors: people(
        (entry.authors ?? feed.authors ?? []).map(({ name }) => name),
        printedBy,
      ),
      publishedAt,
      updatedAt: change(publishedAt, entry.updated),
      language: subtag(entry.xml?.lang, feed.xml?.lang),
      content: wholeContent(content(entry.content), content(entry.summary)),
    };
  });
  return { outlet, items };
}

/** The page of an entry: what its links call the alternate, HTML before other types. */
function page(links: Links, base: string | null): string | null {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return address((pages.find(({ type }) => type === undefined || type === 'text/html') ?? pages[0])?.href, base);
}

function plain(text: AtomFeed.Text | undefined): string | null {
  if (text === undefined) return null;
  return isHtml(text.type) ? plainLine(text.value) : first(text.value);
}

function content(text: AtomFeed.Content | undefined): FeedContent | null {
  if (!text?.value?.trim()) return null;
  return { type: isHtml(text.type) ? 'html' : 'text', value: text.value };
}

function isHtml(type: string | undefined): boolean {
  return /html/iu.test(type ?? '');
}
