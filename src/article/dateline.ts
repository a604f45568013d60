import { findDate } from './date.js';
import { broadcasters, kickers } from './lexicon/publishers.js';
import { monthNumbers } from './lexicon/calendar.js';
import { plain } from './normalise.js';
import { isAgency, isOutlet } from './publishers.js';
import type { Span } from './types.js';

export interface Dateline {
  /** From the start of the paragraph to the end of the dash. */
  readonly span: Span;
  /** As printed, with a region behind a comma; null for "(AP) —". */
  readonly place: string | null;
  readonly agency: string | null;
  /** A broadcaster or newspaper that prints its own name where others print an agency's. */
  readonly outlet: string | null;
  /** ISO 8601; only from a full date. */
  readonly date: string | null;
}

/** How much of a paragraph a dateline may take, in UTF-16 units. */
const LONGEST = 140;
const WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}.'’-]*`;
const PLACE = String.raw`(?<place>${WORD}(?:[ /](?:(?:of|and|de|la|le|am|an der|upon|sur|del|the)\s)?${WORD}){0,4}(?:,\s\p{Lu}[\p{L}\p{M}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}(?=[,\s(:—–-]))?)`;
const WHEN = String.raw`(?:[,.]?\s(?<when>(?:\p{L}{3,9}\.?,?\s)?(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?)(?:,?\s\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?`;
const AGENCY = String.raw`(?<open>[([])\u2060*(?<agency>[^()[\]\n]{2,40})[)\]]`;
const DASH = String.raw`\.?\s?\u2060*(?:[—–―]|--?|:)\u2060*(?=\s|["“'‘«„])`;

/** PLACE (Agency) —, PLACE, March 9 (Agency) —, (Agency) —, PLACE —; capitals are asked for where no agency stands. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^${PLACE}${WHEN}(?:,?\\s|\\s?--)${AGENCY}${WHEN.replace('<when>', '<later>')}(?:${DASH}|--(?=\\p{Lu})|\\s(?=[\\p{Lu}"“‘«]))`,
    'u',
  ),
  new RegExp(`^${AGENCY}(?:${DASH}|\\s(?=[\\p{Lu}"“‘«]))`, 'u'),
  new RegExp(
    `^${PLACE}${WHEN}\\s?\\u2060*(?:[—–―]|--|\\s-(?=\\s))\\s?(?<agency>[A-Z]{2,5}|dpa|Reuters)\\s?(?:[—–―]|--?|:)(?=\\s)`,
    'u',
  ),
  new RegExp(`^${PLACE}${WHEN},?\\s/(?<agency>[^/\\n]{2,40})/${DASH}`, 'u'),
  new RegExp(`^${PLACE}\\s(?<own>[A-Z]{3,5})\\s?[—–]$`, 'u'),
  new RegExp(`^${PLACE}${WHEN}(?:\\s?\\u2060*(?:[—–―]|--)|\\s-|:)(?=\\s|["“‘])`, 'u'),
];

/** Capitals or brackets near the start: cheaper to look for than the forms. */
const STARTS_LIKE_ONE = /^(?:\p{Lu}[\p{Lu}.'’ ]|[([]|[^([.!?]{3,70}(?:[([/]|[A-Z]{3,5}\s?[—–]$))/u;

const CAPITALS = /^[^\p{Ll}]*(?:\bMc[^\p{Ll}]*)?$/u;

/** Is what stands in the brackets of a dateline an agency's name, and not an aside? */
function isCredit(name: string): boolean {
  return (
    isAgency(name) ||
    isOutlet(name) ||
    /^[\p{Lu}&]{2,6}(?:\/[\p{Lu}&\p{Ll}]{2,10})?$/u.test(name) ||
    /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}$/u.test(name)
  );
}

/** The dateline in front of a paragraph of normalised text: "PORT ELLERY, March 9 (Northline Wire) — ". */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  if (!STARTS_LIKE_ONE.test(head)) return null;
  for (const form of forms) {
    const groups = form.exec(head)?.groups;
    if (!groups) continue;
    const length = form.exec(head)![0].trimEnd().length;
    const place = groups.place === undefined ? null : plain(groups.place).trim();
    const printed = groups.agency ?? groups.own;
    const name = printed === undefined ? null : plain(printed).trim();
    const when = groups.when ?? groups.later ?? '';
    const town = place?.split(',')[0] ?? '';
    const shouted = place === null || (CAPITALS.test(town) && /\p{L}{2}/u.test(town));
    if (kickers.has(town.toLowerCase())) continue;
    if (name === null && (!shouted || /:$/u.test(head.slice(0, length)))) continue;
    if (
      name !== null &&
      (!isCredit(name) || (!shouted && groups.own === undefined && !isAgency(name) && !isOutlet(name)))
    )
      continue;
    if (place === null && name !== null && !isAgency(name) && !isOutlet(name)) continue;
    if (when && !/day$/u.test(when) && !when.split(/[^\p{L}]+/u).some((word) => monthNumbers.has(word.toLowerCase())))
      continue;
    const own =
      name !== null &&
      ((groups.own !== undefined && !isAgency(name)) ||
        broadcasters.has(name.toLowerCase()) ||
        (isOutlet(name) && !/ Press$/.test(name)));
    return {
      span: { start: paragraph.start, end: paragraph.start + length },
      place,
      agency: own ? null : (name?.replace(/^The /u, '') ?? null),
      outlet: own ? name : null,
      date: findDate(head.slice(0, length))?.iso ?? null,
    };
  }
  return null;
}
