const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * The moment that an ISO 8601 date or date-time names. A date is its first moment and a time without a zone is read in
 * UTC, so that the same input gives the same moment on every machine.
 *
 * @returns null for null and for anything that is no date ("yesterday", "2024-02-31")
 */
export function timeOf(published: string | null): Date | null {
  const [, date, time = '00:00', zone = 'Z'] = DATE_TIME.exec(published?.trim() ?? '') ?? [];
  if (date === undefined) return null;
  const midnight = new Date(`${date}T00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return null;
  const moment = new Date(`${date}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
