/** Values by key, in the order in which the keys first turn up. */
export function grouped<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/**
 * Loads keys group by group, those of a group (fields with the same arguments) together, and returns the results in
 * the order of the keys.
 */
export async function inGroups<Key, Result>(
  keys: readonly Key[],
  groupOf: (key: Key) => string,
  load: (group: readonly [Key, ...Key[]]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results = new Map<Key, Result>();
  await Promise.all(
    [...grouped(keys, groupOf).values()].map(async (group) => {
      const loaded = await load(group as [Key, ...Key[]]);
      group.forEach((key, place) => results.set(key, loaded[place] as Result));
    }),
  );
  return keys.map((key) => results.get(key) as Result);
}
