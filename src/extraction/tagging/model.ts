import feature from 'wink-eng-lite-web-model/dist/feature.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadMachines from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import { hashOf, WordTable } from '../word-table.js';

/** Universal part-of-speech tags; `SYM` and `X` as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

const { packing, lexicon, xpansions, features, pos, trex, tcat, preserve } = loadCore();

/** Numbers of wink's English model (MIT): four for each part of a contraction, its word, normal form, lemma and tag. */
export { xpansions };
/** Sets of tags that a word can have. */
export const tagSets = features.posClusters.list;
/** The tags by the number that stands for each. */
export const tagNames = pos.list as readonly PartOfSpeech[];
/** Patterns by which words are cut, the number of each kind of piece, and parts that a hyphen stays with. */
export const cutting = { patterns: trex, kinds: tcat.hash, preserve };
/** Guesses at words that the lexicon lacks. */
export const guesses = feature(packing.config);
/** Each a state machine as JSON; the second reads the tags that the first leaves. */
export const machines = loadMachines().machines;

/** The words of the lexicon. The model's own index of them, which is not kept, takes six times the memory. */
const table = new WordTable(features.lexeme.list.length);
for (const word of features.lexeme.list) table.add(word, hashOf(word));

/** The words of the lexicon by number. */
export const words: readonly string[] = table.words;

/** @returns the number of a word in the lexicon, or −1 */
export const numberOf = (word: string): number => table.find(word, 0, word.length, hashOf(word));

type Property = 'isContraction' | 'isSpellingMapped' | 'lemma' | 'lexemeCID' | 'normal' | 'pos' | 'posHint';

/** Reads one property of the words of the lexicon, which is packed into a few bits of one of a word's numbers. */
export function propertyReader(name: Property): (word: number) => number {
  const [place, mask, shift] = packing.layout[name];
  const { size } = packing;
  return (word) => (lexicon[place + word * size]! & mask) >>> shift;
}
