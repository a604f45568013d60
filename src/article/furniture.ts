import { menuItems, wholeLines } from './lexicon/furniture.js';
import { citation, divider, notices } from './lexicon/notices.js';
import { hasMarks, isStopped, quotesSomebody, wordCount, type Line } from './lines.js';
import type { BoilerplateKind } from './types.js';

/** The longest line that is looked up or matched, in UTF-16 units. */
const LONGEST = 420;
/** Menus and link lists hold headlines, no paragraphs. */
const LONGEST_LINK = 160;
const ASKS_READERS = /^(?:have your say|what do you think\??|tell us what you think|your views?|over to you)$/i;
const RECOMMENDS = / (?:recommends|empfiehlt|recommande|recomienda|consiglia)$/u;

/** "• Share this (12) »" → "share this". */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^[^\p{L}\p{N}#?©]+/u, '')
    .replace(/(?:\s?[([]\d[\d,.]*[)\]]|\s\d[\d,.]*[km]?|[\s:»›→▸▶▼▾↓+|.…>-])+$/u, '');
}

const SEPARATED = /[|•·›»>/\\]|\s-\s/;

/** "Home | News | Sport", "Facebook Twitter Email": two items or more, every one of them of a menu. */
function isMenu(text: string): boolean {
  const lower = text.toLowerCase();
  if (SEPARATED.test(text)) {
    const parted = lower.split(/\s*[|•·›»>/\\]\s*|\s-\s/).filter((item) => item !== '');
    const known = parted.filter((item) => menuItems.has(item)).length;
    return parted.length > 2 ? known * 2 > parted.length : parted.length > 1 && known === parted.length;
  }
  if (!menuItems.has(lower.split(' ', 1)[0]!)) return false;
  const items = lower.split(' ');
  return items.length > 1 && items.length < 30 && items.every((item) => menuItems.has(item) || item === '&');
}

/** "News > Vettle Point": the way from the site's front page to the article. */
function isBreadcrumb(text: string): boolean {
  if (text.length >= 60 || !SEPARATED.test(text)) return false;
  const parts = text.split(/\s+[|>›»/]\s+/);
  return (
    parts.length > 1 && menuItems.has(parts[0]!.toLowerCase()) && parts.every((part) => part.split(' ').length <= 3)
  );
}

/** What kind of furniture a line is by its own words, or null. */
export function furnitureKind(text: string): BoilerplateKind | null {
  if (text.length > LONGEST) return null;
  if (divider.test(text)) return 'other';
  if (text.length < 60) {
    const whole = wholeLines.get(bare(text)) ?? wholeLines.get(text.toLowerCase());
    if (whole) return whole;
  }
  if (text.length < LONGEST_LINK && (isMenu(text) || isBreadcrumb(text))) return 'navigation';
  if (DATED.test(text) && citation.test(text)) return 'related';
  return notices.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Where the article itself begins and ends: from the first line that is a sentence of some length to the last. */
function bodyOf(lines: readonly Line[]): { first: number; last: number } {
  const isBody = (line: Line): boolean =>
    line.kind === null && isStopped(line) && (line.long || wordCount(line.text) >= 8 || quotesSomebody(line.text));
  const first = lines.findIndex(isBody);
  return { first: first < 0 ? lines.length : first, last: lines.findLastIndex(isBody) };
}

/**
 * Marks menus, share buttons, advertisement lines, prompts, notices and headings of lists of links. Words that are sections on a
 * menu and headings in an article ("Politics") count only above and below the article.
 */
export function markFurniture(lines: readonly Line[]): void {
  const kinds = lines.map((line) => furnitureKind(line.text));
  lines.forEach((line, index) => {
    const kind = kinds[index]!;
    if (line.kind !== null && line.kind !== 'body') return;
    if (kind && kind !== 'navigation' && !(hasMarks(line.text) && kind !== 'related' && quotesSomebody(line.text)))
      line.kind = kind;
  });
  const body = bodyOf(lines);
  lines.forEach((line, index) => {
    const outside = index < body.first || index > body.last;
    if (kinds[index] !== 'navigation' || line.kind !== null) return;
    if ((outside && !/\d/u.test(line.text)) || isMenu(line.text)) line.kind = 'navigation';
  });
  lines.forEach((line, index) => {
    if (!ASKS_READERS.test(line.text)) return;
    const next = lines[index + 1];
    if (next?.kind === null && next.text.includes('?') && next.text.length < LONGEST && !quotesSomebody(next.text))
      next.kind = 'signoff';
  });
}

/**
 * Marks the headlines of lists of links: "Recommended", "Harbour Radio recommends" and what follows. Bylines and dates are
 * marked by then, so that the article's own headline is the last one above it.
 */
export function markLinkLists(lines: readonly Line[]): void {
  const body = bodyOf(lines);
  const headline = lines.findIndex((line, index) => index < body.first && isLink(line) && wordCount(line.text) >= 4);
  lines.forEach((line, index) => {
    if (line.kind !== 'related' || !headsLinks(line.text)) return;
    const above = index < body.first && (headline < 0 || headline > index);
    markLinks(lines, index + 1, above ? lastLink(lines, body.first) : lines.length);
  });
}

/** "Recommended", "Harbour Radio recommends": a heading that links follow, not a link itself. */
function headsLinks(text: string): boolean {
  return wholeLines.has(bare(text)) || RECOMMENDS.test(text);
}

/** The last headline above the article: its own, where the lines before it are links. */
function lastLink(lines: readonly Line[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (isLink(lines[at]!)) return at;
  return before;
}

/** "Fog stops the regatta (26.11.2015)", "… — Harbour Radio, March 9, 2026" */
const DATED = /\b(?:1[6-9]|20)\d\d[)\]}.]*$/u;
const CLOSED_BY_MARK = /[.!?,…]\s?[”"’'»“«‘][)\]]*$|^["“‘'«„].*[”"’'»“«]$/u;

/** A headline with a link: short, no sentence. */
function isLink(line: Line): boolean {
  return (
    line.kind === null &&
    !line.long &&
    line.text.length <= LONGEST_LINK &&
    !/\.[)\]]*$/u.test(line.text) &&
    !CLOSED_BY_MARK.test(line.text) &&
    !quotesSomebody(line.text)
  );
}

/** The lines under a link: a teaser that touches it, one that is cut off, one that ends in its date. */
function isTeaser(line: Line, text: string): boolean {
  return (
    line.kind === null &&
    !line.long &&
    text.length <= LONGEST &&
    !quotesSomebody(line.text) &&
    (!line.apart || /(?:…|\.\.\.|\(\d{1,2}\.\d{1,2}\.\d{2,4}\)|, \d{4}\)?)$/u.test(text))
  );
}

/** Marks the headlines, and the teasers between them, from one line up to another. */
function markLinks(lines: readonly Line[], from: number, to: number): void {
  let links = 0;
  let dated = false;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (line.kind !== null) {
      if (line.kind === 'related' && headsLinks(line.text)) return;
      dated ||= DATED.test(line.text);
      continue;
    }
    const hasDate = DATED.test(line.text);
    if (dated && !hasDate) return; // a list of sources has ended; what follows is a heading
    dated ||= hasDate;
    if (isLink(line) && links < 12) links++;
    else if (!(links > 0 && isTeaser(line, line.text))) return;
    line.kind = 'related';
  }
}

/** Words rather than figures: what tells headlines from the rows of a table. */
function isHeadlineLike(text: string): boolean {
  return wordCount(text) >= 3 && (text.match(/\d/g) ?? []).length * 4 <= text.length;
}

/** Marks the headlines that a page prints under its article without a heading, one a line, two or more. */
export function markTrailingLinks(lines: readonly Line[]): void {
  const open = lines.filter((line) => line.kind === null);
  const last = open.findLastIndex((line) => !isLink(line) || SPEAKS.test(line.text) || !/\p{L}/u.test(line.text));
  const links = open.slice(last + 1);
  if (last >= 0 && links.length >= 2 && links.every((line) => isHeadlineLike(line.text)))
    for (const line of links) line.kind = 'related';
}

/** A line that starts with who speaks, or that signs a quotation. */
const SPEAKS = /^(?:[QA][:.]\s|\p{Lu}[\p{Lu}.'’ -]{2,40}:\s|[—–-]{1,2}\s?\p{Lu}|>)/u;
