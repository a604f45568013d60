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
  const text = placesOf(whole.words);
  for (const piece of part.pieces) {
    if (piece.added) continue;
    const matched = matchedIn(piece.words, text);
    const points = weights(piece.words);
    const found = { words: matched.length, evidence: matched.reduce((sum, at) => sum + points[at]!, 0) };
    const isWhole = found.words >= CONTAINED.share * piece.words.length;
    if (isWhole && found.words >= SENTENCE.words && found.evidence >= SENTENCE.evidence) return true;
    words += found.words;
    evidence += found.evidence;
  }
  return words >= CONTAINED.words && evidence >= CONTAINED.evidence && words >= CONTAINED.share * part.words.length;
}

/** A text by its words: where each of them stands, in order. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  return places;
}

/** Equal words that are looked at before a comparison ends with what it has: text made to be slow has more of them. */
const MOST_STEPS = 2_000_000;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Which words of a piece stand in a text in the same order and close together: around their longest run in common, as
 * far as a few words more or less allow. The runs on both sides of a run are looked for in the same way, as in
 * Ratcliff and Metzener's pattern matching.
 *
 * @returns places in the piece
 */
function matchedIn(piece: readonly string[], text: Places): number[] {
  let steps = 0;
  /** The longest run that two stretches have in common, the first of several. */
  const longestRun = (inPiece: Stretch, inText: Stretch): Run => {
    let best: Run = { inPiece: inPiece.from, inText: inText.from, length: 0 };
    let lengths = new Map<number, number>();
    for (let at = inPiece.from; at < inPiece.to && steps < MOST_STEPS; at++) {
      const next = new Map<number, number>();
      for (const place of text.get(piece[at]!) ?? []) {
        steps++;
        if (place < inText.from) continue;
        if (place >= inText.to) break;
        const length = (lengths.get(place - 1) ?? 0) + 1;
        next.set(place, length);
        if (length > best.length) best = { inPiece: at - length + 1, inText: place - length + 1, length };
      }
      lengths = next;
    }
    return best;
  };

  const seed = longestRun({ from: 0, to: piece.length }, { from: 0, to: Infinity });
  if (seed.length < Math.min(SHORTEST_RUN, piece.length)) return [];
  const slack = Math.max(2, Math.ceil(piece.length * 0.3));
  const matched: number[] = [];
  const match = (inPiece: Stretch, inText: Stretch, run: Run): void => {
    if (run.length === 0) return;
    const isChance = run.length < SHORTEST_RUN && weights([piece[run.inPiece]!])[0] === 1;
    for (let at = 0; at < run.length && !isChance; at++) matched.push(run.inPiece + at);
    const left = [
      { from: inPiece.from, to: run.inPiece },
      { from: inText.from, to: run.inText },
    ] as const;
    const right = [
      { from: run.inPiece + run.length, to: inPiece.to },
      { from: run.inText + run.length, to: inText.to },
    ] as const;
    for (const [some, others] of [left, right]) match(some, others, longestRun(some, others));
  };
  const start = seed.inText - seed.inPiece;
  match({ from: 0, to: piece.length }, { from: start - slack, to: start + piece.length + slack }, seed);
  return matched;
}

interface Run {
  readonly inPiece: number;
  readonly inText: number;
  readonly length: number;
}
