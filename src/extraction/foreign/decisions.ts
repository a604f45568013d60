import type { Span } from '../../article/types.js';
import type { CueAt } from './cues.js';
import type { Mention } from './mention.js';
import type { Reader } from './reader.js';
import type { Report } from './reports.js';
import type { Item } from './rows.js';
import { agrees, subjectAfter, subjectBefore, subjectBetween } from './subjects.js';

/** How a marked stretch is tied to a source in its own sentence. */
export interface Decision {
  readonly kind: 'direct' | 'mixed';
  readonly cue: CueAt | null;
  readonly report: Report | null;
  readonly source: Mention | null;
  readonly rule: 'cue-after' | 'cue-before' | 'colon' | 'none';
  readonly clause: Span | null;
  readonly dropped: boolean;
}

/** The writer's words from an item on, up to and with marked words. */
export function clauseUpTo(items: readonly Item[], from: number, at: number): Span {
  let start = from;
  while (start < at && !items[start]!.word) start++;
  return { start: items[start]!.start, end: items[at]!.end };
}

/** The subject of a cue wherever it stands. `lo` and `hi` bound the words that may hold it. */
export function subjectOf(items: readonly Item[], cue: CueAt, lo: number, hi: number, reader: Reader): Mention | null {
  const between = subjectBetween(items, cue, reader);
  if (between) return between;
  const before = subjectBefore(items, lo, cue.from, reader, cue.plural);
  if (before && agrees(cue, before)) return before;
  const after = subjectAfter(items, cue.to, reader, cue.plural);
  // German capitals: "forderte mehr Personal" names nobody.
  const shown = after && (after.sure || !reader.grammar.nounsAreCapital);
  return shown && after.to <= hi && agrees(cue, after) ? after : null;
}
