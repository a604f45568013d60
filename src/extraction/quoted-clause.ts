import type { Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import { cueNouns, hearerVerbs } from './lexicon/cue-verbs.js';
import { isTime } from './phrase-words.js';
import type { Phrase } from './phrase.js';
import { reportEnd } from './reported/index.js';
import type { Item } from './sentences.js';
import { endsLike } from './stretch-words.js';
import type { Frame } from './subjects.js';

/** Verbs of judging, whose complement ends what is said. */
const JUDGES =
  /^(?:accuse|blast|brand|call|condemn|criticise|criticize|decry|denounce|describe|dismiss|dub|label|liken|mock|rate|slam|term)$/u;
/** Prepositions that tell when and where something was said. */
const CIRCUMSTANCE = /^(?:during|on|at|in|after|before|over|amid|since|until)$/u;
/** What goes on behind a comma with the writer's account. */
const TACKED_ON = /^(?:which|who|whose|as|while|though|although|whereas|meaning)$/u;
const DASH = /^[–—―]$/u;

/**
 * The reported clause that holds the marked words at `at`: what the cue before or behind them reports.
 *
 * @param source whoever speaks, who is no part of it
 */
export function clauseOf(frame: Frame, at: number, cue: CueAt | null, source: Phrase | null): Span | null {
  const { items } = frame.sentence;
  if (!cue) return behindNoun(frame, at);
  if (cue.to <= at) {
    const from = clauseStart(frame, at, cue);
    const to = endsHere(frame, at, cue) ? at + 1 : reportEnd(frame, cue, at + 1);
    return { start: items[Math.min(from, at)]!.start, end: items[Math.max(to - 1, at)]!.end };
  }
  const stop = Math.min(source && source.from > at ? source.from : cue.at, cue.at);
  let to = stop;
  while (to > at + 1 && !items[to - 1]!.word && !items[to - 1]!.stretch) to--;
  let from = 0;
  if (items[0]!.word && /^(?:and|but)$/u.test(items[0]!.lower) && at > 0) from = 1;
  return { start: items[Math.min(from, at)]!.start, end: items[Math.max(to - 1, at)]!.end };
}

/** "their claim that there were “hundreds” in the town": from "that" to where another verb or clause begins. */
function behindNoun(frame: Frame, at: number): Span | null {
  const { items } = frame.sentence;
  const that = items.findLastIndex(({ lower }, index) => index < at && lower === 'that');
  const noun = frame.endingAt.get(that);
  if (that < 0 || !noun || !cueNouns.has(items[noun.head]!.lower)) return null;
  let to = at + 1;
  while (
    to < items.length &&
    (items[to]!.word || items[to]!.text === '-') &&
    !/^(?:CCONJ|VERB|AUX)$/u.test(items[to]!.pos)
  )
    to++;
  return { start: items[that + 1]!.start, end: items[endsLike(items[at]!, /[,.?!]/u) ? at : to - 1]!.end };
}

/** Where the clause starts behind its cue: without "that" and whoever is told. */
function clauseStart(frame: Frame, at: number, cue: CueAt): number {
  const { items } = frame.sentence;
  let from = cue.to;
  // "said on the council's “Harbour Hour” on Monday that …"
  const that = items.findIndex(
    (each, index) =>
      index >= from &&
      index < at &&
      each.lower === 'that' &&
      (each.pos === 'SCONJ' || items[index + 1]!.stretch !== null),
  );
  const aside = that > 0 && ![...frame.roles.keys()].some((verb) => verb >= from && verb < that);
  if (aside) from = that + 1;
  else if (items[from]?.lower === 'that') from++;
  else if (hearerVerbs.has(cue.verb.lemma)) from = behindHearer(frame, from, at) ?? from;
  while (from < at && !items[from]!.word) from++;
  return from;
}

/** Where the words start that somebody is told: "told the town [that] …", "told the town on Friday he …", "accused it of …". */
function behindHearer(frame: Frame, from: number, at: number): number | null {
  const { items } = frame.sentence;
  const hearer = frame.startingAt.get(from);
  if (!hearer) return null;
  let next = hearer.to;
  if (items[next]?.lower === 'that') return next + 1;
  while (next < at && (isTime(items[next]!) || /^(?:this|last|next|on)$/u.test(items[next]!.lower))) next++;
  const subject = frame.startingAt.get(next);
  const speaks = subject && [...frame.roles.values()].some((role) => role.subject?.from === next);
  return speaks && next > hearer.to ? next : null;
}

/** Does what is reported end with the marked words? */
function endsHere(frame: Frame, at: number, cue: CueAt): boolean {
  const { items } = frame.sentence;
  const next = items[at + 1];
  if (!next || next.stretch) return false;
  const comma = endsLike(items[at]!, /,/u) || next.text === ',';
  const word = next.text === ',' ? items[at + 2] : next;
  if (DASH.test(next.text)) return !items.slice(0, at).some((item) => DASH.test(item.text));
  if (comma && word) return isTackedOn(items, items.indexOf(word));
  // "that the bridge was “odd” and says he will close it"
  const again = next.lower === 'and' && frame.cues.find((other) => other.at === at + 2);
  if (again && again.verb.strength === 'strong' && again.verb.form !== 'base' && !again.participle) return true;
  return JUDGES.test(cue.verb.lemma) && (CIRCUMSTANCE.test(next.lower) || isTime(next));
}

function isTackedOn(items: readonly Item[], at: number): boolean {
  const { lower, pos } = items[at]!;
  const beyond = items[at + 1];
  if (lower === 'but') return beyond !== undefined && beyond.pos !== 'VERB' && beyond.pos !== 'AUX';
  return TACKED_ON.test(lower) || lower.endsWith('ing') || (pos === 'ADV' && (beyond?.lower.endsWith('ing') ?? false));
}
