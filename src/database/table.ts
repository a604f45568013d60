/** A table as rows of it are read: under which name each column stands in a row, and which rows of others it points to. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, Relation>>;
}

/** The row of another table that a column points to. */
export interface Relation {
  readonly table: () => Table;
  /** The name in the row of the column that holds its id. */
  readonly by: string;
}

/** What of a row is read. */
export interface Selection {
  /** Null: every column. The id is always read. */
  readonly columns: ReadonlySet<string> | null;
  /** Rows that are read along with it, in the same statement. */
  readonly relations: ReadonlyMap<string, Selection>;
  /** The same for selections that read the same. */
  readonly key: string;
}

/** Every column and nothing else. */
export const wholeRow: Selection = { columns: null, relations: new Map(), key: '*' };

export function selectionOf(columns: ReadonlySet<string> | null, relations: ReadonlyMap<string, Selection>): Selection {
  const own = columns === null ? '*' : [...columns].sort().join(' ');
  const others = [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { key }]) => ` ${name}(${key})`);
  return { columns, relations, key: own + others.join('') };
}

/** All columns under the names that they have in a row. */
export function allColumns(table: Table, alias: string): string {
  return namedColumns(table, Object.keys(table.columns), alias);
}

/** SQL that reads a selection, and how a row is made of what comes. */
export interface Reading {
  /** Names of the columns of the table itself, the id first. */
  readonly own: readonly string[];
  /** The expressions to select, those of joined rows behind the own ones. */
  readonly columns: readonly string[];
  readonly joins: readonly string[];
  /** The row whose values, in the order of `columns`, start at `from`. */
  readonly row: (values: readonly unknown[], from: number) => Record<string, unknown>;
}

/** How a selection is read where `expression` gives the SQL of a column of the table by its name in a row. */
export function readingOf(
  table: Table,
  selection: Selection,
  alias: string,
  expression: (name: string) => string,
): Reading {
  const relations = [...selection.relations].map(([name, inner]) => ({ name, inner, ...table.relations[name]! }));
  const own = [
    ...new Set(['id', ...(selection.columns ?? Object.keys(table.columns)), ...relations.map(({ by }) => by)]),
  ];
  const columns = own.map(expression);
  const joins: string[] = [];
  const parts = relations.map(({ name, inner, table: other, by }) => {
    const joined = `${alias}_${name}`;
    const reading = readingOf(other(), inner, joined, (column) => `${joined}.${other().columns[column]!}`);
    joins.push(`LEFT JOIN ${other().name} ${joined} ON ${joined}.id = ${expression(by)}`, ...reading.joins);
    const from = columns.length;
    columns.push(...reading.columns);
    return { name, from, row: reading.row };
  });
  const row = (values: readonly unknown[], from: number): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (let place = 0; place < own.length; place++) made[own[place]!] = values[from + place];
    for (const part of parts) {
      // The id comes first: where it is null there is no such row.
      made[part.name] = values[from + part.from] === null ? null : part.row(values, from + part.from);
    }
    return made;
  };
  return { own, columns, joins, row };
}

/** Some columns of a table under the names that they have in a row. */
export function namedColumns(table: Table, names: readonly string[], alias: string): string {
  return names.map((name) => `${alias}.${table.columns[name]!} AS "${name}"`).join(', ');
}
