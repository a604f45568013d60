import { isVerbal } from '../clauses/clause.js';
import { cueNouns, thoughtNouns } from '../lexicon/cue-verbs.js';
import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { singular } from '../plurals.js';
import { ownerOf, subjectBefore, type Frame } from '../subjects.js';
import { wordTest } from '../word-tests.js';

/** The owner of a noun of saying that leads to the words: "his warning that “…”", "Roe's description of it as “…”". */
export function nounBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  for (const phrase of frame.phrases.filter((each) => each.from >= from && each.to <= at).reverse()) {
    if (at - phrase.to > 8) return null;
    if (!cueNouns.has(items[phrase.head]!.lower) || isReactedTo(frame, phrase) || isPlace(frame, phrase)) continue;
    if (items.slice(phrase.to, at).some((item) => item.lower === 'such')) return null; // "words such as “…”"
    const owner = phrase.from;
    if (POSSESSIVE.test(items[owner]!.lower)) return pronounAt(owner);
    // "Roe, whose motto is “…”"
    if (items[owner]!.lower === 'whose')
      return frame.endingAt.get(items[owner - 1]?.text === ',' ? owner - 1 : owner) ?? null;
    const by = items.slice(phrase.to, at).findIndex((item) => item.lower === 'by' || item.lower === 'from');
    if (by >= 0) return frame.startingAt.get(phrase.to + by + 1) ?? null;
    const worder = worderAt(frame, phrase.head);
    if (worder) return worder;
    const possessor = ownerOf(frame, phrase) ?? subjectBefore(frame, owner);
    if (possessor && canSpeak(items, possessor)) return possessor;
  }
  return null;
}

/** Roe in "the words of Roe". */
function worderAt({ sentence: { items }, startingAt }: Frame, noun: number): Phrase | null {
  const isWords = items[noun]!.lower === 'words' && items[noun + 1]?.lower === 'of';
  return isWords ? (startingAt.get(noun + 2) ?? null) : null;
}

/** A noun of saying, one or several. */
export const isOfSaying = wordTest(({ lower }) => cueNouns.has(lower) || cueNouns.has(singular(lower)));
/** One that leads to words only by "that": of itself it says nothing. */
const isOfThought = wordTest(({ lower }) => thoughtNouns.has(lower) || thoughtNouns.has(singular(lower)));

/** "his email address": where to write to, and nothing that is said. */
const isPlace = ({ sentence: { items } }: Frame, { head }: Phrase): boolean =>
  items[head]!.lower === 'address' &&
  /^(?:e-?mail|mail|postal|web|website|ip|home|street|return|work)$/u.test(items[head - 1]?.lower ?? '');

/** "Roe's reaction to Pym's speech": the speech, of which nothing is told. */
function isReactedTo(frame: Frame, { from }: Phrase): boolean {
  const { items } = frame.sentence;
  const reaction = /^(?:to|on|of|about)$/u.test(items[from - 1]?.lower ?? '')
    ? frame.endingAt.get(from - 1)
    : undefined;
  return reaction !== undefined && REACTION.test(items[reaction.head]!.lower);
}
const REACTION = /^(?:reaction|response|answer|reply|retort|verdict|view|opinion|comment|assessment)$/u;

export const POSSESSIVE = /^(?:his|her|their|its)$/u;

/** A possessive as a phrase of its own. */
export const pronounAt = (at: number): Phrase => {
  return { from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false };
};

/** What leads from a noun of saying to the words. */
const LEADS: ReadonlySet<string> = new Set(['that', 'to', 'for', 'of', 'about']);

/**
 * Whose "claim that", "conclusion that" or "warning that" it is in which the stretch stands: of the name that owns it
 * ("Roe's claims that"), or of whoever made it ("claims by the mayor that", "an allegation, made by Roe, that").
 */
export function conclusionBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  for (let noun = at - 2; noun >= from; noun--) {
    // "Roe's claim that it was “dear” was “odd”": what it leads to is over.
    if (items[noun]!.stretch && isVerbal(items[noun + 1])) return null;
    if (!isOfSaying(items[noun]!) && !isOfThought(items[noun]!)) continue;
    const isOwned = items[noun - 1]?.lower === "'s";
    if (!isOwned && frame.cues.some((cue) => cue.at === noun)) continue;
    if (items[noun + 1]!.lower === 'that') return nameThatOwns(frame, noun) ?? addressedThatOwns(frame, noun);
    // "said Roe's description of the pier as “a ruin” was apt"
    if (items[noun + 1]!.lower === 'of' && items[at - 1]!.lower === 'as') return nameThatOwns(frame, noun);
    const maker = makerOf(frame, noun + 1);
    const lead = maker && behindAside(items, maker.to);
    // "read out a letter from Roe: “…”"
    if (lead && (LEADS.has(items[lead]?.lower ?? '') || (items[lead]?.text === ':' && lead === at - 1))) return maker;
    const worder = items[noun - 2]?.lower === 'in' ? worderAt(frame, noun) : null;
    if (worder && worder.to + 1 >= at) return worder; // "said that, in the words of Roe, “…”"
  }
  return null;
}

/** "Roe's claims", also where the noun is taken for a verb. */
function nameThatOwns(frame: Frame, noun: number): Phrase | null {
  const phrase = frame.endingAt.get(noun + 1);
  if (phrase?.owner) return ownerOf(frame, phrase);
  const owner = frame.sentence.items[noun - 1]?.lower === "'s" ? frame.endingAt.get(noun - 1) : undefined;
  return owner?.kind === 'name' ? owner : null;
}

/** What is done to somebody for, about or over what they said. */
const ADDRESSING =
  /^(?:ask|press|question|quizz?|challeng|confront|mock|ridicul|taunt|tease?|criticis|criticiz|attack|prais|commend|applaud|congratulat|thank|urg|beg|order|remind|rebuk|berat|scold|tackl|grill|condemn|slam|blast|denounc|lambast|upbraid|chid|censur|want)(?:e?s|ed|e|ing)?$/u;

/** "asked Roe about her claim that", "urged Roe to withdraw her claim that": the pronoun, for whoever is addressed. */
function addressedThatOwns(frame: Frame, noun: number): Phrase | null {
  const { items } = frame.sentence;
  const owner = frame.endingAt.get(noun + 1)?.from ?? noun;
  if (!POSSESSIVE.test(items[owner]!.lower)) return null;
  const addressed = frame.phrases.findLast(
    ({ from, to }) => to <= owner && ADDRESSING.test(items[from - 1]?.lower ?? ''),
  );
  return addressed && canSpeak(items, addressed) ? { ...pronounAt(owner), antecedent: addressed } : null;
}

/** "by Roe", "from residents", ", made by Roe" behind a noun that ends at a place. */
function makerOf(frame: Frame, end: number): Phrase | null {
  const { items } = frame.sentence;
  let at = end;
  if (items[at]?.text === ',') at++;
  const done = items[at]?.lower ?? '';
  if (/^(?:made|levelled|leveled|voiced|raised|issued|floated|advanced|aired)$/u.test(done)) at++;
  else if (done === 'put' && /^(?:forward|about)$/u.test(items[at + 1]?.lower ?? '')) at += 2;
  else if (at > end) return null;
  if (!/^(?:by|from)$/u.test(items[at]?.lower ?? '')) return null;
  const maker = frame.startingAt.get(at + 1);
  return maker && canSpeak(items, maker) ? maker : null;
}

/** How many items may stand between commas in "by Roe, the harbour master of Gilden, that". */
const LONGEST_ASIDE = 12;

/** The item behind what stands between commas at a place, or that place. */
function behindAside(items: Frame['sentence']['items'], at: number): number {
  if (items[at]?.text !== ',') return at;
  const length = items.slice(at + 1, at + 1 + LONGEST_ASIDE).findIndex((item) => item.text === ',');
  return length < 0 ? at + 1 : at + length + 2;
}
