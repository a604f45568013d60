import { findDate } from '../../date.js';

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ]+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/iu;
const COMPACT =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/u;
/** Seconds or milliseconds since 1970. */
const STAMP = /^1\d{9}(?:\d{3})?$/u;

const EARLIEST = 1700;
const LATEST = 2100;

/**
 * A date of metadata as ISO 8601: a date-time where it has a time with a zone, else a date, since a time without zone is no
 * moment. Null for what is no date, and for those that systems write where they know none (1970-01-01, year 1).
 */
export function momentOf(value: string | null): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (STAMP.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace(/\.000Z$/u, 'Z');
  const parts = (ISO.exec(text) ?? COMPACT.exec(text))?.groups;
  if (!parts) return findDate(text.slice(0, 200))?.iso ?? null;
  const { year, month, day, hour, minute, second = '00', zone } = parts;
  const date = `${year}-${month}-${day}`;
  if (Number(year) < EARLIEST || Number(year) > LATEST || date === '1970-01-01') return null;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return null;
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return null;
  if (hour === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return date;
  return `${date}T${hour}:${minute}:${second}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone)!;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}

/** The date in the path of an address: ".../2026/03/09/…", ".../2026-03-09-…". */
export function dateInAddress(url: string | null): string | null {
  const match =
    url === null ? null : /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/u.exec(url);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return momentOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
