/** When a version of an article was printed, where that is known. */
export interface VersionTime {
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
}

/**
 * Whether a version of an article takes the place of the one that is stored: it is not older, by its date of change or
 * else of publication. Without a date it is taken for newer only where the stored one has none either, since the page
 * that came last is then the best there is.
 */
export function supersedes(version: VersionTime, stored: VersionTime): boolean {
  const [own, other] = [momentOf(version), momentOf(stored)];
  return other === null || (own !== null && own >= other);
}

/** Whether a version is later than the stored one by its dates, not only no older. */
export function isLater(version: VersionTime, stored: VersionTime): boolean {
  const [own, other] = [momentOf(version), momentOf(stored)];
  return own !== null && (other === null || own > other);
}

function momentOf({ publishedAt, updatedAt }: VersionTime): number | null {
  const moments = [publishedAt, updatedAt].flatMap((date) => (date === null ? [] : [date.getTime()]));
  return moments.length > 0 ? Math.max(...moments) : null;
}

/** The words of a quote, whatever marks and stops stand between them. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.join(' ') ?? text;
