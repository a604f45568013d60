/** Names the parser in stored articles; changes whenever its answers can. */
export const EXTRACTOR_VERSION = '0.5.8';
