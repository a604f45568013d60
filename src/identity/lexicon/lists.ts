/** Reads lines of `key: entry, entry, …`. */
export function lists<Key extends string, Entry extends string = string>(
  lines: string,
): ReadonlyMap<Key, readonly Entry[]> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':');
        const entries = line.slice(colon + 1).split(',');
        return [line.slice(0, colon).trim() as Key, entries.map((entry) => entry.trim() as Entry)] as const;
      }),
  );
}
