/** Rows by their key, those of one key in their order. */
export function byKey<Row extends { readonly key: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const others = groups.get(row.key);
    if (others) others.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
