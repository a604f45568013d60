import type { CueAt } from '../cues.js';
import type { Phrase } from '../phrase.js';
import type { Frame } from '../subjects.js';
import { reportEnd } from './end.js';
import { isEnd, isVerb, type Report } from './reported.js';

/** Words that go on with the writer's own account behind "…, Roe said,". */
const GOES_ON =
  /^(?:as|while|whereas|although|though|amid|despite|but|and|or|who|which|whose|where|with|without|after|before|in|at|on|during|citing|adding)$/u;

/** "…, Roe said." and "…, according to Roe.": the words before the cue. */
export function reportBefore(frame: Frame, cue: CueAt, source: Phrase): Report | null {
  const { items } = frame.sentence;
  const according = cue.verb.lemma === 'according to';
  const first = source.from < cue.at ? source.from : cue.at;
  const comma = items[first - 1];
  if (!comma || first < 4 || !(comma.text === ',' || (according && /^(?:[)–—]|--)$/u.test(comma.text)))) return null;
  const end = items[cue.to];
  const closing = source.from > cue.at ? source.to : cue.to;
  const rest = items.slice(closing).filter((item) => item.word);
  if (!according && rest.length > 8) return null;
  if (end?.lower === 'that' || end?.stretch) return null;
  const from = opening(frame);
  const to = first - 1;
  const span = items.slice(from, to);
  if (span.some((item) => item.stretch !== null && item.text.split(' ').length > 6)) return null;
  const verbs = [...frame.roles.keys()].filter((verb) => verb >= from && verb < to);
  if (verbs.length === 0 || span.filter((item) => item.word).length < 4) return null;
  return { from, to, rule: according ? 'reported-according' : 'reported-before' };
}

/** "The museum, Roe said on Friday, would open in May": what stands on both sides of the cue. */
export function reportAround(frame: Frame, cue: CueAt, source: Phrase, used: ReadonlySet<CueAt>): Report | null {
  const { items } = frame.sentence;
  const first = Math.min(source.from, cue.at);
  if (source.antecedent) return null; // "Roe, who said so, went home"
  if (first < 2 || items[first - 1]!.text !== ',') return null;
  const closing = Math.max(source.to, cue.to);
  let comma = closing;
  while (comma < items.length && comma - closing < 7 && items[comma]!.text !== ',') {
    if (isVerb(items[comma]) || items[comma]!.stretch || isEnd(items[comma]!)) return null;
    comma++;
  }
  const next = items[comma + 1];
  if (items[comma]?.text !== ',' || !next?.word || GOES_ON.test(next.lower) || /ing$/u.test(next.lower)) return null;
  const end = reportEnd(frame, cue, comma + 1, used);
  const finite = [...frame.roles.keys()].some((verb) => verb > comma && verb < end);
  const inside = items.slice(0, end).some((item, index) => item.stretch && (index < first || index > comma));
  if (!finite || inside || frame.cues.some((other) => other.at < first)) return null;
  return { from: opening(frame), to: first - 1, rule: 'reported-around', rest: [comma + 1, end] };
}

/** Where the words of a sentence start, behind its conjunction. */
const opening = (frame: Frame): number => (/^(?:and|but|so)$/u.test(frame.sentence.items[0]!.lower) ? 1 : 0);
