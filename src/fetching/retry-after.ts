/** A server that asks for more has not meant us. */
const LONGEST = 24 * 60 * 60 * 1000;

/**
 * What a `Retry-After` header asks for, as seconds or as a date (RFC 9110).
 *
 * @returns milliseconds from now; null where the header is missing or says nothing
 */
export function retryAfter(header: string | null): number | null {
  const written = header?.trim() ?? '';
  const wait = /^\d{1,9}$/u.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isNaN(wait) ? null : Math.min(LONGEST, Math.max(0, wait));
}
