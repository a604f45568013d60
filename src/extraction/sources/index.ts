import type { Span } from '../../article/types.js';
import type { CueAt } from '../cues.js';
import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { isTime } from '../phrase-words.js';
import { clauseOf } from '../quoted-clause.js';
import type { Item } from '../sentences.js';
import { endsLike } from '../stretch-words.js';
import type { Frame } from '../subjects.js';
import { cueAfter } from './after.js';
import { standsAlone } from './alone.js';
import { cueBefore, type Governing } from './before.js';
import { gapped } from './gapped.js';
import { conclusionBefore, nounBefore } from './nouns.js';
import { predicated } from './predicates.js';

/** Who is tied to a marked stretch, and by what. */
export interface Decision {
  readonly rule: string;
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  readonly frame: Frame;
  readonly kind: 'direct' | 'mixed';
  /** The reported clause of a mixed quote. */
  readonly clause: Span | null;
}

const isFinite = (item: Item): boolean => (item.pos === 'VERB' || item.pos === 'AUX') && !/ing$/u.test(item.lower);

/** Does the cue at hand report words of its own: "said the two cases …"? */
function reportsOwn({ items }: Frame['sentence'], cue: CueAt): boolean {
  const next = items[cue.to];
  if (next === undefined || isTime(next)) return false;
  return /^(?:DET|PRON|PROPN)$/u.test(next.pos) || next.lower === 'that' || next.stretch !== null;
}

/** Words between a weak verb and a few words that are surely its own: "called the plan “a joke”". */
const NEAR_WEAK = 4;

/** Do the words hang on somebody's verb before them, whatever verb follows? */
function isTold(before: Governing | null, fragment: boolean): boolean {
  if (before === null || before.source === null) return false;
  return before.cue.verb.strength === 'strong' || (fragment && before.distance <= NEAR_WEAK);
}

/**
 * Whose words a marked stretch is, from its own sentence alone; null where the sentence has no verb or noun of saying,
 * colon or dash for it.
 *
 * @param at index of the stretch in the sentence's items
 * @param heading in a heading, where whoever stands before a colon says all that follows
 */
export function decide(frame: Frame, at: number, heading = false): Decision | null {
  const { items } = frame.sentence;
  const item = items[at]!;
  let previousStretch = at - 1;
  while (previousStretch >= 0 && !items[previousStretch]!.stretch) previousStretch--;
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(item.text);
  const fragment = !(capital && endsLike(item, /[.!?…]/u));
  const make = (rule: string, cue: CueAt | null, source: Phrase | null): Decision => {
    const kind = standsAlone(frame, at, cue) ? 'direct' : 'mixed';
    return {
      rule,
      cue,
      source,
      frame,
      kind,
      clause: kind === 'mixed' ? (clauseOf(frame, at, cue, source) ?? { start: item.start, end: item.end }) : null,
    };
  };

  const told = predicated(frame, at);
  if (told) return make('cue-noun', null, told);
  const behind = cueAfter(frame, at);
  // "Roe, who once said “…”, denied it", "Roe, nicknamed “…”, said": what is not Roe's by the verb behind.
  const after = behind?.adjacent && behind.source && behind.source.to <= at ? null : behind;
  const before = cueBefore(frame, at, fragment);
  const comma = endsLike(item, /[,]/u) || items[at + 1]?.text === ',';
  const adjacentBefore = before !== null && before.distance === 0;
  // "… and by Roe's conclusion that it was “careless”": the noun stands nearer than the verb.
  const concluded = before && before.distance === 0 ? null : conclusionBefore(frame, at, before?.cue.at ?? 0);
  // "When Roe said he would “protect the harbour,” the crowd applauded": what follows only reacts.
  // "As Roe claimed that “it was legal,” the judge said the cases were different": nor does what has words of its own.
  const reacts =
    after !== null &&
    (after.cue.verb.strength === 'weak' ||
      (after.source !== null && after.source.from < after.cue.at && reportsOwn(frame.sentence, after.cue))) &&
    (isTold(before, fragment) || concluded !== null) &&
    !items.slice(0, at).every((each) => !each.word);
  if (
    after?.adjacent &&
    !reacts &&
    (comma || !before || (endsLike(item, /[?!…—–-]/u) && !adjacentBefore && at === previousStretch + 1))
  ) {
    return make('cue-after', after.cue, after.source);
  }
  if (concluded && (before || reacts)) return make('cue-noun', null, concluded);
  const other = gapped(frame, at, before);
  if (other) return make('cue-governs', null, other);
  if (
    before &&
    (before.source || before.cue.verb.strength !== 'weak') &&
    !(previousStretch >= 0 && before.cue.at < previousStretch && after?.adjacent)
  ) {
    return make(before.distance === 0 ? 'cue-before' : 'cue-governs', before.cue, before.source);
  }
  if (after) return make(after.adjacent ? 'cue-after' : 'cue-closes', after.cue, after.source);
  const previous = items[at - 1];
  const dash = items[at + 1];
  if (dash && /^[–—―-]$/u.test(dash.text) && at + 2 < items.length) {
    const name = frame.startingAt.get(at + 2);
    if (name && name.kind === 'name' && !items.slice(name.to).some((each) => isFinite(each)))
      return make('dash', null, name);
  }
  // "‘No warning’: head teacher", as headlines have it.
  const label = at === 0 && items[1]?.text === ':' ? frame.startingAt.get(2) : undefined;
  if (label && label.to >= items.length - 1 && canSpeak(items, label)) return make('colon', null, label);
  const headed = heading ? headLabel(frame, at) : null;
  if (headed) return make('colon', null, headed);
  const noun = nounBefore(frame, at, 0) ?? concluded;
  if (noun) return make('cue-noun', null, noun);
  if (previous?.text === ':') {
    const label = frame.phrases.filter((phrase) => phrase.to <= at - 1);
    const main = label.find((phrase) => items[phrase.from - 1]?.pos !== 'ADP') ?? label.at(-1);
    const named = label.findLast((phrase) => phrase.kind === 'name' && phrase.name?.kind === 'person');
    const source = named ?? main ?? null;
    if (source) return make('colon', null, source);
  }
  return null;
}

/** Who stands before the colon of a headline: "Roe: Harbour plan is ‘reckless’", "Roe on the harbour: ‘…’". */
function headLabel(frame: Frame, at: number): Phrase | null {
  const { items } = frame.sentence;
  const label = frame.startingAt.get(0);
  const colon = items.findIndex((item) => item.text === ':');
  if (!label || label.kind === 'pronoun' || colon < label.to || colon >= at || !canSpeak(items, label)) return null;
  return colon === label.to || /^on$/u.test(items[label.to]!.lower) ? label : null;
}
