import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { tooComplex } from '../errors.js';

/**
 * A query worked out before it runs: which fields of which types, under which keys, with which arguments. All that
 * depends on the document alone is done here once, however many rows and requests it is run for.
 */
export interface OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: ObjectPlan;
  /** How many field plans there are; each has a `number` below it. */
  readonly size: number;
}

/** The fields asked of one object type. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan {
  readonly number: number;
  /** Under which it stands in the answer. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Where the document asks for it. */
  readonly nodes: readonly FieldNode[];
  /** The arguments where no variable is among them; null: they differ from run to run. */
  readonly args: Readonly<Record<string, unknown>> | null;
  readonly isNullable: boolean;
  readonly value: ValuePlan;
}

/** How a value of a type, null aside, becomes part of the answer. */
export type ValuePlan =
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly areItemsNullable: boolean; readonly item: ValuePlan }
  | { readonly kind: 'object'; readonly plan: ObjectPlan }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType; readonly plans: ReadonlyMap<string, ObjectPlan> };

/** More fields, fragments written out, than any page needs: doubled at each of a few levels, they could be millions. */
const MOST_FIELDS = 5000;

/**
 * The plan of one operation of a valid document. `variables` are the coerced ones; of them only those count that
 * `@skip` and `@include` name (conditionVariables).
 *
 * @throws {GraphQLError} QUERY_TOO_COMPLEX
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationPlan {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, never>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  let size = 0;

  const planFields = (type: GraphQLObjectType, asked: Map<string, readonly FieldNode[]>): ObjectPlan => {
    const fields: FieldPlan[] = [];
    for (const [key, nodes] of asked) {
      const field = fieldOf(schema, type, nodes[0]!.name.value);
      if (field === undefined) continue;
      if (++size > MOST_FIELDS) {
        throw tooComplex(`The query asks for more than ${MOST_FIELDS} fields, with its fragments written out.`);
      }
      const number = size - 1;
      fields.push({
        number,
        key,
        parentType: type,
        field,
        nodes,
        args: constantArguments(field, nodes[0]!),
        isNullable: !isNonNullType(field.type),
        value: planValue(field.type, nodes),
      });
    }
    return { type, fields };
  };
  const planObject = (type: GraphQLObjectType, nodes: readonly FieldNode[]): ObjectPlan =>
    planFields(type, collectSubfields(schema, fragments, variables, type, nodes));
  const planValue = (type: GraphQLOutputType, nodes: readonly FieldNode[]): ValuePlan => {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) {
      return { kind: 'list', areItemsNullable: !isNonNullType(inner.ofType), item: planValue(inner.ofType, nodes) };
    }
    if (isLeafType(inner)) return { kind: 'leaf', type: inner };
    if (isObjectType(inner)) return { kind: 'object', plan: planObject(inner, nodes) };
    if (!isAbstractType(inner)) throw new Error(`A field is of the type ${String(inner)}, which no answer can have.`);
    const plans = new Map(schema.getPossibleTypes(inner).map((each) => [each.name, planObject(each, nodes)]));
    return { kind: 'abstract', type: inner, plans };
  };

  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}.`);
  const root = planFields(rootType, collectFields(schema, fragments, variables, rootType, operation.selectionSet));
  return { schema, operation, fragments, root, size };
}

/** The object plans below a value, whatever lists it stands in. */
export function objectPlans(value: ValuePlan): readonly ObjectPlan[] {
  switch (value.kind) {
    case 'leaf':
      return [];
    case 'list':
      return objectPlans(value.item);
    case 'object':
      return [value.plan];
    case 'abstract':
      return [...value.plans.values()];
  }
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

const NOTHING = Object.freeze({});

function constantArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['args'] {
  if (field.args.length === 0) return NOTHING;
  if (JSON.stringify(node.arguments).includes(`"kind":"${Kind.VARIABLE}"`)) return null;
  return getArgumentValues(field, node, {});
}
