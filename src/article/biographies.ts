import { hasMarks, quotesSomebody, type Line } from './lines.js';
import { isPerson } from './publishers.js';

/** Lines about authors stand among the last of a page. */
const LAST = 3;
const LONGEST = 420;

const TELLS =
  /^(?<name>\p{Lu}[^,.:;!?“”"]{3,40}?)(?:, [^;:“”"]{5,160},)? (?:is|was|are|teaches|writes|covers|reports on|works|serves)\s/u;
/** What an author is; where somebody is and what they do, a story tells as well. */
const IS_SOMEBODY =
  /^ (?:(?:is|was) (?:an?|the|our|\p{Lu}[^.]{1,40}['’]s?)|covers|writes (?:about|on|for)|reports (?:on|for)|has (?:covered|reported|written))\s/u;
const FOLLOW =
  /^\W*(?:[Yy]ou can )?[Ff]ollow (?<name>\p{Lu}[^@.:;!?]{3,40}?) (?:on (?:Twitter|X|Instagram|Facebook|Bluesky|Threads|Mastodon)(?: at)?,?:? ?)?\(?@(?<handle>\w{2,30})/u;
const REPORTED =
  /^\W*(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:,? and (?:\p{Lu}[\p{L}.'’-]+ ?){2,4})? reported from (?:\p{Lu}|the )[^“”"]{2,200}\.$/u;
const AIRS =
  /^\p{Lu}[^.“”"]{3,60} (?:airs|is broadcast)\b[^“”"]{0,100}\b(?:a\.?m|p\.?m|weekdays|weeknights|GMT|Eastern)\b/u;

/**
 * Marks the lines at the end that tell who the authors are and when a programme is on the air: "Jane Roe is a columnist
 * for The Corrie Review", "Follow Jane Roe on Twitter @roe", "Jane Roe reported from Ellery".
 *
 * @param authors those of the byline
 * @returns where there is no byline, the author whom the last line presents: somebody whom the article does not mention
 */
export function markBiographies(lines: readonly Line[], authors: readonly string[]): string[] {
  const open = lines.filter((line) => line.kind === null || line.kind === 'signoff');
  const found: string[] = [];
  for (const line of open.slice(1).slice(-LAST)) {
    if (line.long || line.text.length > LONGEST || quotesSomebody(line.text)) continue;
    const words = line.text.replace(/^[•*"“]\s?/u, '');
    const follow = followed(words);
    const told = hasMarks(words) ? undefined : TELLS.exec(words)?.groups?.name;
    const isLast = line === open.at(-1);
    const name = follow ?? (isLast ? told : undefined);
    const presents = name !== undefined && isPerson(name) && (follow !== undefined || !mentions(lines, line, name));
    if (presents && authors.length === 0) found.push(name);
    if (
      presents ||
      REPORTED.test(words) ||
      AIRS.test(words) ||
      authors.some((author) => words.startsWith(author) && IS_SOMEBODY.test(words.slice(author.length)))
    )
      line.kind = 'signoff';
  }
  return [...new Set(found)];
}

/** Who is to be followed under a handle of the same name: others are the outlet, a programme, somebody written about. */
function followed(words: string): string | undefined {
  const { name, handle } = FOLLOW.exec(words)?.groups ?? {};
  if (name === undefined || handle === undefined) return undefined;
  const surname = name.trim().slice(name.trim().lastIndexOf(' ') + 1);
  return handle.toLowerCase().includes(surname.toLowerCase()) ? name.trim() : undefined;
}

/** Does another line know somebody by surname? */
function mentions(lines: readonly Line[], but: Line, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return lines.some((line) => line !== but && line.text.includes(surname));
}
