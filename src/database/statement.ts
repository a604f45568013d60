import type pg from 'pg';

/** A hot read as SQL. `A` is what it takes, `R` the shape of a row. */
export interface Statement<A extends readonly unknown[], R> {
  /** Unique; the name under which Postgres keeps the plan. Null: planned anew each time. */
  readonly name: string | null;
  readonly text: string;
  /** Makes a row of its values in the order of the columns; without it, rows are objects with the names of the columns. */
  readonly row?: (values: readonly unknown[]) => R;
  /** Only for the types. */
  readonly shape?: (args: A) => R;
}

/** A function that it returns is called when the statement has ended, with whether it failed. */
export type StatementListener = (text: string, args: readonly unknown[], name: string | null) => unknown;
const listeners = new Set<StatementListener>();

/** Calls `listener` with the SQL and the values of every statement that runs, until the function returned is called. */
export function onStatement(listener: StatementListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where statements run. `prepared` false: unnamed, for poolers that lose named ones. */
export interface Reader {
  readonly pool: pg.Pool;
  /** Where named statements run, if apart: on connections that keep one plan of each, whatever its values. */
  readonly planned?: pg.Pool | undefined;
  readonly prepared: boolean;
  /** Reads elsewhere while this cannot be reached. */
  readonly standIn?: { read<Rows>(query: (reader: Reader) => Promise<Rows>): Promise<Rows> } | undefined;
}

/** Reads here, or by the stand-in where there is no connection. */
export function readFrom<Rows>(reader: Reader, query: (reader: Reader) => Promise<Rows>): Promise<Rows> {
  return reader.standIn === undefined ? query(reader) : reader.standIn.read(query);
}

export async function run<A extends readonly unknown[], R>(
  reader: Reader,
  statement: Statement<A, R>,
  args: A,
): Promise<R[]> {
  if (listeners.size === 0) return query(reader, statement, args);
  const ends = [...listeners].map((listener) => listener(statement.text, args, statement.name));
  let failed = true;
  try {
    const rows = await query(reader, statement, args);
    failed = false;
    return rows;
  } finally {
    for (const end of ends) if (typeof end === 'function') (end as (failed: boolean) => void)(failed);
  }
}

async function query<A extends readonly unknown[], R>(
  reader: Reader,
  statement: Statement<A, R>,
  args: A,
): Promise<R[]> {
  const { rows } = await readFrom(reader, ({ pool, planned, prepared }) => {
    const name = prepared ? statement.name : null;
    return (name === null ? pool : (planned ?? pool)).query({
      ...(name === null ? {} : { name }),
      text: statement.text,
      values: [...args],
      ...(statement.row === undefined ? {} : { rowMode: 'array' as const }),
    });
  });
  return statement.row === undefined ? (rows as R[]) : (rows as unknown as unknown[][]).map(statement.row);
}
