import type { Bind } from '../keyset.js';
import { assemble, isHot, type Query } from './query.js';
import { type QuoteFilter, quotes } from './quotes.js';
import { inSample, type Share } from './sample.js';

/** By what quotes are counted. */
export const facetNames = ['speakers', 'outlets', 'kinds', 'stances', 'languages', 'months'] as const;
export type FacetName = (typeof facetNames)[number];

/** How many quotes have one value of a facet. */
export interface FacetRow {
  readonly facet: FacetName;
  /** An id, the value of an enum, a language; of a month its first moment in seconds since 1970. */
  readonly value: string;
  readonly count: number;
}

/** Facets with many values, of which only the most frequent are wanted. */
const LONG: readonly FacetName[] = ['speakers', 'outlets', 'languages'];

const COLUMNS: Readonly<Record<FacetName, string>> = {
  speakers: 'q.speaker_id',
  outlets: 'q.outlet_id',
  kinds: 'q.kind',
  stances: 'q.stance',
  languages: 'q.language',
  months: startInSeconds(`date_trunc('month', q.published_at, 'UTC')`),
};

/**
 * The quotes of a filter, or a share of them, counted by each of some facets in one reading, the most frequent values
 * first. What has no value (no speaker, no date) is in no count.
 *
 * @param first how many speakers, outlets and languages
 */
export function facetCounts(
  filter: QuoteFilter,
  wanted: readonly FacetName[],
  first: number,
  share: Share,
): Query<FacetRow> {
  return assemble((bind) => {
    const from = quotes.from(filter, bind);
    const where = [...quotes.where(filter, bind), ...inSample(share)];
    // Within, since the planner takes the words searched for as they are only where nothing is grouped by several keys.
    const matching = `(SELECT q.* FROM ${from} WHERE ${where.join(' AND ')}) AS q`;
    const counted = countedBy(wanted, COLUMNS, 'count(*)', matching);
    return { text: mostFrequent(wanted, first, counted, bind), hot: isHot(filter) };
  });
}

/** What of the facets of all quotes stands in `quote_tally`. */
const KEPT: Readonly<Partial<Record<FacetName, string>>> = {
  kinds: 'kind',
  stances: 'stance',
  languages: 'language',
  months: startInSeconds(`date_trunc('month', day::timestamp) AT TIME ZONE 'UTC'`),
};

/** The same of all quotes, from the counts that are kept. */
export function keptFacetCounts(wanted: readonly FacetName[], first: number): Query<FacetRow> {
  return assemble((bind) => {
    const parts = wanted.flatMap((facet) => {
      const table = { speakers: 'speaker', outlets: 'outlet' }[facet as string];
      if (table === undefined) return [];
      const most = `SELECT id, quote_count FROM ${table} WHERE quote_count > 0 ORDER BY quote_count DESC, id DESC LIMIT ${bind(first)}`;
      return [`SELECT '${facet}' AS facet, id::text AS value, quote_count AS count FROM (${most}) AS most`];
    });
    const tallied = wanted.filter((facet) => facet in KEPT);
    if (tallied.length > 0) parts.push(countedBy(tallied, KEPT, 'sum(count)', 'quote_tally'));
    return { text: mostFrequent(wanted, first, parts.join(' UNION ALL '), bind), hot: true };
  });
}

/** Rows of facet, value and count, all facets in one reading. */
function countedBy(
  wanted: readonly FacetName[],
  columns: Readonly<Partial<Record<FacetName, string>>>,
  count: string,
  from: string,
): string {
  const expressions = wanted.map((facet) => columns[facet]!);
  const facets = wanted.map((facet, place) => `WHEN grouping(${expressions[place]!}) = 0 THEN '${facet}'`);
  const value = `COALESCE(${expressions.map((expression) => `(${expression})::text`).join(', ')})`;
  const sets = expressions.map((expression) => `(${expression})`).join(', ');
  return `SELECT CASE ${facets.join(' ')} END AS facet, ${value} AS value, ${count}::int AS count FROM ${from} GROUP BY GROUPING SETS (${sets})`;
}

/** Of equally frequent speakers or outlets the later one comes first, as in the lists of them. */
function mostFrequent(wanted: readonly FacetName[], first: number, counted: string, bind: Bind): string {
  const ranked =
    'SELECT facet, value, count, row_number() OVER (' +
    'PARTITION BY facet ORDER BY count DESC, length(value) DESC, value DESC) AS place' +
    ` FROM (${counted}) AS counted WHERE value IS NOT NULL AND count > 0`;
  const long = wanted.filter((facet) => LONG.includes(facet)).map((facet) => `'${facet}'`);
  const where = long.length === 0 ? '' : ` WHERE place <= ${bind(first)} OR facet NOT IN (${long.join(', ')})`;
  return `SELECT facet, value, count FROM (${ranked}) AS ranked${where} ORDER BY facet, place`;
}

/** Whole seconds: as a moment, the text of it would depend on settings of the connection. */
function startInSeconds(moment: string): string {
  return `extract(epoch FROM ${moment})::bigint`;
}
