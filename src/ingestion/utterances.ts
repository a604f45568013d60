import { type Groups, groupReports, type Report, searchKeys } from '../identity/grouping.js';
import { countUtterances } from './statements/count-utterances.js';
import { findWordings } from './statements/find-wordings.js';
import { moveUtterances } from './statements/move-utterances.js';
import { placeUtterances } from './statements/place-utterances.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** Where reports have come to stand. */
export interface Placed {
  /** The utterance of each report, in their order. */
  readonly utteranceIds: readonly string[];
  /** Utterances whose counts are to be taken anew (`recountUtterances`) once the quotes have theirs. */
  readonly touched: readonly string[];
}

/**
 * Finds or makes the utterance of each report. The caller holds the locks of all their speakers: then nobody else adds
 * to what is compared here, and articles stored at once give the groups that they give one after the other.
 *
 * @param outletId of all reports
 * @param former utterances that a group may go by besides those stored of it (regroup.ts)
 */
export async function placeReports(
  run: Runner,
  reports: readonly Report[],
  outletId: string | null,
  former: (groups: Groups['groups']) => readonly (readonly string[])[] = (groups) => groups.map(() => []),
): Promise<Placed> {
  const keys = searchKeys(reports);
  const known = keys.length === 0 ? [] : await run(findWordings, [keys]);
  const { groups, wordings, absorbed } = groupReports(reports, known);
  const formerIds = former(groups);
  const ids = groups.map(({ utteranceIds }, place) => sorted([...utteranceIds, ...formerIds[place]!])[0]);
  const made = groups.filter((_, place) => ids[place] === undefined);
  const rows = wordings.map(({ group, ...wording }) => ({
    ...wording,
    utteranceId: ids[group] ?? null,
    founded: made.indexOf(groups[group]!) + 1,
  }));
  const madeRows = made.map((group) => firstOf(group.reports, reports, outletId));
  const madeIds =
    made.length + rows.length + absorbed.length === 0
      ? []
      : await run(placeUtterances, [storableJson(madeRows), storableJson(rows), absorbed]);
  const finalIds = ids.map((id) => id ?? madeIds.shift()!.id);
  await move(run, groups, finalIds);

  const utteranceIds = new Array<string>(reports.length);
  groups.forEach((group, place) => group.reports.forEach((report) => (utteranceIds[report] = finalIds[place]!)));
  const touched = groups.flatMap((group, place) =>
    ids[place] === undefined && group.reports.length === 1 ? [] : [finalIds[place]!, ...group.utteranceIds],
  );
  return { utteranceIds, touched: [...new Set(touched)] };
}

/** Counts utterances anew, once their quotes are stored. */
export async function recountUtterances(run: Runner, utterances: readonly string[]): Promise<void> {
  if (utterances.length > 0) await run(countUtterances, [utterances]);
}

/** What a new utterance is by the first of its reports, and stays if it is the only one. */
function firstOf(places: readonly number[], reports: readonly Report[], outletId: string | null) {
  const { speakerId, text, publishedAt } = reports[places[0]!]!;
  return { speakerId, text, firstReportedAt: publishedAt, reportCount: 1, outletCount: outletId === null ? 0 : 1 };
}

/** Of several stored utterances that are one now, one takes the reports of all. */
async function move(run: Runner, groups: Groups['groups'], ids: readonly string[]): Promise<void> {
  const pairs = groups.flatMap(({ utteranceIds }, place) =>
    utteranceIds.filter((id) => id !== ids[place]).map((id) => [id, ids[place]!] as const),
  );
  if (pairs.length > 0) await run(moveUtterances, [pairs.map(([from]) => from), pairs.map(([, into]) => into)]);
}

/** By number: the one made first comes first. */
const sorted = (ids: readonly string[]): string[] => [...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
