export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What the wrappers of old publishing systems leave around a script's data. */
const WRAPPER =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/|\/\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*;?\s*$/gu;

/** Signs that JSON forbids in strings, line breaks above all. */
const CONTROLS = /\p{Cc}+/gu;

/**
 * The data of a JSON-LD script. Of what is not valid JSON the usual slips are mended: wrappers, raw line breaks in
 * strings, commas before a closing bracket, several objects in a row, a semicolon at the end.
 *
 * @returns null where that does not make it valid
 */
export function parseScript(script: string): Json | null {
  const bare = script.replace(WRAPPER, '').trim();
  const attempts = [
    () => bare,
    () => bare.replace(CONTROLS, ' '),
    () => mended(bare),
    () => `[${mended(bare).replace(/\}\s*\{/gu, '},{')}]`,
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt()) as Json;
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

function mended(script: string): string {
  return script
    .replace(CONTROLS, ' ')
    .replace(/,(?=\s*[}\]])/gu, '')
    .replace(/;\s*$/u, '');
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: nothing, one or several. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
