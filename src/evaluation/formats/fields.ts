import { z } from 'zod';
import { EvaluationError } from '../errors.js';
import type { GoldSpeaker, Pair } from '../types.js';

/** Ids are strings; a whole number counts as its digits, as it does for `extract`. */
export const id = z.union([z.string().min(1), z.int()], '"id" must be a string that is not empty').transform(String);

export const span = z.tuple(
  [z.int(), z.int()],
  'must be a span, [start, end]: UTF-16 indices into the text, end exclusive',
);
export const spans = z.array(span, 'must be a list of spans, [[start, end], …]');

/** Absent, null and nothing are the same. */
export const optionalSpans = spans.nullish().transform((value): readonly Pair[] | null => value ?? null);

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** A name alone, or `{name, aliases, type}`. */
export const speaker = z.union(
  [
    z.string().transform((name): GoldSpeaker => ({ name, aliases: [], type: null })),
    z
      .object({ name: text, aliases: z.array(z.string()).nullish(), type: text })
      .transform(({ name, aliases, type }): GoldSpeaker => ({ name, aliases: aliases ?? [], type })),
  ],
  'must be a name, or {"name": … or null, "aliases": […], "type": …}',
);

/**
 * The object that a line of JSON Lines holds.
 *
 * @param what such a line should hold, for the message
 * @throws EvaluationError saying which field is wrong and how
 */
export function parseLine<T>(line: string, schema: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationError(`not valid JSON (${reason}): each line must be ${what}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EvaluationError(`not a JSON object: each line must be ${what}`);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EvaluationError(`${nameOf(value)}${placeOf(issue?.path ?? [])}${issue?.message ?? 'is wrong'}`);
}

/** @throws EvaluationError where a span is empty, turned round or beyond the text */
export function checkSpans(where: string, text: string, spans: readonly Pair[] | null): void {
  for (const [start, end] of spans ?? []) {
    if (start >= 0 && start < end && end <= text.length) continue;
    const reason = start < end ? `lies outside of the text, which has ${text.length} UTF-16 units` : 'is empty';
    throw new EvaluationError(`${where}: the span [${start}, ${end}] ${reason}`);
  }
}

function nameOf(value: object): string {
  const { id: own } = value as { id?: unknown };
  return typeof own === 'string' && own ? `${own}: ` : '';
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `"${place.slice(1)}" `;
}
