import { plain } from '../article/normalise.js';
import type { Phrase } from './phrase.js';
import type { Frame } from './subjects.js';

const DETERMINER =
  /^(?:(?:the|a|an|another|this|that|these|those|his|her|their|its|our|my)\s+|(?:one|some|several|many|other|two|three|four|five)\s+(?!(?:in|of)\b)(?:(?:hundred|thousand|million|dozen)\s+(?!of\b))?)/iu;

/** A description without its article or possessive: "the plant's night supervisor" → "plant's night supervisor". */
export function undetermined(description: string): string {
  return description.replace(DETERMINER, '').trim();
}

/** Text of items `from` to `to` (exclusive) of a frame, in one line. */
export function itemsText(text: string, frame: Frame, from: number, to: number): string {
  const { items } = frame.sentence;
  const printed = plain(text.slice(items[from]!.start, items[to - 1]!.end));
  return printed.includes('  ') || printed.includes('\n') ? printed.replace(/\s+/gu, ' ') : printed;
}

const COMPLEMENT = /^(?:of|for|at|from|in|on|with|to)$/u;

/** Where a description ends with what belongs to it: "a spokesman [for the mayor of Ellery]". */
export function complementEnd(frame: Frame, phrase: Phrase, prepositions = COMPLEMENT): number {
  const { items } = frame.sentence;
  let end = phrase.to;
  for (let steps = 0; steps < 4; steps++) {
    const word = items[end];
    if (!word || !prepositions.test(word.lower)) break;
    const inner = frame.startingAt.get(end + 1);
    if (!inner || inner.kind === 'pronoun') break;
    end = inner.to;
  }
  return end;
}
