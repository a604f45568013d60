/** A row that a foreign key of the database vouches for. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row is gone that another one still points to.');
  return row;
}
