interface Named {
  readonly key: string;
}

/**
 * Asks until every row has an id. Several names of one article may share a slug:
 * each round makes one of them.
 */
export async function make<Row extends Named>(
  rows: readonly Row[],
  ids: Map<string, string>,
  ask: (missing: readonly Row[]) => Promise<{ id: string; key: string }[]>,
): Promise<void> {
  let missing = rows;
  while (missing.length > 0) {
    const made = await ask(missing);
    if (made.length === 0) throw new Error(`The database gives no id to ${missing[0]!.key}.`);
    for (const { id, key } of made) ids.set(key, id);
    missing = missing.filter(({ key }) => !ids.has(key));
  }
}
