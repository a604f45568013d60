import { cutWord, type Sink } from './cutter.js';
import { guesses, numberOf, propertyReader, tagNames, tagSets, words, xpansions } from './model.js';

/** A piece of a word as the tagger cuts it ("can't" → "ca", "n't"), with what the lexicon knows of it. */
export interface Unit {
  /** In UTF-16 units. */
  readonly length: number;
  /** Its likeliest tag, an index into `tagNames`. */
  readonly tag: number;
  /** What the correcting machines see instead of the tag, or 0. */
  readonly hint: number;
  /** Tags that the machines may give it. */
  readonly possible: ReadonlySet<number>;
  /** Part of a contraction, of which the tag is certain. */
  readonly fixed: boolean;
}

const NOUN = 8;
/** Of the lemma of a contraction: where its parts start, and how many numbers they take. */
const PARTS_AT = 0x3fff;
const PARTS_SHIFT = 14;
const PARTS_SIZE = 0x1f;

const isContraction = propertyReader('isContraction');
const isSpellingMapped = propertyReader('isSpellingMapped');
const lemmaOf = propertyReader('lemma');
const normalOffset = propertyReader('normal');
const tagOf = propertyReader('pos');
const hintOf = propertyReader('posHint');
const tagSetOf = propertyReader('lexemeCID');

/** The word that another spelling stands for ("organisation"), or the word itself. */
const spelled = (word: number): number => (isSpellingMapped(word) ? lemmaOf(word) : word);
/** What an inflected or capitalised word is looked up as. */
const normalOf = (word: number): number => (isSpellingMapped(word) ? lemmaOf(word) : word + normalOffset(word));

/** Units that are alike are one: there are some thousands, and the words that are kept have very many. */
const units = new Map<number, Unit>();

function unit(length: number, tag: number, hint: number, tagSet: number, fixed: boolean): Unit {
  const key = (((length * 32 + tag) * 256 + hint) * 512 + tagSet) * 2 + (fixed ? 1 : 0);
  let known = units.get(key);
  if (!known) units.set(key, (known = { length, tag, hint, possible: tagSets[tagSet]!, fixed }));
  return known;
}

/** Where in `xpansions` the parts of a contraction stand: none for any other word. */
function partsOf(word: number): number[] {
  const lemma = lemmaOf(word);
  const from = lemma & PARTS_AT;
  const length = (lemma >> PARTS_SHIFT) & PARTS_SIZE;
  return Array.from({ length: Math.ceil(length / 4) }, (_, part) => from + 4 * part);
}

function knownUnit(word: number): Unit {
  return unit(words[word]!.length, tagOf(spelled(word)) || NOUN, hintOf(word), tagSetOf(normalOf(word)), false);
}

function partUnit(at: number): Unit {
  const word = xpansions[at]!;
  const [lemma, tag] = [xpansions[at + 2]!, xpansions[at + 3]!];
  const certain = Boolean(lemma || tag);
  return unit(
    words[word]!.length,
    certain ? tag : tagOf(spelled(word)) || NOUN,
    hintOf(word),
    tagSetOf(xpansions[at + 1]!),
    certain,
  );
}

const lookups = {
  lookup: (text: string): number[] => {
    const word = numberOf(text);
    if (word < 0) return [words.length];
    const parts = isContraction(word) ? partsOf(word) : [];
    return parts.length > 0 ? [xpansions[parts[0]!]!] : [word];
  },
  posOf: tagOf,
  intrinsicSize: (): number => words.length,
};

/** A word that the lexicon lacks, by its shape and ending. */
function unknownUnit(text: string, kind: number): Unit {
  const lower = numberOf(text.toLowerCase());
  const tag = guesses.pos(text, kind, lookups) || NOUN;
  return unit(text.length, tag, 0, lower < 0 ? 0 : tagSetOf(spelled(lower)), false);
}

let taken: Unit[] = [];

const sink: Sink = {
  known: (text) => {
    const word = numberOf(text);
    if (word < 0) return false;
    const parts = isContraction(word) ? partsOf(word) : [];
    if (parts.length > 0) taken.push(...parts.map(partUnit));
    else taken.push(knownUnit(word));
    return true;
  },
  piece: (text, kind) => {
    const word = numberOf(text);
    taken.push(word < 0 ? unknownUnit(text, kind) : knownUnit(word));
  },
};

/**
 * Cuts a word into the tagger's pieces. Depends on the word alone.
 *
 * @param word without spaces, or a row of line breaks; no longer than a printed word
 */
export function unitsOf(word: string): readonly Unit[] {
  taken = [];
  cutWord(word, sink);
  return taken.slice(); // without the room that an array which grows has ahead of it: many are kept
}

/** Does a dictionary have the word, in lower case, as a word like any other and not as a name? */
export function isCommonWord(lower: string): boolean {
  const word = numberOf(lower);
  return word >= 0 && tagNames[tagOf(spelled(word))] !== 'PROPN';
}

/** For what is no word: letters without end. */
export function nounOf(length: number): Unit {
  return { length, tag: NOUN, hint: 0, possible: tagSets[0]!, fixed: false };
}
