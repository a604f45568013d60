import type { Span } from '../../article/types.js';
import type { CueAt } from '../cues.js';
import { findingVerbs, idleMeasures, judgingPrepositions, prepositionsOf } from '../lexicon/report-frames.js';
import { canSpeak, isPersonal } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { sourceOfCue, type Frame } from '../subjects.js';
import { reportAround, reportBefore } from './before.js';
import { reportEnd } from './end.js';
import { isHearsay, isVerb, type Report, type Reported } from './reported.js';
import { reportStart } from './start.js';

export { isInside, reportEnd } from './end.js';
export type { Reported } from './reported.js';

/**
 * Indirect speech in a sentence, by cues that no marked words hang on. Precise before complete: a clear verb of saying
 * with its clause, infinitive or object, somebody who can speak, and nothing denied ("did not say", "could say").
 *
 * @param used cues of the sentence that already introduce marked words
 */
export function findReported(frame: Frame, sentence: number, used: ReadonlySet<CueAt>): Reported[] {
  const { items } = frame.sentence;
  const found: Reported[] = [];
  if (items.at(-1)?.text === '?') return found;
  for (const cue of frame.cues) {
    if (used.has(cue) || cue.unsaid || !mayReport(cue) || isHearsay(frame, cue)) continue;
    const { start: cueStart, end: cueEnd } = items[cue.at]!;
    if (found.some(({ content }) => content.some(({ start, end }) => cueStart >= start && cueEnd <= end))) continue;
    const source = sourceOfCue(frame, cue);
    const report = source ? reportOf(frame, cue, source, used) : impersonal(frame, cue);
    if (!report) continue;
    const { from, to, rest, rule } = report;
    const words = items.slice(from, to).filter((item) => item.word || item.stretch).length;
    if (to <= from || words < (rest ? 1 : 2)) continue;
    const spanOf = (first: number, end: number): Span => ({ start: items[first]!.start, end: items[end - 1]!.end });
    found.push({
      content: rest ? [spanOf(from, to), spanOf(...rest)] : [spanOf(from, to)],
      cue,
      source,
      frame,
      sentence,
      rule,
    });
  }
  return found;
}

function mayReport({ verb }: CueAt): boolean {
  if (findingVerbs.has(verb.lemma)) return true;
  if (verb.stance === 'think') return false;
  return (
    verb.strength !== 'weak' ||
    verb.lemma === 'according to' ||
    prepositionsOf.has(verb.lemma) ||
    judgingPrepositions.has(verb.lemma)
  );
}

/** What somebody who is named or described says. */
function reportOf(frame: Frame, cue: CueAt, source: Phrase, used: ReadonlySet<CueAt>): Report | null {
  const { items } = frame.sentence;
  if (cue.passive) return null;
  if (!speaks(frame, cue, source)) {
    // "The two speechwriters argued that …": whoever it is, they say so.
    const plain = cue.verb.strength === 'strong' && source.kind === 'nominal' && source.from < cue.at;
    const start = plain ? reportStart(frame, cue) : null;
    if (start?.rule !== 'reported-that') return null;
    return { ...start, to: reportEnd(frame, cue, start.from, used) };
  }
  if (cue.verb.lemma === 'according to')
    return reportBefore(frame, cue, source) ?? reportBehind(frame, cue, source, used);
  const gap = reportInGap(frame, cue, source, used);
  if (gap) return gap;
  const start = source.from > cue.at ? null : reportStart(frame, cue);
  if (start) {
    const to = reportEnd(frame, cue, start.from, used);
    const marked = items.slice(start.from, to).some((item) => item.stretch);
    return marked && start.rule === 'reported-noun' ? null : { ...start, to };
  }
  if (cue.verb.strength !== 'strong' || cue.participle) return null;
  if (source.antecedent && /^(?:which|that)$/u.test(items[source.head]!.lower)) return null;
  return reportAround(frame, cue, source, used) ?? reportBefore(frame, cue, source);
}

/** "what the senators said was a mistake", "which he said had failed": what is said lacks its subject. */
function reportInGap(frame: Frame, cue: CueAt, source: Phrase, used: ReadonlySet<CueAt>): Report | null {
  const { items } = frame.sentence;
  const verb = items[cue.to];
  if (cue.verb.lemma !== 'say' || source.to !== cue.at || !isVerb(verb) || /(?:ing|ed)$/u.test(verb!.lower))
    return null;
  const opening = items[source.from - 1];
  if (!opening || !(opening.word || opening.text === ',') || isVerb(opening) || opening.pos === 'CCONJ') return null;
  return { from: cue.to, to: reportEnd(frame, cue, cue.to, used), rule: 'reported-relative' };
}

/** Can the source of the cue have said so? */
function speaks(frame: Frame, cue: CueAt, source: Phrase): boolean {
  const { items } = frame.sentence;
  const head = items[source.head]!.lower;
  if (source.kind === 'pronoun' && /^(?:i|we|you)$/u.test(head)) return false;
  if (cue.verb.lemma === 'according to') return !idleMeasures.has(head);
  return canSpeak(items, source) || (/^(?:it|which)$/u.test(head) && cue.verb.strength === 'strong');
}

/** "According to the harbour office, the bridge will close": the words behind the source. */
function reportBehind(frame: Frame, cue: CueAt, source: Phrase, used: ReadonlySet<CueAt>): Report | null {
  const { items } = frame.sentence;
  if (items.slice(0, cue.at).some((item) => isVerb(item))) return null;
  const comma = items.findIndex((item, index) => index >= source.to && item.text === ',');
  if (comma <= 0 || comma - source.to >= 10) return null;
  const from = behindAsides(frame, source, comma + 1);
  return { from, to: reportEnd(frame, cue, from, used), rule: 'reported-according' };
}

/** Behind what is said of a person between commas: "Jim Fell, 42, a fisherman from Tolland, who was there, …". */
function behindAsides(frame: Frame, source: Phrase, from: number): number {
  const { items } = frame.sentence;
  const comma = items.findIndex((item, index) => index > from && item.text === ',');
  if (source.name?.kind !== 'person' || comma === -1 || !items.slice(comma).some((item) => isVerb(item))) return from;
  const first = items[from]!;
  const apposed = frame.startingAt.get(from);
  const isApposition =
    apposed !== undefined &&
    /^(?:DET|PRON)$/u.test(first.pos) &&
    isPersonal(items, apposed) &&
    !items.slice(apposed.to, comma).some((item) => isVerb(item) && !/(?:ing|ed)$/u.test(item.lower));
  const isAge = comma === from + 1 && /^\d{1,3}$/u.test(first.text);
  const isRelative = /^(?:who|whose|whom)$/u.test(first.lower);
  return isApposition || isAge || isRelative ? behindAsides(frame, source, comma + 1) : from;
}

/** "It was later announced that …": nobody is named. */
function impersonal(frame: Frame, cue: CueAt): Report | null {
  const { items } = frame.sentence;
  if (!cue.passive || cue.verb.strength === 'weak' || items[cue.to]?.lower !== 'that') return null;
  const subject = frame.roles.get(cue.at)?.subject;
  if (subject?.kind !== 'pronoun' || items[subject.head]!.lower !== 'it') return null;
  const from = cue.to + 1;
  const to = reportEnd(frame, cue, from);
  return to > from + 1 ? { from, to, rule: 'reported-passive' } : null;
}
