import type { Span } from '../article/types.js';
import { canSpeak } from './mentions.js';
import { clauseOf } from './quoted-clause.js';
import type { CueAt } from './cues.js';
import { cueNouns } from './lexicon/cue-verbs.js';
import { isNickname } from './names/runs.js';
import { isTime, type Phrase } from './phrases.js';
import type { Item } from './sentences.js';
import { endsLike, words } from './stretch-words.js';
import { ownerOf, sourceOfCue, subjectBefore, type Frame } from './subjects.js';

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
  return next !== undefined && (/^(?:DET|PRON|PROPN)$/u.test(next.pos) || next.lower === 'that') && !isTime(next);
}

/** The cue that follows a stretch: "…," Roe said; "…," said Roe; with asides between. */
function cueAfter(frame: Frame, at: number): { cue: CueAt; source: Phrase | null; adjacent: boolean } | null {
  const { items } = frame.sentence;
  let limit = at + 1;
  while (limit < items.length && (!items[limit]!.stretch || isNickname(items, limit))) limit++;
  for (const cue of frame.cues) {
    if (cue.at <= at) continue;
    if (cue.at >= limit) break;
    const between = items.slice(at + 1, cue.at);
    if (cue.verb.lemma === 'according to') {
      if (between.length > 1 && !endsLike(items[at]!, /[,]/u) && between.at(-1)?.text !== ',') continue;
      return { cue, source: sourceOfCue(frame, cue), adjacent: between.every((item) => !item.word) };
    }
    if (cue.participle || (cue.passive && cue.verb.form === 'past' && !/say|quote/u.test(cue.verb.lemma))) continue;
    const source = sourceOfCue(frame, cue);
    const bare = between.every((item) => !item.word || item.pos === 'ADV');
    if (bare) {
      if (!source && between.some((item) => item.lower === 'and' || item.lower === 'but')) continue;
      return { cue, source, adjacent: true };
    }
    const first = between.find((item) => item.word)!;
    if (!source) continue;
    // "“…” and against the bill, Roe said": the words go on without marks before they end.
    const opens = Math.min(source.from, cue.at);
    const closes = cue.verb.strength === 'strong' && source.from > at && items[opens - 1]?.text === ',';
    if (closes && !items.slice(0, at).some((item) => item.word)) return { cue, source, adjacent: false };
    if (/^(?:and|but|or|while|that)$/u.test(first.lower)) continue;
    // "…, as Roe put it"
    const clean =
      source.from > at &&
      !items.slice(at + 1, source.from).some((item) => item.word && item.pos !== 'ADV' && item.lower !== 'as');
    if (clean) {
      // "“…” he read aloud": a weak verb needs its subject right beside the words.
      if (cue.verb.strength === 'weak' && !endsLike(items[at]!, /[,?!.…]/u)) continue;
      return { cue, source, adjacent: first.lower !== 'as' };
    }
    if (cue.verb.strength !== 'weak' && source.from > at && items[source.from - 1]?.text === ',')
      return { cue, source, adjacent: false };
  }
  return null;
}

/** Words that may stand between a weak verb and the marked words it speaks. */
const FARTHEST_WEAK = 20;

interface Governing {
  readonly cue: CueAt;
  readonly source: Phrase | null;
  /** Words between the cue and the stretch. */
  readonly distance: number;
}

/** "…, Roe calling it", "with Roe calling it": a clause of its own though its verb is none. */
function isAbsolute(frame: Frame, subject: Phrase, verb: number): boolean {
  const { items } = frame.sentence;
  if (!items[verb]!.lower.endsWith('ing')) return false;
  return /^(?:,|and|with|while|–|—)$/u.test(items[subject.from - 1]?.lower ?? '');
}

/** The verbs that a place in a sentence hangs on, the nearest first: each stands in the reported clause of the next. */
function chainAt(frame: Frame, at: number): ReadonlySet<number> {
  const { items } = frame.sentence;
  const verbs = [...frame.roles.keys()].filter((verb) => verb < at).sort((a, b) => b - a);
  const chain = new Set<number>();
  for (const verb of verbs) {
    if (chain.size > 0 && !chain.has(verb)) continue;
    chain.add(verb);
    const { inside } = frame.roles.get(verb)!;
    if (inside >= 0) chain.add(inside);
    // Infinitives and participles hang on the verb before them: "called the plan to open a plant “…”".
    // Not so with a subject right before it: "they agreed", ", Roe calling it “…”".
    const subject = frame.roles.get(verb)!.subject;
    const own =
      subject?.to === verb &&
      (/^(?:i|he|she|they|we|it|who)$/u.test(items[verb - 1]!.lower) || isAbsolute(frame, subject, verb));
    const bare =
      items[verb - 1]?.lower === 'to' ||
      (/(?:ing|ed|en)$/u.test(items[verb]!.lower) && items[verb - 1]?.pos !== 'AUX' && !own);
    const relative = frame.roles.get(verb)!.subject?.antecedent != null; // "to a coach who is “…”"
    if (inside < 0 && (bare || (relative && chain.size === 1))) {
      const before = verbs.find((other) => other < verb);
      if (before !== undefined) chain.add(before);
    }
  }
  return chain;
}

/** "Perhaps, he said, it could …": a cue between commas governs the whole sentence. */
function isAside(frame: Frame, cue: CueAt): boolean {
  const { items } = frame.sentence;
  const source = sourceOfCue(frame, cue);
  if (!source || items[cue.to]?.text !== ',' || cue.participle) return false;
  const from = Math.min(source.from, cue.at);
  return (from === 0 || items[from - 1]?.text === ',') && Math.max(source.to, cue.at) - from <= 6;
}

/** The cue that governs a stretch from the left: Roe said, "…"; Roe called it "…". */
function cueBefore(frame: Frame, at: number, fragment: boolean): Governing | null {
  const { items } = frame.sentence;
  const chain = chainAt(frame, at);
  const governing: (Governing & { readonly chained: boolean })[] = [];
  for (const cue of frame.cues) {
    if (cue.to > at) break;
    const between = items.slice(cue.to, at);
    const distance = between.filter((item) => item.word).length;
    const chained = chain.has(cue.at) || cue.verb.lemma === 'according to' || isAside(frame, cue);
    if (
      cue.verb.strength === 'weak' &&
      (!chained || distance > FARTHEST_WEAK || between.some((item) => item.text === ';'))
    )
      continue;
    const source = sourceOfCue(frame, cue);
    if (cue.verb.lemma === 'according to' && !source) continue;
    // "the news went", "a shirt that reads"
    const thing = source && (source.kind === 'nominal' || source.antecedent) && !canSpeak(items, source);
    if (cue.verb.strength === 'weak' && thing) continue;
    if (!source && distance > 0 && (cue.passive || cue.verb.form === 'past')) continue; // "when asked about it"
    governing.push({ cue, source, distance, chained });
  }
  const nearest = governing.findLast((each) => each.chained) ?? governing.at(-1);
  if (!nearest) return null;
  // "was asked by Roe, who has dismissed the story, “Is it …?”": a whole sentence follows a verb of saying.
  const inner =
    !fragment && nearest.cue.verb.strength === 'weak' && nearest.distance > 0
      ? (governing.findLast((each) => each.cue.verb.strength === 'strong') ?? nearest)
      : nearest;
  const own =
    inner.distance === 0 &&
    inner.cue.verb.stance !== 'think' &&
    inner.source !== null &&
    inner.source.kind !== 'pronoun' &&
    canSpeak(items, inner.source);
  if (!fragment || (inner.cue.verb.strength === 'strong' && (inner.source || !inner.cue.passive)) || own) return inner;
  // "Roe says she liked what she calls “…”": the verb of saying that the whole hangs on leads, unless somebody else is
  // named beside the words.
  const outer = governing.findLast(
    (each) => each.cue.verb.strength === 'strong' && each.source !== null && each.chained,
  );
  return outer ?? inner;
}

/** The owner of a noun of saying that leads to the words: "his warning that “…”", "Roe's description of it as “…”". */
export function nounBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  for (const phrase of frame.phrases.filter((each) => each.from >= from && each.to <= at).reverse()) {
    if (at - phrase.to > 8) return null;
    if (!cueNouns.has(items[phrase.head]!.lower)) continue;
    if (items.slice(phrase.to, at).some((item) => item.lower === 'such')) return null; // "words such as “…”"
    const owner = phrase.from;
    if (/^(?:his|her|their|its)$/u.test(items[owner]!.lower)) {
      return { from: owner, to: owner + 1, head: owner, kind: 'pronoun', name: null, owner: null, determined: false };
    }
    const by = items.slice(phrase.to, at).findIndex((item) => item.lower === 'by' || item.lower === 'from');
    if (by >= 0) return frame.startingAt.get(phrase.to + by + 1) ?? null;
    const possessor = ownerOf(frame, phrase) ?? subjectBefore(frame, owner);
    if (possessor && canSpeak(items, possessor)) return possessor;
  }
  return null;
}

/** Whose "claim that", "conclusion that" or "warning that" it is in which the stretch stands, where a name owns it. */
function conclusionBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  const noun = frame.phrases.findLast(
    (each) =>
      each.from >= from && each.to < at && items[each.to]!.lower === 'that' && cueNouns.has(items[each.head]!.lower),
  );
  return noun?.owner ? ownerOf(frame, noun) : null;
}

/** Is the stretch an utterance of its own rather than a part of the writer's sentence? */
function standsAlone(frame: Frame, at: number, cue: CueAt | null): boolean {
  const { items } = frame.sentence;
  const item = items[at]!;
  const previous = items[at - 1];
  const next = items[at + 1];
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(item.text);
  const number = /^[^\p{L}\p{N}]*\p{N}/u.test(item.text);
  const opens = !previous || previous.stretch || /^[,:(–—-]$/u.test(previous.text) || (cue !== null && cue.to === at);
  const full = endsLike(item, /[.!?…,]/u) || !next || !next.word || next.stretch !== null;
  if (!opens) return false;
  if (
    !previous &&
    next?.word &&
    !endsLike(item, /[,?!.…—–-]/u) &&
    !(cue && cue.at > at && cue.at - at < 12 && subjectIsNext(frame, at))
  )
    return false;
  if (number && !full && next?.pos === 'ADP') return false; // "“40 complaints” in a week"
  if (capital) return full || !next?.word || cue !== null;
  return (
    (previous?.text === ',' || previous?.text === ':') &&
    full &&
    words(item).length > 4 &&
    endsLike(item, /[.!?…,]/u) &&
    previous.text === ':'
  );
}

function subjectIsNext(frame: Frame, at: number): boolean {
  const next = frame.startingAt.get(at + 1);
  return next !== undefined && frame.cues.some((cue) => cue.at >= next.to && cue.at - next.to < 3);
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

  const after = cueAfter(frame, at);
  const before = cueBefore(frame, at, fragment);
  const comma = endsLike(item, /[,]/u) || items[at + 1]?.text === ',';
  const adjacentBefore = before !== null && before.distance === 0;
  // "When Roe said he would “protect the harbour,” the crowd applauded": what follows only reacts.
  // "As Roe claimed that “it was legal,” the judge said the cases were different": nor does what has words of its own.
  const reacts =
    after !== null &&
    (after.cue.verb.strength === 'weak' ||
      (after.source !== null && after.source.from < after.cue.at && reportsOwn(frame.sentence, after.cue))) &&
    before?.cue.verb.strength === 'strong' &&
    before.source !== null &&
    !items.slice(0, at).every((each) => !each.word);
  if (
    after?.adjacent &&
    !reacts &&
    (comma || !before || (endsLike(item, /[?!…—–-]/u) && !adjacentBefore && at === previousStretch + 1))
  ) {
    return make('cue-after', after.cue, after.source);
  }
  // "… and by Roe's conclusion that it was “careless”": the noun stands nearer than the verb.
  const nearer = before && before.distance > 0 ? conclusionBefore(frame, at, before.cue.to) : null;
  if (nearer) return make('cue-noun', null, nearer);
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
  const noun = nounBefore(frame, at, 0);
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
