import { findDate, isClock, withoutDates } from './date.js';
import { besideDates, monthNumbers, publishedWords, updatedWords, weekdays } from './lexicon/calendar.js';
import { seasonalZones, zones } from './lexicon/zones.js';
import { isName } from './publishers.js';

/** What a line of dates says: when the article came out or was changed, and what else stands in the line. */
export interface DateLine {
  /** ISO 8601; null where the line prints a time alone, or how long ago. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Names beside the date, often a place or the outlet. */
  readonly beside: readonly string[];
}

const LONGEST = 160;
const MOST_OTHER_WORDS = 6;
const AGO = /\b(?:\d+|an?|one|two|three) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?)(?: ago)?\b/i;
const PARTS =
  /\s*[|•·]\s*|\s*[,(–—-]?\s*(?=\b(?:last\s)?(?:updated|modified|aktualisiert|actualizado|aggiornato|mis à jour)\b)/i;
/** A year, a time of day or a while: cheaper to look for than dates are. */
const HOLDS_DATE = /(?:1[6-9]|20)\d\d|\d[:.h][0-5]\d|\d\s?[ap]\.?m|\d{4}\s[A-Z]|\d[ -](?:m|h|d|w)|ago\b/u;
const BRIEFS = /^(?:a )?(?:compilation|summary|round-?up|digest) of\b[^.]{3,60}\bfor\b/i;

const isDateWord = (word: string): boolean =>
  publishedWords.has(word) ||
  updatedWords.has(word) ||
  besideDates.has(word) ||
  weekdays.has(word) ||
  zones.has(word.toUpperCase()) ||
  seasonalZones.has(word.toUpperCase()) ||
  /^\d{1,2}$|^t$/u.test(word);

/** How many words of a line are of no date: the first look, which most sentences fail. */
function otherWords(line: string): number {
  return (line.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !isDateWord(word) && !monthNumbers.has(word))
    .length;
}

/** Does a line start with words of no date and a colon, as headings do ("Harbour news: March 9, 2026")? */
function isHeaded(line: string): boolean {
  const head = /^([^:\d]{2,60}):\s/u.exec(line)?.[1];
  return head !== undefined && otherWords(head) > 0;
}

/** The dates of a line, each with the words before it: those of an update apart from that of publication. */
export function datesOf(line: string): { published: string | null; updated: string | null } {
  let published: string | null = null;
  let updated: string | null = null;
  const parts = line.split(PARTS).filter((part) => findDate(part));
  for (const part of parts.length > 1 ? parts : [line]) {
    const date = findDate(part);
    if (!date) continue;
    const words =
      part
        .slice(0, date.from)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const isUpdate =
      words.some((word) => updatedWords.has(word)) && !words.some((word) => word === 'published' || word === 'posted');
    if (isUpdate) updated ??= date.iso;
    else published ??= date.iso;
  }
  return { published, updated };
}

/**
 * Reads a line of nothing but dates and times with their labels: "Published: March 9, 2026", "Mon 9 Mar 2026 06:30 GMT |
 * Updated 07:15 GMT", "2 hours ago". Null for any other line.
 */
export function readDateLine(line: string): DateLine | null {
  if (BRIEFS.test(line)) return { ...datesOf(line.slice(0, LONGEST)), beside: [] };
  if (line.length > LONGEST || !HOLDS_DATE.test(line) || otherWords(line) > MOST_OTHER_WORDS) return null;
  const rest = withoutDates(line).replace(AGO, ' ');
  const left = rest.replace(/[\p{L}\d]+(?:['’.]\p{L}+)*/gu, (word) =>
    isDateWord(word.toLowerCase().replaceAll('.', '')) ? '' : word,
  );
  const beside = left
    .split(/[|,/•·]|\s[–—-]\s/u)
    .map((part) => part.replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$/gu, '').replace(/\s+/gu, ' '))
    .filter((part) => part !== '');
  const dates = datesOf(line);
  const hasDate = dates.published !== null || dates.updated !== null;
  if (beside.length > 0) {
    const names = beside.length <= 3 && beside.every((part) => part.length < 50 && isName(part));
    return hasDate && names && !isHeaded(line) && !/[.!?]$/.test(line) ? { ...dates, beside } : null;
  }
  const hasTime = isClock(line) || rest !== line || AGO.test(line);
  return hasDate || (hasTime && line.length < 60) ? { ...dates, beside: [] } : null;
}

/** What follows the date in "Published on 9 March 2026 at 06:30 by Jane Roe", where labels alone stand before it; else null. */
export function behindDate(line: string): string | null {
  const date = line.length <= LONGEST && HOLDS_DATE.test(line) ? findDate(line) : null;
  if (!date) return null;
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase();
  if (
    first === undefined ||
    (!publishedWords.has(first) && !updatedWords.has(first)) ||
    otherWords(line.slice(0, date.from)) > 0
  )
    return null;
  const rest = /\s(?:by|von|par|por|di|da|door|av|af)\s(?=(?:the |le |la |el )?\p{Lu})/iu.exec(line.slice(date.from));
  return rest === null ? null : line.slice(date.from + rest.index).trim();
}
