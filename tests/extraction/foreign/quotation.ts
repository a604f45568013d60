import type { Expectation, ExpectedQuote, Words } from '../../support/cases/expectation.js';
import type { QuoteKind } from '../../../src/extraction/index.js';

/** One short article of one phenomenon. */
export interface Example {
  readonly about: string;
  readonly text: string;
  readonly expected: Expectation;
}

interface Told {
  readonly by: string | null;
  readonly cue?: string | readonly string[] | null;
  readonly source?: Words | null;
  readonly role?: string | null;
  readonly type?: ExpectedQuote['speaker']['type'];
}

/**
 * Words that stand more than once are written with what stands beside them, in brackets themselves: "erklärte [er]:".
 */
function placed(text: string, words: Words): Words {
  const match = typeof words === 'string' ? /^(.*)\[(.+)\](.*)$/su.exec(words) : null;
  if (!match) return words;
  const [, before = '', wanted = '', behind = ''] = match;
  const start = text.indexOf(before + wanted + behind);
  if (start < 0) throw new Error(`“${before + wanted + behind}” does not stand in the example`);
  return { text: wanted, start: start + before.length };
}

const placedAll = (text: string, words: ExpectedQuote['source']): ExpectedQuote['source'] =>
  words && words.map((each) => placed(text, each));

const several = (words: Words | readonly string[]): readonly Words[] =>
  Array.isArray(words) ? words : [words as Words];

function quote(kind: QuoteKind, words: string | readonly string[], told: Told): ExpectedQuote {
  const { by, cue, source = null, role, type = 'person' } = told;
  return {
    kind,
    content: several(words),
    ...(cue === undefined ? {} : { cue: cue === null ? null : several(cue) }),
    source: source === null ? null : [source],
    speaker: { name: by, type, ...(role === undefined ? {} : { role }) },
  };
}

export const direct = (words: string | readonly string[], told: Told): ExpectedQuote => quote('direct', words, told);
export const mixed = (words: string | readonly string[], told: Told): ExpectedQuote => quote('mixed', words, told);
export const indirect = (words: string | readonly string[], told: Told): ExpectedQuote =>
  quote('indirect', words, told);

/** An article that holds these quotes and no others. */
export const example = (about: string, text: string, ...quotes: readonly ExpectedQuote[]): Example => ({
  about,
  text,
  expected: {
    phenomenon: about,
    difficulty: 2,
    quotes: quotes.map((each) => ({
      ...each,
      content: each.content.map((words) => placed(text, words)),
      ...(each.cue === undefined ? {} : { cue: placedAll(text, each.cue) }),
      source: placedAll(text, each.source),
    })),
  },
});
