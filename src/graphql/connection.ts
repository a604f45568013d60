import { encodeCursor, type Order, type Page } from '../database/keyset.js';
import type { Placed, Wish } from '../database/statements/list.js';
import { selectionOf } from '../database/table.js';
import type { ListLoader, ListOf } from './lists.js';
import { type AskedOf, wishOf } from './look-ahead.js';
import { type PageArguments, readRange } from './paging.js';

/** A row with its place in the list. */
export interface Edge<Row> {
  readonly node: Row;
  readonly cursor: string;
  /** The words that the list was searched for; null: it is no search. */
  readonly searched: string | null;
}

interface LoadedPage<Row> {
  readonly edges: readonly Edge<Row>[];
  /** Whether the list goes on beyond the page, on the side it was read towards. */
  readonly more: boolean;
}

/** Where the rows of a list come from (lists.ts). */
interface Source<Row> {
  page(range: Page, wish: Wish): Promise<readonly Placed<Row>[]>;
  count(limit: number): Promise<number>;
}

/** Whether there is a row is all that is asked. */
const NOTHING: Wish = { selection: selectionOf(new Set(), new Map()), cursors: false };

/** One page of a list. Nothing is read before a field asks for it: whoever wants only the count reads no rows. */
export class Connection<Row extends { readonly id: string }> {
  readonly #source: Source<Row>;
  readonly #order: Order;
  readonly #range: Page;
  readonly #wish: Wish;
  readonly #searched: string | null;
  #page: Promise<LoadedPage<Row>> | undefined;

  constructor(source: Source<Row>, order: Order, range: Page, wish: Wish, searched: string | null) {
    this.#source = source;
    this.#order = order;
    this.#range = range;
    this.#wish = wish;
    this.#searched = searched;
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    return (await this.#load()).edges;
  }

  async nodes(): Promise<readonly Row[]> {
    return (await this.#load()).edges.map((edge) => edge.node);
  }

  /** Whether there are rows after this page: known from the page itself, or behind a `before` cursor asked for. */
  async hasNextPage(): Promise<boolean> {
    const { backward, before } = this.#range;
    if (!backward && (await this.#load()).more) return true;
    if (before === null) return false;
    return this.#any({ limit: 0, after: { ...before, inclusive: true }, before: null, backward: false });
  }

  /** Whether there are rows before this page. */
  async hasPreviousPage(): Promise<boolean> {
    const { backward, after } = this.#range;
    if (backward && (await this.#load()).more) return true;
    if (after === null) return false;
    return this.#any({ limit: 0, after: null, before: { ...after, inclusive: true }, backward: true });
  }

  async startCursor(): Promise<string | null> {
    return (await this.#load()).edges[0]?.cursor ?? null;
  }

  async endCursor(): Promise<string | null> {
    return (await this.#load()).edges.at(-1)?.cursor ?? null;
  }

  /** The number of rows in the whole list, counted no further than `limit` + 1. */
  async count(limit: number): Promise<number> {
    return this.#source.count(limit);
  }

  #load(): Promise<LoadedPage<Row>> {
    this.#page ??= this.#read();
    return this.#page;
  }

  async #read(): Promise<LoadedPage<Row>> {
    const { limit, backward } = this.#range;
    const rows = await this.#source.page(this.#range, this.#wish);
    const shown = rows.slice(0, limit);
    if (backward) shown.reverse();
    return { edges: shown.map((row) => edgeOf(this.#order, row, this.#searched)), more: rows.length > limit };
  }

  async #any(range: Page): Promise<boolean> {
    return (await this.#source.page(range, NOTHING)).length > 0;
  }
}

/**
 * The page of a list that the arguments of a field ask for; of the rows no more is read than the field is asked for.
 * @param searched the words that its filter searches for
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument that cannot be used
 */
export function openList<Row extends { readonly id: string }, Filter>(
  lists: ListLoader,
  of: ListOf<Row, Filter>,
  order: Order,
  args: PageArguments,
  info?: AskedOf,
  searched: string | null = null,
): Connection<Row> {
  const source = {
    page: (range: Page, wish: Wish) => lists.page(of, order, range, wish),
    count: (limit: number) => lists.count(of, limit),
  };
  return new Connection<Row>(source, order, readRange(args, order), wishOf(info, of.list.table), searched);
}

function edgeOf<Row extends { readonly id: string }>(
  order: Order,
  row: Placed<Row>,
  searched: string | null,
): Edge<Row> {
  return {
    node: row,
    searched,
    get cursor() {
      return encodeCursor(order, row.sort_key, row.id);
    },
  };
}
