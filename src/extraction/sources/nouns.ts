import { cueNouns } from '../lexicon/cue-verbs.js';
import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
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

/** Whose "claim that", "conclusion that" or "warning that" it is in which the stretch stands, where a name owns it. */
export function conclusionBefore(frame: Frame, at: number, from: number): Phrase | null {
  const { items } = frame.sentence;
  const noun = frame.phrases.findLast(
    (each) =>
      each.from >= from && each.to < at && items[each.to]!.lower === 'that' && cueNouns.has(items[each.head]!.lower),
  );
  return noun?.owner ? ownerOf(frame, noun) : null;
}
