import { plain } from './normalise.js';
import type { BoilerplateKind, Span } from './types.js';

/** Lines that a reader would not call the article, by what they say. Patterns see one trimmed line of at most 200 units. */
const LINES: readonly (readonly [BoilerplateKind, RegExp])[] = [
  ['advertisement', /^(?:advertisement|sponsored|story continues below(?: advertisement)?|article continues below|continue reading(?: below)?)\.?$/iu],
  ['share', /^(?:share(?: (?:this|on) .{0,40})?|tweet|email|print|facebook|twitter|whatsapp|copy link|comments?(?: \(\d+\))?|save|follow us.{0,60})\.?$/iu],
  ['related', /^(?:read (?:more|also|next)|related(?: (?:articles?|stories|coverage|topics))?|more (?:on|from) .{1,60}|see also|recommended|you may also like|most read|.{2,40} recommends)\b.{0,120}$/iu],
  ['navigation', /^(?:home|news|sport|sports|politics|business|opinion|culture|world|uk|us|menu|search|sign in|log in|subscribe|skip to (?:main )?content)(?:\s*[|>/·•]\s*.{1,80})?$/iu],
  ['credit', /^(?:photo(?:graph)?s?|image|picture|credit|photo credit|getty(?: images)?|file photo)\s*(?:by|:|credit:|\/)?\s.{0,100}$|^getty(?:\/\p{L}+)?\.?$/iu],
  ['signoff', /^(?:editing by|reporting by|additional reporting by|writing by|with reporting (?:by|from)|follow .{2,60} on twitter|sign up (?:for|to) .{2,120}|subscribe to .{2,120}|©.{2,120}|copyright .{2,120})/iu],
  ['byline', /^by\s+\p{Lu}[\p{L}.'’ -]{2,60}(?:(?:,| and | for | in |\s\|\s).{2,80})?$/u],
];

/** What kind of boilerplate a line is, or null where it is part of the article. */
export function boilerplateKind(line: string): BoilerplateKind | null {
  const text = plain(line).trim();
  if (text.length > 200) return null;
  if (/^[_*•=–—.-]{1,12}\.?$/u.test(text)) return 'other';
  return LINES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:van|von|de|der|den|la|al|bin|of)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** The people of a byline; an outlet's or agency's byline names none. */
export function bylineAuthors(line: string): string[] {
  const match = /^by\s+(.{2,140})$/iu.exec(plain(line).trim());
  if (!match) return [];
  return match[1]!
    .split(/,|\band\b|\||\bfor\b|\bin\b/u)
    .map((part) => part.trim())
    .filter((part) => NAME.test(part) && !/\b(?:The|News|Times|Post|Press|Staff|Reporter|Editor|Writer|Correspondent|Agency|Wire|Herald|Gazette)\b/u.test(part));
}

const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s\p{L}[\p{L}.\s]{1,24}?)?)(?:,\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}))?\s*(?:\(([^()\n]{2,40})\)\s*)?[—–-]{1,2}\s+/u;

export interface Dateline {
  readonly span: Span;
  readonly place: string;
  readonly agency: string | null;
}

/** "PORT ELLERY (Northline Wire) — " in front of a paragraph. */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const match = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)));
  if (!match) return null;
  const place = plain(match[1]!).split(',')[0]!.trim();
  if (place !== place.toUpperCase()) return null;
  return {
    span: { start: paragraph.start, end: paragraph.start + match[0].trimEnd().length },
    place: plain(match[1]!).trim(),
    agency: match[2] ? plain(match[2]).trim() : null,
  };
}
