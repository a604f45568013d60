export { asJsonLd, jsonForScript } from './json-ld.js';
export { asHtml, asMarkdown, asPlain } from './prose.js';
export { asBibtex, asCslJson } from './references.js';
export type { CitedQuote } from './types.js';
export { dayOf, escapeHtml, sourceOf, webAddress, whoOf, wordsOf } from './words.js';
