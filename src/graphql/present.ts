/** A row that a foreign key of the database vouches for. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row is gone that another one still points to.');
  return row;
}

/** The row that another one points to: as it was read along with that, or else looked up by its id. */
export function followed<Row>(
  joined: Row | null | undefined,
  id: string | null,
  loader: { load(id: string): Promise<Row | null> },
): Row | null | Promise<Row | null> {
  if (joined !== undefined) return joined;
  return id === null ? null : loader.load(id);
}
