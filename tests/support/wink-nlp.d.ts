/** Parts of wink-nlp that have no types of their own: how it cuts text, and the patterns it cuts with. */
declare module 'wink-nlp/src/compile-trex.js' {
  const compile: (patterns: unknown) => unknown;
  export default compile;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** Takes the pieces of a text in order. */
  interface Document {
    /** Truthy where the text is a word of the lexicon, and then takes it. */
    _addTokenIfInCache(text: string): number;
    _addToken(text: string, kind: number): boolean;
    /** Truthy where the text is a word of the lexicon. */
    isLexeme(text: string): boolean;
  }
  const tokenizer: (
    patterns: unknown,
    kinds: Readonly<Record<string, number>>,
    preserve: unknown,
  ) => (document: Document, text: string) => void;
  export default tokenizer;
}
