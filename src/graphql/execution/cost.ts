import { getArgumentValues } from 'graphql/execution/values.js';
import { type FieldPlan, type ObjectPlan, objectPlans, type OperationPlan } from './plan.js';

/** What one field costs, and how often what stands below it is paid for. */
interface Price {
  readonly field: number;
  readonly multiplier: number;
}

type Pricing = number | Price | ((args: never) => number | Price);

/**
 * The points that a query costs: of each field its own and, times the rows that it may lead to, those of the fields
 * below. Fields say so in their option `complexity`. Of a field of several types the dearest counts.
 */
export function costOf(plan: OperationPlan, variables: Record<string, unknown>): number {
  const known = constants.get(plan.root);
  return known ?? objectCost(plan.root, variables).points;
}

/** What a plan costs whatever the variables are. */
const constants = new WeakMap<ObjectPlan, number>();

function objectCost(plan: ObjectPlan, variables: Record<string, unknown>): { points: number; isConstant: boolean } {
  const known = constants.get(plan);
  if (known !== undefined) return { points: known, isConstant: true };
  let points = 0;
  let isConstant = true;
  for (const field of plan.fields) {
    const price = priceOf(field, variables);
    let below = 0;
    for (const inner of objectPlans(field.value)) {
      const cost = objectCost(inner, variables);
      below = Math.max(below, cost.points);
      isConstant &&= cost.isConstant;
    }
    isConstant &&= field.args !== null;
    points += price.field + price.multiplier * below;
  }
  if (isConstant) constants.set(plan, points);
  return { points, isConstant };
}

function priceOf({ field, nodes, args }: FieldPlan, variables: Record<string, unknown>): Price {
  const pricing = field.extensions['complexity'] as Pricing | undefined;
  if (pricing === undefined) return FREE; // Introspection.
  const price =
    typeof pricing === 'function'
      ? pricing((args ?? getArgumentValues(field, nodes[0]!, variables)) as never)
      : pricing;
  return typeof price === 'number' ? { field: price, multiplier: 1 } : price;
}

const FREE: Price = { field: 0, multiplier: 1 };
