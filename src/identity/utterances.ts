import { evidenceIn, LEAST_EVIDENCE, LEAST_WORDS, weights } from './evidence.js';
import type { Wording } from './wordings.js';

/** What makes one wording a part of another; each bound is what tests/identity/wording-pairs.jsonl was measured with. */
const CONTAINED = {
  /** Share of the shorter one's words that the longer one has, in order and close together: one edit in seven words. */
  share: 0.85,
  words: 4,
  evidence: 8,
} as const;

/** A sentence in common is enough if it is a long one, whatever else the two outlets printed with it. */
const SENTENCE = { words: 6, evidence: 12 } as const;

/** A run of one word counts as in common only if it is no function word, and is one of many matches. */
const SHORTEST_RUN = 2;

/**
 * Whether two quotes of one speaker, printed near each other in time, report the same utterance: their words are the
 * same, or one contains the other, or a long sentence of one stands in the other; each up to edits (wordings.ts, and
 * `CONTAINED.share`), cuts and words in brackets. Symmetrical. Short quotes need more: of three words every one must be
 * the same, shorter ones and stock phrases report nothing that could be told from another time.
 */
export function reportOneUtterance(one: Wording, other: Wording): boolean {
  if (areEqual(one.words, other.words)) {
    return one.words.length >= LEAST_WORDS && evidenceIn(one.words) >= LEAST_EVIDENCE;
  }
  return isContained(one, other) || isContained(other, one);
}

const areEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, index) => word === others[index]);

function isContained(part: Wording, whole: Wording): boolean {
  let [words, evidence] = [0, 0];
  for (const piece of part.pieces) {
    if (piece.added) continue;
    const matched = matchedIn(piece.words, whole.words);
    const points = weights(piece.words);
    const found = { words: matched.length, evidence: matched.reduce((sum, at) => sum + points[at]!, 0) };
    const isWhole = found.words >= CONTAINED.share * piece.words.length;
    if (isWhole && found.words >= SENTENCE.words && found.evidence >= SENTENCE.evidence) return true;
    words += found.words;
    evidence += found.evidence;
  }
  return words >= CONTAINED.words && evidence >= CONTAINED.evidence && words >= CONTAINED.share * part.words.length;
}

/**
 * Which words of a piece stand in a text in the same order and close together: around their longest run in common, as
 * far as a few words more or less allow.
 *
 * @returns places in the piece
 */
function matchedIn(piece: readonly string[], text: readonly string[]): number[] {
  const seed = longestRun(piece, 0, piece.length, text, 0, text.length);
  if (seed.length < Math.min(SHORTEST_RUN, piece.length)) return [];
  const slack = Math.max(2, Math.ceil(piece.length * 0.3));
  const from = Math.max(0, seed.inText - seed.inPiece - slack);
  const to = Math.min(text.length, seed.inText + piece.length - seed.inPiece + slack);
  const matched: number[] = [];
  const match = (left: number, right: number, textFrom: number, textTo: number, run: Run): void => {
    if (run.length === 0) return;
    const isChance = run.length < SHORTEST_RUN && weights([piece[run.inPiece]!])[0] === 1;
    for (let at = 0; at < run.length && !isChance; at++) matched.push(run.inPiece + at);
    const [end, textEnd] = [run.inPiece + run.length, run.inText + run.length];
    match(left, run.inPiece, textFrom, run.inText, longestRun(piece, left, run.inPiece, text, textFrom, run.inText));
    match(end, right, textEnd, textTo, longestRun(piece, end, right, text, textEnd, textTo));
  };
  match(0, piece.length, from, to, seed);
  return matched;
}

interface Run {
  readonly inPiece: number;
  readonly inText: number;
  readonly length: number;
}

/** The longest run of words that two stretches have in common, the first of several. */
function longestRun(
  piece: readonly string[],
  left: number,
  right: number,
  text: readonly string[],
  textLeft: number,
  textRight: number,
): Run {
  let best: Run = { inPiece: left, inText: textLeft, length: 0 };
  let lengths = new Uint16Array(textRight - textLeft + 1);
  for (let at = left; at < right; at++) {
    const next = new Uint16Array(lengths.length);
    for (let place = textLeft; place < textRight; place++) {
      if (piece[at] !== text[place]) continue;
      const length = lengths[place - textLeft]! + 1;
      next[place - textLeft + 1] = length;
      if (length > best.length) best = { inPiece: at - length + 1, inText: place - length + 1, length };
    }
    lengths = next;
  }
  return best;
}
