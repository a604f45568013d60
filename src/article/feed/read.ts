import { type AnyFeed, parseFeed } from 'feedsmith';
import { ArticleError } from '../errors.js';
import { fromAtom } from './atom.js';
import { fromJsonFeed } from './json.js';
import { fromRss } from './rss.js';
import type { Feed } from './types.js';

/** The last tag of a whole feed in XML; comments may follow it. */
const END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>(?:\s|<!--.*?-->)*$/isu;
const TAIL = 2000;
const ROOT = /<(?:(?<rss>rss)|(?<atom>(?:[\w-]+:)?feed)|(?<rdf>[\w-]+:rdf))[\s>]/iu;

/**
 * Reads a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom, JSON Feed. Of one that is cut off, the items that are whole.
 *
 * Pure. An item that holds only a summary has no content: half an article is none.
 *
 * @param place the address it came from, for relative links; null where it is not known
 * @throws ArticleError `FORMAT` where it is none of these
 */
export function readFeed(text: string, place: string | null): Feed {
  const rest = isXml(text) && !END.test(text.slice(-TAIL)) ? wholeItems(text) : null;
  return { ...from(parse(rest ?? text), place), isCutOff: rest !== null };
}

function isXml(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/** The feed up to its last whole item, closed as it would have been; null where there is no root to close. */
function wholeItems(text: string): string | null {
  const root = ROOT.exec(text)?.groups;
  if (!root) return null;
  const item = root.atom ? '</entry>' : '</item>';
  const end = text.lastIndexOf(item);
  const closing = root.rss ? '</channel></rss>' : `</${root.atom ?? root.rdf}>`;
  return end === -1 ? null : text.slice(0, end + item.length) + closing;
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ArticleError('FORMAT', `no feed that can be read (${error.message}): RSS, Atom, RDF and JSON Feed can`);
  }
}

function from(parsed: AnyFeed, place: string | null): Omit<Feed, 'isCutOff'> {
  switch (parsed.format) {
    case 'rss':
    case 'rdf':
      return fromRss(parsed.feed, place);
    case 'atom':
      return fromAtom(parsed.feed, place);
    case 'json':
      return fromJsonFeed(parsed.feed, place);
  }
}
