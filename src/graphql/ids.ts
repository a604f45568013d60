import { InvalidInputError, NotFoundError } from '../corrections/outcomes.js';
import { isId } from '../database/keyset.js';
import type { Keys } from '../database/statements/conditions.js';
import { badInput } from './errors.js';

/** The types that `node` finds. */
export const nodeTypes = ['Speaker', 'Quote', 'Article', 'Outlet', 'Utterance', 'Correction'] as const;
export type NodeType = (typeof nodeTypes)[number];

/** The id of a row as clients see it: opaque, one for all types, safe in a URL. */
export function encodeId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** The type and row id in an opaque id, or null if it is none of ours. */
export function decodeId(text: string): { readonly type: NodeType; readonly id: string } | null {
  const [type, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const known = nodeTypes.find((name) => name === type);
  return known !== undefined && isId(id) && rest.length === 0 ? { type: known, id } : null;
}

/** The row id of an argument that must be an id of `type`. */
export function idArgument(name: string, text: string, type: NodeType): string {
  const decoded = decodeId(text);
  if (decoded === null) throw badInput(`${name}: "${text}" is not an id. Use the \`id\` of an earlier answer.`);
  if (decoded.type !== type) {
    throw badInput(`${name}: the id "${text}" is of the type ${decoded.type}, not ${type}.`);
  }
  return decoded.id;
}

/**
 * The row id that a correction names.
 *
 * @throws NotFoundError for what is no id of ours; InvalidInputError for one of another type
 */
export function targetId(name: string, text: string, type: NodeType): string {
  const decoded = decodeId(text);
  if (decoded === null) throw new NotFoundError(`${name}: nothing has the id "${text.slice(0, 100)}".`);
  if (decoded.type !== type) {
    throw new InvalidInputError(`${name}: the id "${text}" is of the type ${decoded.type}, not ${type}.`);
  }
  return decoded.id;
}

/** Slugs and ids, told apart. A slug never reads as an id: ids have capitals, slugs have none. */
export function keysArgument(name: string, values: readonly string[], type: 'Speaker' | 'Outlet'): Keys {
  const isEncoded = (value: string) => decodeId(value) !== null;
  return {
    slugs: values.filter((value) => !isEncoded(value)),
    ids: values.filter(isEncoded).map((value) => idArgument(name, value, type)),
  };
}
