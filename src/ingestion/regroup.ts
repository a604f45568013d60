import type { Groups } from '../identity/grouping.js';
import {
  assignUtterances,
  forgetWordings,
  lockReportedSpeakers,
  type Member,
  utteranceMembers,
} from './statements/regroup-quotes.js';
import type { Runner } from './transaction.js';
import { recountUtterances, placeReports } from './utterances.js';

/**
 * Finds the utterances of stored quotes again: after their words, speaker or date changed, they were rejected or taken
 * back, or speakers were merged or split. What they were reports of until now is looked at anew as well, since it may
 * have been one utterance by them alone. An utterance keeps its id for the largest part of its reports; counts are right
 * afterwards. Rejected quotes have no utterance.
 *
 * @param quotes ids of quotes, as they are now
 * @param utterances ids of utterances of which reports were deleted
 */
export async function regroup(
  run: Runner,
  quotes: readonly string[],
  utterances: readonly string[] = [],
): Promise<void> {
  await run(lockReportedSpeakers, [quotes, utterances]);
  const members = await run(utteranceMembers, [quotes, utterances]);
  const before = [...new Set([...utterances, ...members.flatMap(({ utteranceId }) => utteranceId ?? [])])];
  if (before.length > 0) await run(forgetWordings, [before]);
  // No outlet: all are counted anew below.
  const uttered = members.filter(({ isRejected }) => !isRejected).map((member) => ({ ...member, outletId: null }));
  const placed = await placeReports(run, uttered, (groups) => formerOf(groups, uttered));
  const now = new Map(uttered.map(({ id }, place) => [id, placed.utteranceIds[place]!]));
  const changed = members.filter(({ id, utteranceId }) => (now.get(id) ?? null) !== utteranceId);
  if (changed.length > 0)
    await run(assignUtterances, [changed.map(({ id }) => id), changed.map(({ id }) => now.get(id) ?? null)]);
  await recountUtterances(run, [...new Set([...before, ...placed.merged, ...placed.utteranceIds])]);
}

/** Each former utterance goes to the group that holds most of its reports, of several the one with the oldest report. */
function formerOf(groups: Groups['groups'], members: readonly Member[]): string[][] {
  const counts = new Map<string, Map<number, number>>();
  groups.forEach(({ reports }, group) => {
    for (const report of reports) {
      const id = members[report]!.utteranceId;
      if (id === null) continue;
      const ofId = counts.get(id) ?? new Map<number, number>();
      counts.set(id, ofId.set(group, (ofId.get(group) ?? 0) + 1));
    }
  });
  const former = groups.map((): string[] => []);
  for (const [id, ofId] of counts) {
    const oldest = (group: number): number => Math.min(...groups[group]!.reports);
    const [[owner]] = [...ofId].sort(
      ([one, ofOne], [other, ofOther]) => ofOther - ofOne || oldest(one) - oldest(other),
    ) as [[number, number]];
    former[owner]!.push(id);
  }
  return former;
}
