import type { CueAt } from '../cues.js';
import type { Phrase } from '../phrase.js';
import type { Item } from '../sentences.js';
import type { Frame } from '../subjects.js';
import { isEnd, isHearsay, isVerb } from './reported.js';

const TACKED_ON = /^(?:as|while|whereas|although|though|amid|despite|but)$/u;

/** What leads on to the next clause, where the words end before it. */
const LOOSE_END = /^(?:,|and|but|–|—|―|:|what|which|who|whom|as|that|while)$/u;

/** Steps of a chain of reports: "said he thought she knew …". */
const DEEPEST = 6;

/** Open a clause that leans on the one behind it. */
const FRONT = /^(?:after|before|when|while|as|since|once|although|though|because|if)$/u;

const DASH = /^[–—―]$/u;

const NO_CUES: ReadonlySet<CueAt> = new Set();

/**
 * Index behind the last item of what the cue reports, from `from`: before the next cue of the writer's own, or at the end.
 *
 * @param used cues that marked words hang on, which are no part of what another cue reports
 */
export function reportEnd(frame: Frame, cue: CueAt, from: number, used = NO_CUES): number {
  const { items } = frame.sentence;
  let end = from;
  while (end < items.length && !isEnd(items[end]!) && !(items[end]!.text === ':' && items[end + 1]?.stretch)) end++;
  // "— which Roe called odd —": nothing beyond the dash.
  const dashes = items.slice(0, cue.at).filter((item) => DASH.test(item.text)).length;
  const dash = dashes % 2 === 1 ? items.findIndex((item, index) => index >= from && DASH.test(item.text)) : -1;
  if (dash >= from && dash < end) end = dash;
  for (const other of frame.cues) {
    if (other.at <= cue.at || other.at < from || other.at >= end || isHearsay(frame, other)) continue;
    // "said he had won, adding that …": the same speaker's next report.
    const next = other.participle && other.verb.strength === 'strong' && items[other.at - 1]?.text === ',';
    const marked = used.has(other);
    const subject = frame.roles.get(other.at)?.subject;
    const elsewhere = subject && other.verb.strength === 'strong' && startsClause(items, subject, from);
    if (isInside(frame, other.at, cue.at) && !next && !marked && !elsewhere) continue;
    let stop = Math.min(other.at, frame.roles.get(other.at)?.subject?.from ?? other.at);
    if (stop <= cue.at || stop < from) stop = other.at;
    if (stop === from) stop = frame.endingAt.get(other.at)?.from ?? other.at;
    if (marked && stop - from > 3) {
      end = stop;
      break;
    }
    const before = items.slice(from, stop).findLastIndex((item) => /^(?:,|and|but|while|–|—)$/u.test(item.lower));
    const weak = other.verb.strength === 'weak' && other.verb.lemma !== 'according to';
    // "said that in May the board allowed it"
    if (weak && subject && subject.from > cue.at && items[other.at - 1]!.pos !== 'CCONJ') continue;
    // A weak verb is the next report only where it is joined to this one: "called it “odd” and described …".
    if (weak && (before < 0 || stop - (from + before) > 3)) continue;
    if (before > 0) end = from + before;
    break;
  }
  const front = frontEnd(frame, cue, from, end);
  if (front > 0) end = front;
  // What is tacked on behind a comma is the writer's: "…, as they await the ruling".
  const tail = items.findIndex((_, index) => index > from + 3 && index < end - 1 && isTail(items, index));
  if (tail > 0) end = tail;
  while (end > from && LOOSE_END.test(items[end - 1]!.lower)) end--;
  return end;
}

/** Where "After Roe announced that the works would close, …" ends and the sentence itself begins, or -1. */
function frontEnd(frame: Frame, cue: CueAt, from: number, end: number): number {
  const { items } = frame.sentence;
  if (!items.slice(0, cue.at).some((item) => FRONT.test(item.lower))) return -1;
  for (const [verb, { subject, inside }] of frame.roles) {
    if (verb <= from || verb >= end || inside >= 0 || !subject || subject.from <= from) continue;
    return items[subject.from - 1]!.text === ',' ? subject.from - 1 : -1;
  }
  return -1;
}

/** "…, and a majority said": somebody else's words. */
function startsClause(items: readonly Item[], { from, kind }: Phrase, after: number): boolean {
  return kind !== 'pronoun' && from > after + 1 && /^(?:and|but|while)$/u.test(items[from - 1]!.lower);
}

/** Does what follows a comma go on with the writer's own account? "…, but would add" is still reported. */
function isTail(items: readonly Item[], at: number): boolean {
  if (items[at]!.text !== ',') return false;
  const next = items[at + 1]!.lower;
  return TACKED_ON.test(next) && !(next === 'but' && isVerb(items[at + 2]));
}

/** Does a verb stand in what another verb reports, however deep? */
export function isInside(frame: Frame, verb: number, cue: number): boolean {
  for (let at = verb, steps = 0; steps < DEEPEST; steps++) {
    const inside = frame.roles.get(at)?.inside ?? -1;
    if (inside === cue) return true;
    if (inside < 0) return false;
    at = inside;
  }
  return false;
}
