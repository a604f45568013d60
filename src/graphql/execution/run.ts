import { type GraphQLError, type GraphQLLeafType, type GraphQLResolveInfo, locatedError } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { Place } from './place.js';
import type { FieldPlan, ObjectPlan, OperationPlan, ValuePlan } from './plan.js';

/** What resolvers are told beside their arguments. Unlike that of graphql-js it is one for all rows, so without a path. */
export interface FieldInfo extends Omit<GraphQLResolveInfo, 'path'> {
  readonly plan: FieldPlan;
}

export interface RunResult {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

type Container = Record<string | number, unknown>;

/**
 * Runs a plan: calls resolvers, completes their values, gathers errors, as the GraphQL specification has it ("Executing
 * Requests"). Nothing is awaited that is there already: a row whose fields are columns costs no promise at all.
 */
export class Run {
  readonly #plan: OperationPlan;
  readonly #context: unknown;
  readonly #variables: Record<string, unknown>;
  readonly #args: (Readonly<Record<string, unknown>> | undefined)[];
  readonly #infos: (FieldInfo | undefined)[];
  readonly #errors: GraphQLError[] = [];
  readonly #answer: Container = { data: null };
  #pending = 0;
  #settled: (() => void) | null = null;

  constructor(plan: OperationPlan, context: unknown, variables: Record<string, unknown>) {
    this.#plan = plan;
    this.#context = context;
    this.#variables = variables;
    this.#args = new Array(plan.size) as undefined[];
    this.#infos = new Array(plan.size) as undefined[];
  }

  /** The answer; `root` is what the fields of the operation are asked of. */
  async result(root: unknown = undefined): Promise<RunResult> {
    const place = new Place(null, this.#answer, 'data', true);
    const { fields } = this.#plan.root;
    const target = (this.#answer['data'] = emptyObject(this.#plan.root));
    // Mutations one after the other, each finished with all that is asked of its outcome before the next begins.
    const isSerial = this.#plan.operation.operation === 'mutation';
    for (const field of fields) {
      if (place.isGone) break;
      this.#field(field, root, target, place);
      if (isSerial) await this.#rest();
    }
    await this.#rest();
    return { data: this.#answer['data'] as RunResult['data'], errors: this.#errors };
  }

  #rest(): Promise<void> | undefined {
    if (this.#pending === 0) return undefined;
    return new Promise((resolve) => (this.#settled = resolve));
  }

  #object(plan: ObjectPlan, source: unknown, container: Container, key: string | number, place: Place): void {
    const target = emptyObject(plan);
    container[key] = target;
    for (const field of plan.fields) {
      if (place.isGone) return;
      this.#field(field, source, target, place);
    }
  }

  #field(plan: FieldPlan, source: unknown, target: Container, around: Place): void {
    const { key, field } = plan;
    let value: unknown;
    try {
      if (field.resolve === undefined) {
        value = (source as Container)[field.name];
        if (typeof value === 'function') {
          value = (value as (...given: unknown[]) => unknown).call(
            source,
            this.#argumentsOf(plan),
            this.#context,
            this.infoOf(plan),
          );
        }
      } else {
        value = field.resolve(source, this.#argumentsOf(plan), this.#context, this.infoOf(plan) as never);
      }
    } catch (error) {
      this.#fail(plan, new Place(around, target, key, plan.isNullable), error);
      return;
    }
    if (plan.value.kind === 'leaf' && !isPromise(value)) {
      // Most fields by far, which need a place only where something is wrong with them.
      if (value === null || value === undefined) {
        if (plan.isNullable) target[key] = null;
        else this.#fail(plan, new Place(around, target, key, false), nullError(plan));
        return;
      }
      try {
        target[key] = serialized(plan.value.type, value);
      } catch (error) {
        this.#fail(plan, new Place(around, target, key, plan.isNullable), error);
      }
      return;
    }
    this.#value(plan, plan.value, value, new Place(around, target, key, plan.isNullable));
  }

  /** Completes a value at its place, now or once it is there. */
  #value(plan: FieldPlan, shape: ValuePlan, value: unknown, place: Place): void {
    if (!isPromise(value)) {
      this.#complete(plan, shape, value, place);
      return;
    }
    place.container[place.key] = undefined; // Keeps the order of the fields.
    this.#pending++;
    value.then(
      (arrived) => {
        if (!place.isLost()) this.#complete(plan, shape, arrived, place);
        this.#arrived();
      },
      (error: unknown) => {
        this.#fail(plan, place, error);
        this.#arrived();
      },
    );
  }

  #arrived(): void {
    this.#pending--;
    if (this.#pending > 0 || this.#settled === null) return;
    const settled = this.#settled;
    this.#settled = null;
    settled();
  }

  #complete(plan: FieldPlan, shape: ValuePlan, value: unknown, place: Place): void {
    const { container, key } = place;
    if (value === null || value === undefined) {
      if (place.isNullable) container[key] = null;
      else this.#fail(plan, place, nullError(plan));
      return;
    }
    try {
      if (value instanceof Error) throw value;
      switch (shape.kind) {
        case 'leaf':
          container[key] = serialized(shape.type, value);
          return;
        case 'object':
          this.#typed(plan, shape.plan, value, place);
          return;
        case 'list':
          this.#list(plan, shape, value, place);
          return;
        case 'abstract':
          this.#abstract(plan, shape, value, place);
      }
    } catch (error) {
      this.#fail(plan, place, error);
    }
  }

  #list(plan: FieldPlan, shape: ValuePlan & { kind: 'list' }, value: unknown, place: Place): void {
    if (!isIterable(value)) {
      throw new Error(
        `Expected Iterable, but did not find one for field "${plan.parentType.name}.${plan.field.name}".`,
      );
    }
    const target: unknown[] = [];
    place.container[place.key] = target;
    let index = 0;
    for (const item of value) {
      if (place.isGone) return;
      const at = new Place(place, target as unknown as Container, index++, shape.areItemsNullable);
      this.#value(plan, shape.item, item, at);
    }
  }

  #typed(plan: FieldPlan, object: ObjectPlan, value: unknown, place: Place): void {
    const { type } = object;
    if (type.isTypeOf) {
      const isOfType = type.isTypeOf(value, this.#context, this.infoOf(plan) as never);
      if (isPromise(isOfType)) throw new Error(`Whether something is a ${type.name} must be known at once.`);
      if (!isOfType) throw new Error(`Expected value of type "${type.name}" but got another.`);
    }
    this.#object(object, value, place.container, place.key, place);
  }

  #abstract(plan: FieldPlan, shape: ValuePlan & { kind: 'abstract' }, value: unknown, place: Place): void {
    const { type, plans } = shape;
    const info = this.infoOf(plan) as never;
    const named = (type.resolveType ?? typeByItself)(value, this.#context, info, type);
    const completeAs = (name: unknown): void => {
      const object = typeof name === 'string' ? plans.get(name) : undefined;
      if (object === undefined) throw new Error(`Nobody can tell which ${type.name} a value is: ${String(name)}.`);
      this.#typed(plan, object, value, place);
    };
    if (!isPromise(named)) return completeAs(named);
    place.container[place.key] = undefined;
    this.#pending++;
    void named
      .then(completeAs)
      .catch((error: unknown) => this.#fail(plan, place, error))
      .then(() => this.#arrived());
  }

  #fail(plan: FieldPlan, place: Place, error: unknown): void {
    if (place.isLost()) return;
    this.#errors.push(locatedError(error, plan.nodes, place.path()));
    place.takeAway();
  }

  #argumentsOf(plan: FieldPlan): Readonly<Record<string, unknown>> {
    return plan.args ?? (this.#args[plan.number] ??= getArgumentValues(plan.field, plan.nodes[0]!, this.#variables));
  }

  infoOf(plan: FieldPlan): FieldInfo {
    return (this.#infos[plan.number] ??= {
      plan,
      fieldName: plan.field.name,
      fieldNodes: plan.nodes,
      returnType: plan.field.type,
      parentType: plan.parentType,
      schema: this.#plan.schema,
      fragments: this.#plan.fragments,
      rootValue: undefined,
      operation: this.#plan.operation,
      variableValues: this.#variables,
    });
  }
}

/** A client may call a field `__proto__`, which an ordinary object would take for something else. */
function emptyObject(plan: ObjectPlan): Container {
  return plan.fields.some((field) => field.key === '__proto__') ? (Object.create(null) as Container) : {};
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  if (value instanceof Error) throw value;
  const leaf: unknown = type.serialize(value);
  if (leaf === null || leaf === undefined) {
    throw new Error(`Expected \`${type.name}.serialize\` to return a value, but it returned ${String(leaf)}.`);
  }
  return leaf;
}

function nullError({ parentType, field }: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${parentType.name}.${field.name}.`);
}

function typeByItself(value: unknown): string | undefined {
  return (value as { readonly __typename?: string }).__typename;
}

function isPromise(value: unknown): value is PromiseLike<unknown> & Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
