import model from 'wink-eng-lite-web-model';

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

/** Where a property of a word is packed: which of its numbers, mask and shift. */
type Place = readonly [word: number, mask: number, shift: number, ...unknown: number[]];

/** What the tagger needs of wink's English model (MIT): a lexicon packed into numbers, and machines that correct tags. */
interface Core {
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<string, Place>>;
    readonly config: unknown;
  };
  readonly lexicon: Uint32Array;
  /** Four numbers for each part of a contraction: its word, its normal form, its lemma and its tag. */
  readonly xpansions: Uint32Array;
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: { readonly list: readonly string[] };
  /** Patterns by which text is cut. */
  readonly trex: unknown;
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  readonly preserve: unknown;
}

/** Guesses at words that the lexicon lacks. */
interface Guesses {
  pos(
    word: string,
    category: number,
    lexicon: { lookup(text: string): number[]; posOf(index: number): number; intrinsicSize(): number },
  ): number;
}

export const core = (model.core as () => Core)();
export const guesses = (model.featureFn as (config: unknown) => Guesses)(core.packing.config);
/** Each a state machine as JSON; the second reads the tags that the first leaves. */
export const machines = (model.pos as () => { readonly machines: readonly string[] })().machines;
/** The tags by the number that stands for each. */
export const tagNames = core.pos.list as readonly PartOfSpeech[];
