import type { RdfFeed, RssFeed } from 'feedsmith';
import { wholeContent } from './content.js';
import { address, change, first, moment, people, subtag } from './fields.js';
import { feedOutlet } from './outlet.js';
import { plainLine } from './plain.js';
import type { Feed, FeedContent, FeedItem } from './types.js';

type Channel = RssFeed.Feed<string> | RdfFeed.Feed<string>;
type Item = RssFeed.Item<string> & RdfFeed.Item<string>;

const html = (value: string | undefined): FeedContent | null => (value?.trim() ? { type: 'html', value } : null);

/** RSS 0.9 to 2.0, RDF (RSS 1.0) */
export function fromRss(feed: Channel, place: string | null): Omit<Feed, 'isCutOff'> {
  const home = address(feed.link, place) ?? place;
  const outlet = feedOutlet(feed.title, home);
  const language = 'language' in feed ? feed.language : undefined;
  const items = ((feed.items ?? []) as Item[]).map((item, index): FeedItem => {
    const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
    const url =
      address(item.link, home) ?? address(/^https?:/iu.test(permanent ?? '') ? permanent : item.rdf?.about, home);
    const publishedAt = moment(item.pubDate, ...(item.dc?.dates ?? []), item.atom?.published);
    const printedBy = plainLine(item.source?.title) ?? outlet;
    return {
      id: first(item.guid?.value, url) ?? `item ${index + 1}`,
      url,
      title: plainLine(item.title),
      outlet: printedBy,
      authors: people([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)], printedBy),
      publishedAt,
      updatedAt: change(publishedAt, item.atom?.updated, ...(item.dcterms?.modified ?? [])),
      language: subtag(...(item.dc?.languages ?? []), language, ...(feed.dc?.languages ?? [])),
      content: wholeContent(html(item.content?.encoded), html(item.description)),
    };
  });
  return { outlet, items };
}
