import { wordsOf } from './plain.js';
import type { FeedContent } from './types.js';

/**
 * How a text ends that was cut for the feed: "[…]", an ellipsis, "Read more", "Continue reading …", "The post … appeared
 * first on …" behind an ellipsis.
 */
const CUT =
  /(?:\[?(?:…|\.\.\.|&hellip;)\]?|\b(?:read (?:more|on|the (?:full|rest|whole)\b.{0,60})|continue reading\b.{0,120}|more »|weiterlesen|lire la suite|leer más|seguir leyendo))[\s.…»›→>]*$/iu;
const APPEARED = /\s*The post .{1,300} (?:appeared first|first appeared) on .{1,120}$/u;

/** A description of fewer words is a summary; what some feeds put there instead is the whole article. */
const LEAST_WORDS = 150;

/** Does the text break off, to be read on somewhere else? */
function isCut(words: string): boolean {
  return CUT.test(words.replace(APPEARED, ''));
}

/**
 * What of an item is the whole article. The field that a format has for the content (`content:encoded`, `<content>`,
 * `content_html`) is taken at its word, unless its end shows that it was cut; a description is a summary, unless it is as
 * long as an article.
 */
export function wholeContent(content: FeedContent | null, description: FeedContent | null): FeedContent | null {
  if (content !== null) {
    const words = wordsIn(content);
    if (words !== '' && !isCut(words)) return content;
  }
  if (description === null) return null;
  const words = wordsIn(description);
  return words.split(' ').length >= LEAST_WORDS && !isCut(words) ? description : null;
}

function wordsIn({ type, value }: FeedContent): string {
  return type === 'html' ? wordsOf(value) : value.replace(/\s+/gu, ' ').trim();
}
