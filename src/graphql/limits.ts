import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { chosenFacets, withoutOwn } from './alternatives.js';
import { tooComplex } from './errors.js';

/**
 * How large a query may be. Tokens, depth and aliases are counted before validation, whose own cost grows faster than
 * the query; the complexity, which needs arguments, when the first field is about to run.
 */
export const limits = {
  /** A query that asks for every field of the schema once has about 600. */
  tokens: 3000,
  /** GraphiQL's introspection reaches 14, the deepest query of docs/api.md 10. */
  depth: 18,
  aliases: 100,
  /** Every field costs 1, a count 10, and what stands in a list is paid for each of its items. */
  complexity: 30_000,
} as const;

/** The page size where neither `first` nor `last` is given, and the largest one. */
export const pageSize = { default: 20, largest: 100 } as const;

/** The complexity of a list read in pages: what stands in it is paid once for every row that the page may hold. */
export function pageComplexity(args: { first?: number | null | undefined; last?: number | null | undefined }) {
  const size = args.first ?? args.last ?? pageSize.default;
  return { field: 1, multiplier: Math.min(Math.max(size, 1), pageSize.largest) };
}

/**
 * The complexity of counting the quotes of a filter: as much as reading some hundred rows, and next to nothing where
 * there is no filter, since those counts are kept. What stands in it is paid for `size` times.
 */
export function tallyComplexity(filter: object | null | undefined, size: number) {
  const isKept = Object.values(filter ?? {}).every((condition) => condition == null);
  return { field: isKept ? 10 : 500, multiplier: Math.min(Math.max(size, 1), pageSize.largest) };
}

/** The same of facets: with alternatives, those on which the filter has a condition are counted once more, without it. */
export function facetsComplexity(
  filter: Readonly<Record<string, unknown>> | null | undefined,
  first: number,
  alternatives: boolean,
) {
  const whole = tallyComplexity(filter, first);
  if (!filter || !alternatives) return whole;
  const again = chosenFacets(filter).map((facet) => tallyComplexity(withoutOwn(filter, facet), first).field);
  return {
    field: again.reduce((sum, field) => sum + field, whole.field),
    multiplier: again.length > 0 ? 2 * whole.multiplier : whole.multiplier,
  };
}

/**
 * Settings of Pothos' complexity plugin, which here only takes down what fields cost (execution/cost.ts adds it up);
 * short lists without pages (a speaker's aliases) count as five items.
 */
export const complexity = { defaultComplexity: 1, defaultListMultiplier: 5, disabled: true } as const;

/** Refuses a query that costs more than is allowed. */
export function checkCost(cost: number): void {
  if (cost <= limits.complexity) return;
  throw tooComplex(
    `The query costs ${cost} points, ${limits.complexity} are allowed: one for a field, ten for a count, ` +
      'times the rows of the lists around it. Ask for fewer rows or fewer fields.',
  );
}

/**
 * Parses a query of no more tokens than are allowed.
 * @throws {GraphQLError} QUERY_TOO_COMPLEX, or whatever is wrong with its grammar
 */
export function parseWithin(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    // graphql-js has no code for it, and its message no advice.
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      throw tooComplex(
        `The query has more than the ${limits.tokens} tokens (words and signs) that are allowed. Ask in several requests.`,
      );
    }
    throw error;
  }
}

/**
 * Refuses a document that is nested too deep, through its fragments too, or has too many aliases.
 * @throws {GraphQLError} QUERY_TOO_COMPLEX
 */
export function checkShape(document: DocumentNode): void {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  let aliases = 0;
  const depths = new Map<SelectionSetNode, number>();
  const depthOf = (set: SelectionSetNode | undefined): number => {
    if (set === undefined) return 0;
    const known = depths.get(set);
    if (known !== undefined) return known;
    depths.set(set, 0); // Ends a circle of fragments; validation reports it.
    let depth = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) aliases++;
        depth = Math.max(depth, 1 + depthOf(selection.selectionSet));
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
        depth = Math.max(depth, depthOf(inner));
      }
    }
    depths.set(set, depth);
    return depth;
  };
  const depth = Math.max(
    0,
    ...document.definitions.map((each) => ('selectionSet' in each ? depthOf(each.selectionSet) : 0)),
  );
  if (depth > limits.depth) throw tooComplex(`The query is ${depth} levels deep, ${limits.depth} are allowed.`);
  if (aliases > limits.aliases) throw tooComplex(`The query has ${aliases} aliases, ${limits.aliases} are allowed.`);
}
