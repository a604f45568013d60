import type { Bind } from '../keyset.js';

/** Rows named from outside, each by its slug or its id. */
export interface Keys {
  readonly slugs: readonly string[];
  readonly ids: readonly string[];
}

/**
 * "The row that `column` points to is one of these." One key is compared with `=`, since only then does an index
 * (speaker_id, published_at, id) also give the order of the page. An unknown slug matches nothing. A row that was merged
 * into another one stands for that.
 */
export function isAmong(column: string, table: 'speaker' | 'outlet', keys: Keys, bind: Bind): string {
  const [slug, id] = [keys.slugs[0], keys.ids[0]];
  const row = 'COALESCE(merged_into_id, id)';
  if (keys.slugs.length === 1 && id === undefined)
    return `${column} = (SELECT ${row} FROM ${table} WHERE slug = ${bind(slug)})`;
  if (keys.ids.length === 1 && slug === undefined)
    return `${column} = (SELECT ${row} FROM ${table} WHERE id = ${bind(id)}::bigint)`;
  return (
    `${column} = ANY (ARRAY(SELECT ${row} FROM ${table}` +
    ` WHERE slug = ANY (${bind(keys.slugs)}::text[]) OR id = ANY (${bind(keys.ids)}::bigint[])))`
  );
}

/** "The text of this article came from one of these agencies"; `wires` are identity keys. A photo credit is not enough. */
export function cameByWire(articleId: string, wires: readonly string[], bind: Bind): string {
  return (
    `EXISTS (SELECT 1 FROM wire_credit w JOIN outlet agency ON agency.id = w.outlet_id` +
    ` WHERE w.article_id = ${articleId} AND w.role <> 'PHOTO' AND agency.identity_key = ANY (${bind(wires)}::text[]))`
  );
}

/** "Between these moments", the first included, the second not; undated rows are in no range. */
export function isBetween(column: string, from: Date | null, before: Date | null, bind: Bind): string[] {
  return [
    ...(from === null ? [] : [`${column} >= ${bind(from)}::timestamptz`]),
    ...(before === null ? [] : [`${column} < ${bind(before)}::timestamptz`]),
  ];
}

/** The words of a reader as a text search: words, "a phrase", -not, or. The same configuration as the indexed column. */
export function searchQuery(text: string, bind: Bind): string {
  return `websearch_to_tsquery('english', ${bind(text)})`;
}

/** A text search with the words of its phrases wherever they stand. */
export function anywhere(query: string): string {
  return `CAST(regexp_replace(${query}::text, '<(\\d+|-)>', '&', 'g') AS tsquery)`;
}

/** The start of `text` as a LIKE pattern, its own wildcards taken literally. */
export function startOf(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
