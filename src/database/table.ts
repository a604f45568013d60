/** A table as rows of it are read: under which name each column stands in a row, and which rows of others it points to. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Which columns are ids, and which are moments. JSON, as which lists come that hang on rows, knows neither. */
  readonly ids: readonly string[];
  readonly moments: readonly string[];
  /** Columns that are never null, by which a row that was joined is told from none; the id is another one. */
  readonly required: readonly string[];
  readonly relations: Readonly<Record<string, Relation>>;
}

/** The row of another table that a column points to. */
export interface Relation {
  readonly table: () => Table;
  /** The name in the row of the column that holds its id. */
  readonly by: string;
  /** Whether every row has one. */
  readonly always?: true;
}

/** All columns under the names that they have in a row. */
export function allColumns(table: Table, alias: string): string {
  return namedColumns(table, Object.keys(table.columns), alias);
}

/** Some columns of a table under the names that they have in a row. */
export function namedColumns(table: Table, names: readonly string[], alias: string): string {
  return names.map((name) => `${alias}.${table.columns[name]!} AS "${name}"`).join(', ');
}
