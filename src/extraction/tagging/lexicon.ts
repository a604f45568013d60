import compile from 'wink-nlp/src/compile-trex.js';
import tokenizer from 'wink-nlp/src/tokenizer.js';
import { core, guesses } from './model.js';

/** A piece of a word as the tagger cuts it ("can't" → "ca", "n't"), with what the lexicon knows of it. */
export interface Unit {
  /** In UTF-16 units. */
  readonly length: number;
  /** Its likeliest tag, an index into `core.pos.list`. */
  readonly tag: number;
  /** What the correcting machines see instead of the tag, or 0. */
  readonly hint: number;
  /** Tags that the machines may give it. */
  readonly possible: ReadonlySet<number>;
  /** Part of a contraction, of which the tag is certain. */
  readonly fixed: boolean;
}

const { lexicon, xpansions, packing, features } = core;
const { layout, size } = packing;
const { hash, list } = features.lexeme;
const clusters = features.posClusters.list;
const known = list.length;

const NOUN = 8;
/** Of the lemma of a contraction: where its parts start, and how many numbers they take. */
const PARTS_AT = 0x3fff;
const PARTS_SHIFT = 14;
const PARTS_SIZE = 0x1f;

function property(index: number, name: string): number {
  const [word, mask, shift] = layout[name]!;
  return (lexicon[word + index * size]! & mask) >>> shift;
}

/** The word that another spelling stands for ("organisation"), or the word itself. */
const spelled = (index: number): number => (property(index, 'isSpellingMapped') ? property(index, 'lemma') : index);

function possible(index: number): ReadonlySet<number> {
  return clusters[property(index, 'lexemeCID')]!;
}

/** What an inflected or capitalised word is looked up as. */
function normalOf(index: number): number {
  return property(index, 'isSpellingMapped') ? property(index, 'lemma') : index + property(index, 'normal');
}

/** Where in `xpansions` the parts of a contraction stand: none for any other word. */
function partsOf(index: number): number[] {
  if (!property(index, 'isContraction')) return [];
  const lemma = property(index, 'lemma');
  const from = lemma & PARTS_AT;
  const length = (lemma >> PARTS_SHIFT) & PARTS_SIZE;
  return Array.from({ length: Math.ceil(length / 4) }, (_, part) => from + 4 * part);
}

function knownUnit(index: number, length: number): Unit {
  return {
    length,
    tag: property(spelled(index), 'pos') || NOUN,
    hint: property(index, 'posHint'),
    possible: possible(normalOf(index)),
    fixed: false,
  };
}

function partUnit(at: number): Unit {
  const index = xpansions[at]!;
  const [lemma, tag] = [xpansions[at + 2]!, xpansions[at + 3]!];
  return {
    length: list[index]!.length,
    tag: lemma || tag ? tag : property(spelled(index), 'pos') || NOUN,
    hint: property(index, 'posHint'),
    possible: possible(xpansions[at + 1]!),
    fixed: Boolean(lemma || tag),
  };
}

const lookups = {
  lookup: (text: string): number[] => {
    const index = hash[text] ?? known;
    const parts = index < known ? partsOf(index) : [];
    return parts.length > 0 ? [xpansions[parts[0]!]!] : [index];
  },
  posOf: (index: number): number => property(index, 'pos'),
  intrinsicSize: (): number => known,
};

/** A word that the lexicon lacks, by its shape and ending. */
function unknownUnit(text: string, category: number): Unit {
  const lower = hash[text.toLowerCase()];
  const normal = lower === undefined ? undefined : spelled(lower);
  return {
    length: text.length,
    tag: guesses.pos(text, category, lookups) || NOUN,
    hint: 0,
    possible: normal === undefined ? clusters[0]! : possible(normal),
    fixed: false,
  };
}

let taken: Unit[] = [];

function take(text: string): boolean {
  const index = hash[text];
  if (index === undefined) return false;
  const parts = partsOf(index);
  if (parts.length > 0) taken.push(...parts.map(partUnit));
  else taken.push(knownUnit(index, text.length));
  return true;
}

const sink = {
  _addTokenIfInCache: (text: string): number => (take(text) ? 1 : 0),
  _addToken: (text: string, category: number): boolean => {
    const index = hash[text];
    taken.push(index === undefined ? unknownUnit(text, category) : knownUnit(index, text.length));
    return true;
  },
  isLexeme: (text: string): boolean => text in hash,
};
const cut = tokenizer(compile(core.trex), core.tcat.hash, core.preserve);

/**
 * Cuts a word without white space into the tagger's pieces.
 *
 * Depends on the word alone: the library's own engine remembers every new word for good, which costs memory with each
 * article and lets an earlier article decide how a later one is cut.
 *
 * @param word no longer than a printed word; the patterns of the cutter take quadratic time
 */
export function unitsOf(word: string): readonly Unit[] {
  taken = [];
  cut(sink, word);
  return taken;
}

/** Does a dictionary have the word, in lower case, as a word like any other and not as a name? */
export function isCommonWord(lower: string): boolean {
  const index = hash[lower];
  return index !== undefined && index < known && core.pos.list[property(spelled(index), 'pos')] !== 'PROPN';
}

/** For what is no word: letters without end. */
export function nounOf(length: number): Unit {
  return { length, tag: NOUN, hint: 0, possible: clusters[0]!, fixed: false };
}
