import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { everything, filterOf, isEverything, readSelection, type Selection } from '../../selection/index.js';
import { addressOf } from '../address.js';
import { sendText } from '../answers.js';
import type { Ask } from '../asking.js';
import { originOf } from '../origin.js';
import { type CitedRow, citedFields, citedOf } from '../pages/cited.js';
import { type FeedFormat, feedFormats, type QuoteFeed } from './formats.js';

const FEED = /^\/feeds\/(?:(speakers|outlets)\/([^/]+)|search)\.(rss|atom|json)$/u;

const newest = `
  query Newest($filter: QuoteFilter) {
    quotes(first: 50, filter: $filter) { nodes { ...Cited } }
  }
  ${citedFields}
`;
const names = {
  speakers: 'query Name($slug: String!) { named: speaker(slug: $slug) { name slug } }',
  outlets: 'query Name($slug: String!) { named: outlet(slug: $slug) { name slug } }',
} as const;

/** What a feed is of. */
interface Topic {
  readonly title: string;
  readonly page: string;
  readonly selection: Selection;
}

/** Answers `/feeds/…` with the newest 50 quotes of a speaker, an outlet or a search; says whether the address was one. */
export function feedsHandler(ask: Ask, publicUrl: string | null) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, search, searchParams } = addressOf(request);
    const [matched, kind, key = '', format] = FEED.exec(pathname) ?? [];
    if (matched === undefined) return false;
    const origin = originOf(request, publicUrl);
    const { selection, problems } = readSelection(searchParams);
    if (problems.length > 0) {
      sendText(response, 400, `The address of the feed cannot be used: ${problems.join(' ')}`);
      return true;
    }
    const topic =
      kind === undefined
        ? searchTopic(selection, search, origin)
        : await namedTopic(ask, kind as keyof typeof names, key, selection, origin);
    if (topic === null) {
      sendText(response, 404, `There are no ${kind} of this name, and so no feed.`);
      return true;
    }
    const { quotes } = await ask<{ quotes: { nodes: CitedRow[] } }>(newest, { filter: filterOf(topic.selection) });
    send(request, response, format as FeedFormat, {
      title: topic.title,
      description: 'Who said what, and who printed it: the newest quotes',
      page: topic.page,
      self: `${origin}${pathname}${search}`,
      quotes: quotes.nodes.map((row) => ({
        quote: citedOf(row, origin),
        ingestedAt: new Date(row.article.ingestedAt),
      })),
    });
    return true;
  };
}

function searchTopic(selection: Selection, search: string, origin: string): Topic {
  const words = selection.text === '' ? 'a selection' : selection.text;
  const title = isEverything(selection) ? 'Quotewire: newest quotes' : `Quotewire: ${words}`;
  return { title, page: `${origin}/${search}`, selection };
}

async function namedTopic(
  ask: Ask,
  kind: keyof typeof names,
  key: string,
  selection: Selection,
  origin: string,
): Promise<Topic | null> {
  let slug: string;
  try {
    slug = decodeURIComponent(key);
  } catch {
    return null;
  }
  const { named } = await ask<{ named: { name: string; slug: string } | null }>(names[kind], { slug });
  if (named === null) return null;
  return {
    title: `Quotewire: ${named.name}`,
    page: `${origin}/${kind}/${encodeURIComponent(named.slug)}`,
    selection: { ...everything, ...selection, [kind]: [named.slug] },
  };
}

function send(request: IncomingMessage, response: ServerResponse, format: FeedFormat, feed: QuoteFeed): void {
  const { type, write } = feedFormats[format];
  const body = Buffer.from(write(feed));
  const headers = {
    'content-type': type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match'] === headers.etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
