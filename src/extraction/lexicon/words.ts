/** Reads a word list written over several lines: entries parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Reads a list whose entries may hold spaces: entries parted by commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** Reads `key: value` entries parted by commas. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    entries(list).map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()] as const;
    }),
  );
}

function entries(list: string): string[] {
  return list.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' '));
}
