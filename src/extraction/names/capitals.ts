import { honorifics } from '../lexicon/titles.js';
import { MARKED_WORDS } from '../tokens.js';
import { wordTest } from '../word-tests.js';
import type { Word } from './name.js';
import { bare } from './spelling.js';
import { isGivenName } from './name-words.js';

/** How often each word stands capitalised in mid-sentence, and how often one that has a capital somewhere has none. */
export interface CapitalStatistics {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
  /** Words that stand capitalised in mid-sentence with no other such word beside them. */
  readonly alone: ReadonlySet<string>;
  /** Words that follow a given name somewhere in the text: "Baker" is a name there, not a trade. */
  readonly afterFirstName: ReadonlySet<string>;
  /** Words that stand alone with a capital in a sentence, as people are called and bodies are not: behind no article or adjective. */
  readonly called: ReadonlySet<string>;
}

const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const endsSentence = wordTest(
  ({ text, lower }) => /^(?:[.!?…:;•*–—"“‘«„>]|\.{2,}|-)$/u.test(text) || lower === MARKED_WORDS,
);

/** Is the token the first word of a sentence, a quotation or a line, where a capital says nothing? */
export function startsSentence(tokens: readonly Word[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous) return true;
  if (previous.word) return false;
  return endsSentence(previous);
}

const isConnective = (token: Word | undefined): boolean => token !== undefined && /^(?:of|for|&)$/u.test(token.lower);

/**
 * @param rows the tokens of each paragraph
 * @param shouting whether each teaches nothing, because all its words have capitals
 */
export function capitalStatistics(rows: readonly (readonly Word[])[], shouting: readonly boolean[]): CapitalStatistics {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const alone = new Set<string>();
  const afterFirstName = new Set<string>();
  const called = new Set<string>();
  // Most words never have a capital, and nobody asks how often those stand in lower case.
  const capitalised = new Set<string>();
  for (const tokens of rows) for (const token of tokens) if (token.capital) capitalised.add(token.lower);
  rows.forEach((tokens, row) => {
    if (shouting[row]) return;
    tokens.forEach((token, at) => {
      if (!token.word) return;
      if (!token.capital) {
        if (capitalised.has(token.lower)) count(lower, token.lower);
        return;
      }
      const previous = tokens[at - 1];
      if (previous?.capital && isGivenName(previous) && !honorifics.has(bare(previous.lower)))
        afterFirstName.add(token.lower);
      if (startsSentence(tokens, at)) return;
      count(capital, token.lower);
      if (previous?.capital || tokens[at + 1]?.capital || isConnective(previous)) return;
      alone.add(token.lower);
      if (!/^(?:DET|ADJ|PRON|NUM)$/u.test(previous?.pos ?? '') && previous?.lower !== "'s") called.add(token.lower);
    });
  });
  return { capital, lower, alone, afterFirstName, called };
}
