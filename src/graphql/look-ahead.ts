import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Order, Page } from '../database/keyset.js';
import type { List } from '../database/statements/list.js';
import { PAGES } from '../database/statements/reading.js';
import { type HangingPage, type Selection, selectionOf, type Wish, wholeRow } from '../database/statements/wish.js';
import type { Table } from '../database/table.js';
import { type FieldPlan, type ObjectPlan, objectPlans } from './execution/plan.js';

/** What a resolver knows of what it is asked for: `info`. */
export interface AskedOf extends Pick<GraphQLResolveInfo, 'fieldName' | 'variableValues'> {
  /** Not there where graphql-js runs the query itself: then whole rows are read. */
  readonly plan?: FieldPlan;
}

/** Rows of rows of rows: beyond, each is looked up by its id. */
const DEEPEST_JOIN = 3;
/** Lists in lists in lists: beyond, they are read one level after the other. */
const DEEPEST_PAGE = 3;

/**
 * Says in a field's `extensions` which columns of the row its resolver reads. Of a field that says nothing the whole
 * row is read, unless it shows a column as it is.
 */
export const reads = (...columns: string[]): { readonly reads: readonly string[] } => ({ reads: columns });

/** Says that a field shows the row that `relation` of the table leads to, by the column that holds its id. */
export const follows = (relation: string): { readonly follows: string } => ({ follows: relation });

/** The page that a field's arguments ask for. */
export interface AskedPage<Row extends AnyRow, Filter> {
  readonly list: List<Row, Filter>;
  readonly filter: Filter;
  readonly order: Order;
  readonly range: Page;
}

type AnyRow = { readonly id: string };

/**
 * Says that a field lists what hangs on the row: what holds its id in `column`.
 * @param ask throws a GraphQLError for arguments that cannot be used
 */
export const hangs = <Args, Row extends AnyRow, Filter>(
  column: string,
  ask: (args: Args) => AskedPage<Row, Filter>,
): Hangs => ({ reads: ['id'], hangs: { column, ask: ask as unknown as Hangs['hangs']['ask'] } });

// No interface: those are not for the index of all extensions.
type Hangs = {
  readonly reads: readonly string[];
  readonly hangs: { readonly column: string; readonly ask: (args: unknown) => AskedPage<AnyRow, unknown> };
};

interface Extensions extends Partial<Hangs> {
  readonly pothosExposedField?: string;
  readonly follows?: string;
}

const extensionsOf = ({ field }: FieldPlan): Extensions => field.extensions;

/** What a connection has to read of each row, as far as the query tells; everything where nobody knows. */
export function wishOf(info: AskedOf | undefined, table: Table): Wish {
  return info?.plan === undefined
    ? { selection: wholeRow, cursors: true }
    : new LookAhead(info.variableValues).page(info.plan, table, 0);
}

/** The same of a single row. */
export function selectionFor(info: AskedOf | undefined, table: Table): Selection {
  return info?.plan === undefined ? wholeRow : new LookAhead(info.variableValues).row(info.plan, table);
}

/** The rows of the page of a field that were read along with the row that they hang on; undefined: they were not. */
export function readAlong(info: AskedOf | undefined, row: object): readonly AnyRow[] | undefined {
  const place = info?.plan === undefined ? undefined : places.get(info.plan);
  if (place === undefined) return undefined;
  return (row as { readonly [PAGES]?: readonly (readonly AnyRow[] | undefined)[] })[PAGES]?.[place];
}

/** What was worked out for fields for which it is always the same. */
const wishes = new WeakMap<FieldPlan, Wish>();
const selections = new WeakMap<FieldPlan, Selection>();
/** Which of the pages of its row the page of a field is. */
const places = new WeakMap<FieldPlan, number>();

class LookAhead {
  readonly #variables: Record<string, unknown>;
  /** Whether nothing so far depends on the variables. */
  #isConstant = true;

  constructor(variables: Record<string, unknown>) {
    this.#variables = variables;
  }

  page(plan: FieldPlan, table: Table, depth: number): Wish {
    return this.#once(wishes, plan, () => {
      const connections = objectPlans(plan.value);
      const edges = under(connections, 'edges');
      const nodes = [...under(connections, 'nodes'), ...under(edges, 'node')];
      const cursors = isAsked(edges, 'cursor') || isAsked(under(connections, 'pageInfo'), 'startCursor', 'endCursor');
      const ofEdges = edges.flatMap(({ fields }) => fields.flatMap((field) => extensionsOf(field).reads ?? []));
      const first = cursors ? ['id', ...ofEdges] : ofEdges;
      return { selection: this.#selected(nodes, table, first, 0, depth), cursors };
    });
  }

  row(plan: FieldPlan, table: Table): Selection {
    return this.#once(selections, plan, () => this.#selected(objectPlans(plan.value), table, [], 0, 0));
  }

  #once<T>(known: WeakMap<FieldPlan, T>, plan: FieldPlan, make: () => T): T {
    const found = known.get(plan);
    if (found !== undefined) return found;
    const before = this.#isConstant;
    this.#isConstant = true;
    const made = make();
    if (this.#isConstant) known.set(plan, made);
    this.#isConstant &&= before;
    return made;
  }

  /**
   * @param joins how many rows lead here from one that is listed; pages are only read along with that
   * @param depth how many pages stand around it
   */
  #selected(
    plans: readonly ObjectPlan[],
    table: Table,
    first: readonly string[],
    joins: number,
    depth: number,
  ): Selection {
    let columns: Set<string> | null = new Set(first);
    const relations = new Map<string, ObjectPlan[]>();
    const pages: (HangingPage | null)[] = [];
    for (const plan of plans.flatMap(({ fields }) => fields)) {
      const { field, value } = plan;
      if (field.name === '__typename') continue;
      const extensions = extensionsOf(plan);
      const relation = extensions.follows === undefined ? undefined : table.relations[extensions.follows];
      if (relation !== undefined) {
        const name = extensions.follows!;
        if (joins < DEEPEST_JOIN) relations.set(name, [...(relations.get(name) ?? []), ...objectPlans(value)]);
        else columns?.add(relation.by);
        continue;
      }
      if (extensions.hangs !== undefined && joins === 0) {
        places.set(plan, pages.length);
        pages.push(depth < DEEPEST_PAGE ? this.#hanging(plan, extensions.hangs, depth) : null);
      }
      const own = extensions.pothosExposedField;
      const read = extensions.reads ?? (own !== undefined && own in table.columns ? [own] : null);
      if (read === null) columns = null;
      else for (const column of read) columns?.add(column);
    }
    const joined = [...relations].map(
      ([name, inner]) => [name, this.#selected(inner, table.relations[name]!.table(), [], joins + 1, depth)] as const,
    );
    return selectionOf(columns, new Map(joined), pages);
  }

  /** Null where no row of it is asked for, or where its field will say what is wrong with the arguments. */
  #hanging(plan: FieldPlan, { column, ask }: Hangs['hangs'], depth: number): HangingPage | null {
    if (!isAsked(objectPlans(plan.value), 'edges', 'nodes', 'pageInfo')) return null;
    if (plan.args === null) this.#isConstant = false;
    try {
      const asked = ask(plan.args ?? getArgumentValues(plan.field, plan.nodes[0]!, this.#variables));
      return { ...asked, column, wish: this.page(plan, asked.list.table, depth + 1) };
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }
}

/** What is asked of the fields of one name. */
function under(plans: readonly ObjectPlan[], name: string): ObjectPlan[] {
  return plans.flatMap(({ fields }) =>
    fields.filter(({ field }) => field.name === name).flatMap(({ value }) => objectPlans(value)),
  );
}

function isAsked(plans: readonly ObjectPlan[], ...names: string[]): boolean {
  return plans.some(({ fields }) => fields.some(({ field }) => names.includes(field.name)));
}
