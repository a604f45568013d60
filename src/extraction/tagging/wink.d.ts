/** Parts of the tagger's library that have no types of their own: how it cuts text, and the patterns it cuts with. */
declare module 'wink-nlp/src/compile-trex.js' {
  interface CompiledPatterns {
    readonly ltc: readonly (readonly [RegExp, number])[];
    readonly rtc: readonly (readonly [RegExp, number])[];
    readonly helpers: Readonly<Record<string, RegExp>>;
  }
  const compile: (patterns: unknown) => CompiledPatterns;
  export default compile;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { CompiledPatterns } from 'wink-nlp/src/compile-trex.js';
  /** Takes the pieces of a text in order. */
  interface Sink {
    /** Truthy where the text is a word of the lexicon, and then takes it. */
    _addTokenIfInCache(text: string): number;
    _addToken(text: string, category: number): boolean;
    /** Truthy where the text is a word of the lexicon. */
    isLexeme(text: string): unknown;
  }
  const tokenizer: (
    patterns: CompiledPatterns,
    categories: Readonly<Record<string, number>>,
    preserve: unknown,
  ) => (sink: Sink, text: string) => void;
  export default tokenizer;
}
