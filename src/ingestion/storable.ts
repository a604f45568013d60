/** Halves of surrogate pairs, which UTF-8 cannot hold. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as Postgres can hold it: what it refuses, U+0000 among it, becomes U+FFFD, one unit for one. */
export function storable(text: string): string;
export function storable(text: string | null): string | null;
export function storable(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\u0000', '\ufffd').replace(HALVES, '\ufffd');
}

/** JSON that Postgres takes. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Only where one of them is escaped: a span may cut through a surrogate pair, which hardly ever happens.
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? storable(each) : each));
}
