import type { GraphQLResolveInfo } from 'graphql';
import type { Wish } from '../database/statements/list.js';
import { type Selection, selectionOf, type Table, wholeRow } from '../database/table.js';
import { type FieldPlan, type ObjectPlan, objectPlans } from './execution/plan.js';

/** What a resolver knows of what it is asked for: `info`. */
export interface AskedOf extends Pick<GraphQLResolveInfo, 'fieldName'> {
  /** Not there where graphql-js runs the query itself: then whole rows are read. */
  readonly plan?: FieldPlan;
}

/** Rows of rows of rows: beyond, each is looked up by its id. */
const DEEPEST_JOIN = 3;

/**
 * Says in a field's `extensions` which columns of the row its resolver reads. Of a field that says nothing the whole
 * row is read, unless it shows a column as it is.
 */
export const reads = (...columns: string[]): { readonly reads: readonly string[] } => ({ reads: columns });

/** Says that a field shows the row that `relation` of the table leads to, by the column that holds its id. */
export const follows = (relation: string): { readonly follows: string } => ({ follows: relation });

const wishes = new WeakMap<FieldPlan, Wish>();

/** What a connection has to read of each row, as far as the query tells; everything where nobody knows. */
export function wishOf(info: AskedOf | undefined, table: Table): Wish {
  const plan = info?.plan;
  if (plan === undefined) return { selection: wholeRow, cursors: true };
  const known = wishes.get(plan);
  if (known !== undefined) return known;
  const connections = objectPlans(plan.value);
  const edges = under(connections, 'edges');
  const nodes = [...under(connections, 'nodes'), ...under(edges, 'node')];
  const isAsked = (plans: readonly ObjectPlan[], ...names: string[]): boolean =>
    plans.some(({ fields }) => fields.some(({ field }) => names.includes(field.name)));
  const wish = {
    selection: selected(nodes, table, 0),
    cursors: isAsked(edges, 'cursor') || isAsked(under(connections, 'pageInfo'), 'startCursor', 'endCursor'),
  };
  wishes.set(plan, wish);
  return wish;
}

/** What is asked of the fields of one name. */
function under(plans: readonly ObjectPlan[], name: string): ObjectPlan[] {
  return plans.flatMap(({ fields }) =>
    fields.filter(({ field }) => field.name === name).flatMap(({ value }) => objectPlans(value)),
  );
}

function selected(plans: readonly ObjectPlan[], table: Table, depth: number): Selection {
  let columns: Set<string> | null = new Set<string>();
  const relations = new Map<string, ObjectPlan[]>();
  for (const { field, value } of plans.flatMap(({ fields }) => fields)) {
    if (field.name === '__typename') continue;
    const extensions = field.extensions as {
      readonly pothosExposedField?: string;
      readonly reads?: readonly string[];
      readonly follows?: string;
    };
    const relation = extensions.follows === undefined ? undefined : table.relations[extensions.follows];
    if (relation !== undefined) {
      columns?.add(relation.by);
      const name = extensions.follows!;
      if (depth < DEEPEST_JOIN) relations.set(name, [...(relations.get(name) ?? []), ...objectPlans(value)]);
      continue;
    }
    const own = extensions.pothosExposedField;
    const read = extensions.reads ?? (own !== undefined && own in table.columns ? [own] : null);
    if (read === null) columns = null;
    else for (const column of read) columns?.add(column);
  }
  const joined = [...relations].map(
    ([name, inner]) => [name, selected(inner, table.relations[name]!.table(), depth + 1)] as const,
  );
  return selectionOf(columns, new Map(joined));
}
