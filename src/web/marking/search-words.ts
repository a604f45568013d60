import { stemmer } from 'stemmer';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A phrase in quotation marks or a word, each perhaps with a minus. */
const TERM = /(-?)(?:"([^"]*)"|(\S+))/gu;

/**
 * Where the words of a search stand in a text. Words match in any form, as in the index of the database, whose English
 * stems are nearly the same; what is searched for with a minus is not marked.
 */
export function matchesOf(text: string, search: string): Stretch[] {
  const wanted = phrasesOf(search);
  if (wanted.length === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stemOf(match[0]),
  }));
  const found: Stretch[] = [];
  words.forEach((word, at) => {
    for (const phrase of wanted) {
      if (!phrase.every((stem, offset) => words[at + offset]?.stem === stem)) continue;
      found.push({ start: word.start, end: words[at + phrase.length - 1]!.end });
    }
  });
  return joined(found);
}

/** The phrases of a search as stems; a single word is a phrase of one. */
function phrasesOf(search: string): string[][] {
  const plain = search.replace(/[“”„«»]/gu, '"');
  return [...plain.matchAll(TERM)].flatMap(([, minus, phrase, word]) => {
    if (minus === '-' || word?.toLowerCase() === 'or') return [];
    const stems = [...(phrase ?? word ?? '').matchAll(WORD)].map(([each]) => stemOf(each));
    return stems.length === 0 ? [] : [stems];
  });
}

function stemOf(word: string): string {
  return stemmer(word.toLowerCase());
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last !== undefined && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else out.push({ ...stretch });
  }
  return out;
}
