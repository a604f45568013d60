import { readByline } from '../byline.js';
import { changeAfter, findDate } from '../date.js';
import { plainLine } from './plain.js';

/** The first of several values that says anything. */
export function first(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => value?.trim())?.trim() ?? null;
}

/** An http or https address, made absolute; null for anything else. */
export function address(href: string | null | undefined, base: string | null): string | null {
  const written = href?.trim();
  if (!written || !URL.canParse(written, base ?? undefined)) return null;
  const url = new URL(written, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The first of several dates that is a full one, as ISO 8601. */
export function moment(...dates: (string | null | undefined)[]): string | null {
  for (const date of dates) {
    const found = date ? findDate(date.slice(0, 100)) : null;
    if (found) return found.iso;
  }
  return null;
}

/** When an item was changed since it came out: see `changeAfter`. */
export function change(publishedAt: string | null, ...dates: (string | null | undefined)[]): string | null {
  return changeAfter(publishedAt, moment(...dates));
}

/** People among what a feed calls authors: neither the outlet's own name nor "admin" is one. Null where none is named. */
export function people(names: readonly (string | undefined)[] | undefined, outlet: string | null): string[] | null {
  const found = (names ?? []).flatMap((name) => {
    const plain = plainLine(name);
    if (plain === null || plain === outlet) return [];
    return readByline(/^by\s/iu.test(plain) ? plain : `By ${plain}`)?.authors ?? [];
  });
  return found.length > 0 ? [...new Set(found)] : null;
}

/** "en-GB" → "en"; null for anything that is no language tag. */
export function subtag(...languages: (string | null | undefined)[]): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/u.exec(first(...languages)?.toLowerCase() ?? '')?.[0] ?? null;
}
