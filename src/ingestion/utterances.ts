import {
  type Groups,
  groupReports,
  type KnownWording,
  type Report,
  searchKeys,
  wordedReports,
} from '../identity/grouping.js';
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

/** A report, and the outlet that printed it. */
export interface Printed extends Report {
  readonly outletId: string | null;
}

/**
 * Finds or makes the utterance of each report. The caller holds the locks of all their speakers: then nobody else adds
 * to what is compared here, and articles stored at once give the groups that they give one after the other.
 *
 * @param former utterances that a group may go by besides those stored of it (regroup.ts)
 */
export async function placeReports(
  run: Runner,
  reports: readonly Printed[],
  former: (groups: Groups['groups']) => readonly (readonly string[])[] = (groups) => groups.map(() => []),
): Promise<Placed> {
  const worded = wordedReports(reports);
  const keys = searchKeys(worded);
  const known = keys.length === 0 ? [] : await run(findWordings, [keys.map((each) => `{${each.join(',')}}`)]);
  const { groups, wordings, absorbed } = groupReports(worded, once(known));
  const formerIds = former(groups);
  const ids = groups.map(({ utteranceIds }, place) => sorted([...utteranceIds, ...formerIds[place]!])[0]);
  const wordingsOf = groups.map((): (typeof wordings)[number][] => []);
  for (const wording of wordings) wordingsOf[wording.group]!.push(wording);
  const made = groups.flatMap(({ reports: places }, place) =>
    ids[place] === undefined ? [{ ...firstOf(places, reports), wordings: wordingsOf[place]! }] : [],
  );
  const added = wordings.flatMap((wording) => {
    const utteranceId = ids[wording.group];
    return utteranceId === undefined ? [] : [{ ...wording, utteranceId }];
  });
  const madeIds =
    made.length + added.length + absorbed.length === 0
      ? []
      : await run(placeUtterances, [storableJson(made), storableJson(added), absorbed]);
  const finalIds = ids.map((id) => id ?? madeIds.shift()!.id);
  await move(run, groups, finalIds);

  const utteranceIds = new Array<string>(reports.length);
  groups.forEach((group, place) => group.reports.forEach((report) => (utteranceIds[report] = finalIds[place]!)));
  const touched = groups.flatMap((group, place) =>
    ids[place] === undefined && group.reports.length === 1 ? [] : [finalIds[place]!, ...group.utteranceIds],
  );
  return { utteranceIds, touched: [...new Set(touched)] };
}

/** Several reports may lead to one wording. */
const once = (wordings: readonly KnownWording[]): KnownWording[] => [
  ...new Map(wordings.map((wording) => [wording.id, wording])).values(),
];

/** Counts utterances anew, once their quotes are stored. */
export async function recountUtterances(run: Runner, utterances: readonly string[]): Promise<void> {
  if (utterances.length > 0) await run(countUtterances, [utterances]);
}

/** What a new utterance is by the first of its reports, and stays if it is the only one. */
function firstOf(places: readonly number[], reports: readonly Printed[]) {
  const { speakerId, text, publishedAt, outletId } = reports[places[0]!]!;
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
