import { fold } from '../folding.js';
import { isOutlet } from '../publishers.js';
import { plainLine } from './plain.js';

const SEPARATOR = /\s+[|»›:–—•·-]+\s+|:\s+|\s+»\s*/u;
const FEED_WORDS = /\s*\b(?:rss(?: feeds?)?|news ?feed|atom feed|feed)\s*$/iu;

/**
 * The publication that the title of a feed names: "World – The Corrie Review" is a section of it. Where the title has
 * several parts or reads as no outlet's name, the domain has to tell which part is one.
 *
 * @returns null where nothing tells
 */
export function feedOutlet(title: string | null | undefined, home: string | null): string | null {
  const parts = (plainLine(title) ?? '')
    .split(SEPARATOR)
    .map((part) => part.replace(FEED_WORDS, '').trim())
    .filter(Boolean);
  const labels = home !== null && URL.canParse(home) ? new URL(home).hostname.split('.') : [];
  const ofDomain = parts.find((part) => labels.some((label) => namesLabel(part, label)));
  return ofDomain ?? parts.find((part) => isOutlet(part)) ?? null;
}

/** Is "Harbour & Quay" the name that "harbourandquay" writes? The article in front may be left out. */
function namesLabel(part: string, label: string): boolean {
  const written = label.toLowerCase().replaceAll('-', '');
  const words = fold(part.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const name = words.join('');
  if (written.length < 3 || name.length < 3) return false;
  return (
    name === written ||
    (words.length > 1 && /^(?:the|der|die|das|le|la|el)$/u.test(words[0]!) && name.slice(words[0]!.length) === written)
  );
}
