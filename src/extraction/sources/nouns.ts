import { cueNouns } from '../lexicon/cue-verbs.js';
import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { singular } from '../plurals.js';
import { ownerOf, subjectBefore, type Frame } from '../subjects.js';

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

/** What leads from a noun of saying to the words. */
const LEADS: ReadonlySet<string> = new Set(['that', 'to', 'for', 'of', 'about']);

/**
 * Whose "claim that", "conclusion that" or "warning that" it is in which the stretch stands: of the name that owns it
 * ("Roe's claims that"), or of whoever made it ("claims by the mayor that", "an allegation, made by Roe, that").
 */
export function conclusionBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  for (let noun = at - 2; noun >= from; noun--) {
    if (!isOfSaying(items[noun]!.lower) || frame.cues.some((cue) => cue.at === noun)) continue;
    if (items[noun + 1]!.lower === 'that') return nameThatOwns(frame, noun);
    const maker = makerOf(frame, noun + 1);
    if (maker && LEADS.has(items[behindAside(items, maker.to)]?.lower ?? '')) return maker;
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

const isOfSaying = (word: string): boolean => cueNouns.has(word) || cueNouns.has(singular(word));

/** "by Roe", "from residents", ", made by Roe" behind a noun that ends at a place. */
function makerOf(frame: Frame, end: number): Phrase | null {
  const { items } = frame.sentence;
  let at = end;
  if (items[at]?.text === ',') at++;
  if (/^(?:made|levelled|leveled|voiced|raised|issued)$/u.test(items[at]?.lower ?? '')) at++;
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
