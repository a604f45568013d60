import { encodeCursor, type Order } from '../database/keyset.js';
import type { List } from '../database/statements/list.js';
import type { Placed } from '../database/statements/page.js';
import { type PageOf, selectionOf } from '../database/statements/wish.js';
import type { Context } from './context.js';
import type { ListLoader, Parent } from './lists.js';
import { type AskedOf, type AskedPage, hangs, readAlong, wishOf } from './look-ahead.js';
import { type PageArguments, readRange } from './paging.js';

/** A row with its place in the list. */
export class Edge<Row extends AnyRow> {
  readonly node: Placed<Row>;
  readonly #order: Order;
  /** The words that the list was searched for; null: it is no search. */
  readonly searched: string | null;

  constructor(node: Placed<Row>, order: Order, searched: string | null) {
    this.node = node;
    this.#order = order;
    this.searched = searched;
  }

  get cursor(): string {
    return encodeCursor(this.#order, this.node.sort_key ?? null, this.node.id);
  }
}

type AnyRow = { readonly id: string };

interface LoadedPage<Row extends AnyRow> {
  readonly rows: readonly Placed<Row>[];
  /** Whether the list goes on beyond the page, on the side it was read towards. */
  readonly more: boolean;
}

/** Whether there is a row is all that is asked. */
const NOTHING = { selection: selectionOf(new Set()), cursors: false };

/** One page of a list. Nothing is read before a field asks for it: whoever wants only the count reads no rows. */
export class Connection<Row extends AnyRow> {
  readonly #lists: ListLoader;
  readonly #of: PageOf<Row, unknown>;
  readonly #parent: Parent | null;
  readonly #searched: string | null;
  #page: LoadedPage<Row> | Promise<LoadedPage<Row>> | undefined;

  /** @param rows if they are known already: as the loader gives them */
  constructor(
    lists: ListLoader,
    of: PageOf<Row, unknown>,
    parent: Parent | null,
    searched: string | null,
    rows: readonly Placed<Row>[] | undefined,
  ) {
    this.#lists = lists;
    this.#of = of;
    this.#parent = parent;
    this.#searched = searched;
    if (rows !== undefined) this.#page = this.#pageOf(rows);
  }

  edges(): readonly Edge<Row>[] | Promise<readonly Edge<Row>[]> {
    const edgesOf = ({ rows }: LoadedPage<Row>): readonly Edge<Row>[] =>
      rows.map((row) => new Edge(row, this.#of.order, this.#searched));
    return this.#then(edgesOf);
  }

  nodes(): readonly Row[] | Promise<readonly Row[]> {
    return this.#then(({ rows }) => rows);
  }

  /** Whether there are rows after this page: known from the page itself, or behind a `before` cursor asked for. */
  async hasNextPage(): Promise<boolean> {
    const { backward, before } = this.#of.range;
    if (!backward && (await this.#load()).more) return true;
    if (before === null) return false;
    return this.#any({ limit: 0, after: { ...before, inclusive: true }, before: null, backward: false });
  }

  /** Whether there are rows before this page. */
  async hasPreviousPage(): Promise<boolean> {
    const { backward, after } = this.#of.range;
    if (backward && (await this.#load()).more) return true;
    if (after === null) return false;
    return this.#any({ limit: 0, after: null, before: { ...after, inclusive: true }, backward: true });
  }

  async startCursor(): Promise<string | null> {
    return (await this.edges())[0]?.cursor ?? null;
  }

  async endCursor(): Promise<string | null> {
    return (await this.edges()).at(-1)?.cursor ?? null;
  }

  /** The number of rows in the whole list, counted no further than `limit` + 1. */
  async count(limit: number): Promise<number> {
    const { list, filter } = this.#of;
    return this.#lists.count({ list, filter, parent: this.#parent }, limit);
  }

  /** At once where the page is there: a promise for each of many small ones would cost more than they do. */
  #then<T>(make: (page: LoadedPage<Row>) => T): T | Promise<T> {
    const page = this.#load();
    return page instanceof Promise ? page.then(make) : make(page);
  }

  #load(): LoadedPage<Row> | Promise<LoadedPage<Row>> {
    return (this.#page ??= this.#lists.page(this.#of, this.#parent).then((rows) => (this.#page = this.#pageOf(rows))));
  }

  #pageOf(read: readonly Placed<Row>[]): LoadedPage<Row> {
    const { limit, backward } = this.#of.range;
    const more = read.length > limit;
    const rows = more ? read.slice(0, limit) : read;
    return { rows: backward ? rows.toReversed() : rows, more };
  }

  async #any(range: PageOf<Row, unknown>['range']): Promise<boolean> {
    return (await this.#lists.page({ ...this.#of, range, wish: NOTHING }, this.#parent)).length > 0;
  }
}

/** A page of a list with the words that were searched for; null: it is no search. */
export interface Asked<Row extends AnyRow, Filter> extends AskedPage<Row, Filter> {
  readonly searched: string | null;
}

/**
 * The page of a list that arguments ask for.
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument that cannot be used
 */
export function asked<Row extends AnyRow, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  order: Order,
  args: PageArguments,
  searched: string | null = null,
): Asked<Row, Filter> {
  return { list, filter, order, range: readRange(args, order), searched };
}

/** The page of a list that a field asks for; of the rows no more is read than the field is asked for. */
export function openList<Row extends AnyRow, Filter>(
  lists: ListLoader,
  { searched, ...asked }: Asked<Row, Filter>,
  info?: AskedOf,
  parent: Parent | null = null,
  rows?: readonly Placed<Row>[],
): Connection<Row> {
  const of = { ...asked, wish: wishOf(info, asked.list.table) } as PageOf<Row, unknown>;
  return new Connection(lists, of, parent, searched, rows);
}

/**
 * What a field that lists what hangs on a row is made of: such pages are read along with the rows, where nothing speaks
 * against it.
 * @param column where the id of the row stands: `q.speaker_id`
 * @param ask the page that the arguments ask for
 */
export function hangingList<Args, Row extends AnyRow, Filter>(column: string, ask: (args: Args) => Asked<Row, Filter>) {
  return {
    extensions: hangs(column, ask),
    resolve: (row: AnyRow, args: Args, { lists }: Context, info: AskedOf): Connection<Row> =>
      openList(
        lists,
        ask(args),
        info,
        { column, id: row.id },
        readAlong(info, row) as readonly Placed<Row>[] | undefined,
      ),
  };
}
