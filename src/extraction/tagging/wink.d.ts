/** Parts of the tagger's model that have no types of their own. */
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  /** Where a property of a word is packed: which of its numbers, mask and shift. */
  type Place = readonly [number: number, mask: number, shift: number, ...unknown: number[]];
  /** The source of a pattern, its flags, and the number of the kind of piece that it finds. */
  type Pattern = readonly [source: string, flags: string, kind: number];

  interface Core {
    readonly packing: {
      readonly size: number;
      readonly layout: Readonly<
        Record<'isContraction' | 'isSpellingMapped' | 'lemma' | 'lexemeCID' | 'normal' | 'pos' | 'posHint', Place>
      >;
      readonly config: unknown;
    };
    readonly lexicon: Uint32Array;
    readonly xpansions: Uint32Array;
    readonly features: {
      readonly lexeme: { readonly list: readonly string[] };
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    };
    readonly pos: { readonly list: readonly string[] };
    readonly trex: {
      /** What a whole word may be. */
      readonly ltc: readonly Pattern[];
      /** What is cut out of a word, in this order. */
      readonly rtc: readonly Pattern[];
      readonly helpers: Readonly<Record<'splitter' | 'anyWithRP' | 'anyWithLP' | 'LPanyRP', readonly [string, string]>>;
    };
    readonly tcat: { readonly hash: Readonly<Record<string, number>> };
    readonly preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, unknown>>>>;
  }
  const loadCore: () => Core;
  export default loadCore;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const loadMachines: () => { readonly machines: readonly string[] };
  export default loadMachines;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  interface Guesses {
    pos(
      word: string,
      kind: number,
      lexicon: { lookup(text: string): number[]; posOf(word: number): number; intrinsicSize(): number },
    ): number;
  }
  const feature: (config: unknown) => Guesses;
  export default feature;
}
