import {
  type Groups,
  groupReports,
  type KnownWording,
  type Report,
  searchKeys,
  wordedReports,
} from '../identity/grouping.js';
import { addReports, countUtterances } from './statements/count-utterances.js';
import { findWordings } from './statements/find-wordings.js';
import { moveUtterances } from './statements/move-utterances.js';
import { placeUtterances } from './statements/place-utterances.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** Where reports have come to stand. */
export interface Placed {
  /** The utterance of each report, in their order. */
  readonly utteranceIds: readonly string[];
  /** What the reports add to stored utterances, those in `merged` aside. */
  readonly added: readonly AddedReports[];
  /** Utterances of several stored ones, and these: to be counted anew (`recountUtterances`) once the quotes have theirs. */
  readonly merged: readonly string[];
}

/** Reports of one utterance, as `addReports` takes them. */
interface AddedReports {
  readonly id: string;
  readonly reports: number;
  readonly outlets: readonly string[];
  readonly from: Date | null;
  readonly text: string;
  readonly indirect: boolean;
}

/** A report, how it was told, and the outlet that printed it. */
export interface Printed extends Report {
  readonly kind: string;
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
    ids[place] === undefined ? [{ ...madeOf(places.map((at) => reports[at]!)), wordings: wordingsOf[place]! }] : [],
  );
  const reworded = wordings.flatMap((wording) => {
    const utteranceId = ids[wording.group];
    return utteranceId === undefined ? [] : [{ ...wording, utteranceId }];
  });
  const madeIds =
    made.length + reworded.length + absorbed.length === 0
      ? []
      : await run(placeUtterances, [storableJson(made), storableJson(reworded), absorbed]);
  const finalIds = ids.map((id) => id ?? madeIds.shift()!.id);
  await move(run, groups, finalIds);

  const utteranceIds = new Array<string>(reports.length);
  groups.forEach((group, place) => group.reports.forEach((report) => (utteranceIds[report] = finalIds[place]!)));
  const isMerged = groups.map(({ utteranceIds: stored }, place) => stored.some((id) => id !== finalIds[place]));
  const added = groups.flatMap((group, place) =>
    ids[place] === undefined || isMerged[place]
      ? []
      : [{ id: ids[place], ...addedOf(group.reports.map((at) => reports[at]!)) }],
  );
  const merged = groups.flatMap((group, place) => (isMerged[place] ? [finalIds[place]!, ...group.utteranceIds] : []));
  return { utteranceIds, added, merged: [...new Set(merged)] };
}

/** Several reports may lead to one wording. */
const once = (wordings: readonly KnownWording[]): KnownWording[] => [
  ...new Map(wordings.map((wording) => [wording.id, wording])).values(),
];

/** Counts utterances anew, once their quotes are stored. */
export async function recountUtterances(run: Runner, utterances: readonly string[]): Promise<void> {
  if (utterances.length > 0) await run(countUtterances, [utterances]);
}

/** Adds reports to the counts of their utterances, before they are stored. */
export async function countReports(run: Runner, added: readonly AddedReports[]): Promise<void> {
  if (added.length > 0) await run(addReports, [storableJson(added)]);
}

/** What a new utterance is by its reports. */
function madeOf(reports: readonly Printed[]) {
  const { from, reports: reportCount, outlets, ...wording } = addedOf(reports);
  const { speakerId } = reports[0]!;
  return { speakerId, ...wording, firstReportedAt: from, reportCount, outletCount: outlets.length };
}

function addedOf(reports: readonly Printed[]): Omit<AddedReports, 'id'> {
  const { text, kind } = reports.reduce((best, report) => (standsBefore(report, best) ? report : best));
  const dates = reports.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.getTime()]));
  return {
    reports: reports.length,
    outlets: [...new Set(reports.flatMap(({ outletId }) => outletId ?? []))],
    from: dates.length === 0 ? null : new Date(Math.min(...dates)),
    text,
    indirect: isIndirect(kind),
  };
}

const isIndirect = (kind: string): boolean => kind === 'INDIRECT';

/** As `countUtterances` orders wordings. */
function standsBefore(one: Printed, other: Printed): boolean {
  if (isIndirect(one.kind) !== isIndirect(other.kind)) return isIndirect(other.kind);
  const [length, others] = [[...one.text].length, [...other.text].length];
  return length === others ? Buffer.compare(Buffer.from(one.text), Buffer.from(other.text)) < 0 : length > others;
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
