import { functionWords } from './lexicon/function-words.js';
import { stockPhrases } from './lexicon/stock-phrases.js';
import { wordingOf } from './wordings.js';

/** The least that two equal quotes must consist of to be reports of one utterance: three words that say something. */
export const LEAST_WORDS = 3;
export const LEAST_EVIDENCE = 5;

const WEIGHT = { function: 1, content: 3 } as const;

/**
 * How much it tells that somebody said these words: a point for each function word, three for any other, none for words
 * of a stock phrase ("no comment", "our thoughts are with").
 */
export function evidenceIn(words: readonly string[]): number {
  return weights(words).reduce((sum, weight) => sum + weight, 0);
}

/** The points of each word. */
export function weights(words: readonly string[]): number[] {
  const points = words.map((word): number => (functionWords.has(word) ? WEIGHT.function : WEIGHT.content));
  words.forEach((word, at) => {
    for (const phrase of phrasesByFirst.get(word) ?? []) {
      if (phrase.every((each, offset) => words[at + offset] === each)) points.fill(0, at, at + phrase.length);
    }
  });
  return points;
}

const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const text of stockPhrases) {
  const { words } = wordingOf(text);
  const first = words[0]!;
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), words]);
}
