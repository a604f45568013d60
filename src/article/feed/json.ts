import type { JsonFeed } from 'feedsmith';
import { wholeContent } from './content.js';
import { address, change, first, moment, people, subtag } from './fields.js';
import { feedOutlet } from './outlet.js';
import type { Feed, FeedContent, FeedItem } from './types.js';

/** JSON Feed 1.0 and 1.1 */
export function fromJsonFeed(feed: JsonFeed.Feed<string>, place: string | null): Omit<Feed, 'isCutOff'> {
  const home = address(feed.home_page_url, place) ?? place;
  const outlet = feedOutlet(feed.title, home);
  const items = (feed.items ?? []).map((item, index): FeedItem => {
    const url = address(item.url, home) ?? address(item.external_url, home);
    const publishedAt = moment(item.date_published, item.date_modified);
    const summary: FeedContent | null = item.summary?.trim() ? { type: 'text', value: item.summary } : null;
    return {
      id: first(item.id, url) ?? `item ${index + 1}`,
      url,
      title: first(item.title),
      outlet,
      authors: people(
        (item.authors ?? feed.authors ?? []).map(({ name }) => name),
        outlet,
      ),
      publishedAt,
      updatedAt: change(publishedAt, item.date_modified),
      language: subtag(item.language, feed.language),
      content: wholeContent(contentOf(item), summary),
    };
  });
  return { outlet, items };
}

function contentOf({ content_html: html, content_text: text }: JsonFeed.Item<string>): FeedContent | null {
  if (html?.trim()) return { type: 'html', value: html };
  return text?.trim() ? { type: 'text', value: text } : null;
}
