interface Named {
  readonly key: string;
}

/** Rounds in which nothing was made: somebody else has taken the slug meanwhile, each time. */
const MOST_IN_VAIN = 20;

/** Asks until every row has an id: a slug that was free may be taken meanwhile. */
export async function make<Row extends Named>(
  rows: readonly Row[],
  ids: Map<string, string>,
  ask: (missing: readonly Row[]) => Promise<{ id: string; key: string }[]>,
): Promise<void> {
  let missing = rows;
  let inVain = 0;
  while (missing.length > 0) {
    const made = await ask(missing);
    if (made.length === 0 && ++inVain === MOST_IN_VAIN)
      throw new Error(`The database gives no id to ${missing[0]!.key}.`);
    for (const { id, key } of made) ids.set(key, id);
    missing = missing.filter(({ key }) => !ids.has(key));
  }
}
