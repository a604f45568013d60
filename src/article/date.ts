import { monthNumbers, weekdayNumbers } from './lexicon/calendar.js';
import { seasonalZones, zones } from './lexicon/zones.js';

/** A printed date: where it stands in the line, and its ISO 8601 form. */
export interface PrintedDate {
  readonly from: number;
  readonly to: number;
  /** A date; a date-time with its offset from UTC where the line prints a time and a zone that is known. */
  readonly iso: string;
}

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const WEEKDAY = String.raw`(?:(?<weekday>\p{L}{2,10})\.?,?\s)?`;
const YEAR = String.raw`(?<year>(?:1[6-9]|20)\d\d)`;
const DAY = String.raw`(?<day>\d{1,2})`;

const dateForms: readonly RegExp[] = [
  String.raw`(?<![\d-])${YEAR}-(?<number>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<![\d/])${YEAR}\/(?<number>\d{1,2})\/(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\p{L}\d])${MONTH}\s${DAY}(?:st|nd|rd|th)?,?\s(?:at\s\d{1,2}:\d\d\s?[apAP]\.?[mM]\.?,?\s)?${YEAR}(?!\d)`,
  String.raw`(?<![\d.:,])${DAY}(?:st|nd|rd|th|er|º)?\.?\s?(?:of\s|de\s)?[-/\s]?${MONTH},?[-/\s](?:de\s|del\s)?${YEAR}(?!\d)`,
  String.raw`(?<![\d.])${DAY}\.\s?(?<number>\d{1,2})\.\s?${YEAR}(?!\d)`,
  String.raw`(?<![\d/])${WEEKDAY}(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-]${YEAR}(?!\d)`,
  String.raw`${YEAR}年(?<number>\d{1,2})月(?<day>\d{1,2})日`,
].map((source) => new RegExp(source, 'u'));

const CLOCK = String.raw`(?<![\d:.])(?:(?<hour>[01]?\d|2[0-3])(?:[:.h]|\suhr\s)(?<minute>[0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?\s?(?<half>[ap]\.?m\b\.?)?|(?<fullHour>1[0-2]|[1-9])\s?(?<fullHalf>[ap]\.?m\b\.?)|(?<digits>[012]\d[0-5]\d)(?=\s?(?:gmt|utc|msk|[a-z]{2,4}t)\b))`;
const ZONE = String.raw`(?:\s?(?:uhr\s?)?[[(]?(?<zone>[a-z]{1,4})?(?<offset>[+-]\d{1,2}(?::?\d\d)?)?(?![a-z\u00c0-\u024f\d])[\])]?)?`;
const TIME = new RegExp(CLOCK + ZONE, 'i');
/** A time right behind an ISO date. */
const ISO_TIME = /^[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/u;

const HOLDS_YEAR = /(?:1[6-9]|20)\d\d/u;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * When an article was changed: only where that is later than when it came out. Systems give a date of change to every
 * page, the date of publication or that of a draft where nothing has changed since.
 *
 * @param dates ISO 8601 dates or date-times
 */
export function changeAfter(published: string | null, changed: string | null): string | null {
  return published === null || changed === null || Date.parse(changed) > Date.parse(published) ? changed : null;
}

/** Words beside dates in languages that always print the day first. */
const DAY_FIRST =
  /(?<!\p{L})(?:(?:publiée?|mise? à jour|créée?|modifiée?) le|veröffentlicht|aktualisiert|erstellt am|uhr|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|bijgewerkt)(?!\p{L})/iu;

/** Day and month of "03/04/2026": told by a number above 12, the language or the weekday, else unknown. */
function dayAndMonth(
  first: number,
  second: number,
  year: number,
  weekday: string,
  dayFirst: boolean,
): { day: number; month: number } | null {
  if (first > 12 || (dayFirst && second <= 12)) return { day: first, month: second };
  if (second > 12 || first === second) return { day: second, month: first };
  const wanted = weekdayNumbers.get(weekday.toLowerCase().slice(0, 3));
  if (wanted === undefined) return null;
  const falls = (month: number, day: number): boolean =>
    new Date(Date.UTC(year, month - 1, day)).getUTCDay() === wanted;
  if (falls(second, first) === falls(first, second)) return null;
  return falls(second, first) ? { day: first, month: second } : { day: second, month: first };
}

/** Summer time in North America since 2007: second Sunday of March to first Sunday of November. */
function inSummerTime(year: number, month: number, day: number): boolean {
  const sunday = (of: number, nth: number): number =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + (nth - 1) * 7;
  if (month === 3) return day >= sunday(3, 2);
  if (month === 11) return day < sunday(11, 1);
  return month > 3 && month < 11;
}

function offsetOf(zone: string | undefined, offset: string | undefined, date: [number, number, number]): number | null {
  const name = zone?.toUpperCase();
  if (offset && (name === undefined || name === 'GMT' || name === 'UTC')) {
    const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d\d)?$/u.exec(offset)!;
    const east = Number(hours) * 60 + Number(minutes);
    return east > 14 * 60 ? null : sign === '-' ? -east : east;
  }
  if (name === undefined) return null;
  const seasonal = seasonalZones.get(name);
  if (seasonal !== undefined) return seasonal + (inSummerTime(...date) ? 60 : 0);
  return zones.get(name) ?? null;
}

function isoOffset(east: number): string {
  if (east === 0) return 'Z';
  const size = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The first time of day with a zone that a line prints beside its date, as "T06:30Z"; empty where there is none. */
function timeBeside(line: string, date: [number, number, number]): string {
  const found = TIME.exec(line)?.groups;
  if (!found) return '';
  const half = (found.half ?? found.fullHalf ?? '').toLowerCase();
  let hour = Number(found.hour ?? found.fullHour ?? found.digits!.slice(0, 2));
  const minute = Number(found.minute ?? found.digits?.slice(2) ?? 0);
  if (half && hour > 12) return '';
  if (half) hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  const east = hour > 23 ? null : offsetOf(found.zone, found.offset, date);
  return east === null ? '' : `T${pad(hour)}:${pad(minute)}:00${isoOffset(east)}`;
}

/**
 * The first full date in a line of at most a few hundred units: day, month and year, in any of the forms in which news
 * prints them. "03/04/2026" is a date only where a weekday beside it tells which number is the month. A time counts
 * only with its zone, since without one it names no moment.
 */
export function findDate(line: string): PrintedDate | null {
  if (!HOLDS_YEAR.test(line)) return null;
  let best: PrintedDate | null = null;
  for (const form of dateForms) {
    const match = form.exec(line);
    if (!match?.groups || (best && match.index >= best.from)) continue;
    const { year: printedYear, month: name, number, first, second, weekday = '' } = match.groups;
    const year = Number(printedYear);
    const either =
      first === undefined ? null : dayAndMonth(Number(first), Number(second), year, weekday, DAY_FIRST.test(line));
    const day = either?.day ?? Number(match.groups.day);
    const month = either?.month ?? (name === undefined ? Number(number) : monthNumbers.get(name.toLowerCase()));
    if (!month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) continue;
    const to = match.index + match[0].length;
    const date = `${year}-${pad(month)}-${pad(day)}`;
    const exact = ISO_TIME.exec(line.slice(to));
    const rest = `${line.slice(0, match.index)} ${line.slice(to)}`;
    const clock = /\d{1,2}:\d\d\s?[ap]\.?m\.?/i.exec(match[0])?.[0] ?? '';
    const time = exact?.[3]
      ? `T${exact[1]}:${exact[2]}:00${exact[3].replace(/^[+-]00:?00$/u, 'Z').replace(/^([+-]\d\d):?(\d\d)$/u, '$1:$2')}`
      : timeBeside(`${clock} ${rest}`.trim(), [year, month, day]);
    best = { from: match.index, to, iso: date + time };
  }
  return best;
}

/** A line of nothing but a time of day, as live blogs print above an entry. */
export function isClock(line: string): boolean {
  const match = TIME.exec(line);
  return match !== null && match.index === 0 && /^[\s.]*$/u.test(line.slice(match[0].length));
}

/** A line without its dates and times of day. */
export function withoutDates(line: string): string {
  let rest = line;
  for (let found = findDate(rest); found; found = findDate(rest))
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`;
  for (let match = TIME.exec(rest); match; match = TIME.exec(rest)) {
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return rest;
}
