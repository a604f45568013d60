import type { Span } from '../article/types.js';
import { functionWords } from './lexicon/function-words.js';
import { honorifics } from './lexicon/honorifics.js';
import { comparableName } from './names.js';
import { shared } from './overlap.js';
import type { PreparedGold } from './prepared.js';
import type { Pair } from './types.js';
import { overlap, textOf, wordsIn } from './words.js';

type Spans = readonly Pair[] | null;

/** The predicted source shares a telling word with the annotated one; where the text names none, none is right. */
export function sourceRight(gold: PreparedGold, wanted: Spans, got: Spans): boolean {
  if (!wanted || !got) return !wanted && !got;
  const telling = tellingWords(gold, wanted);
  if (telling.length === 0) return overlap(wanted, got);
  return shared(telling, new Set(tellingWords(gold, got))) > 0;
}

/** As `sourceRight`, or another mention in the article that shares a capitalised word: "Lee" for "Ann Lee". */
export function sourceAboutRight(gold: PreparedGold, wanted: Spans, got: Spans): boolean {
  if (sourceRight(gold, wanted, got)) return true;
  if (!wanted || !got) return false;
  const { text } = gold.article;
  const names = new Set(nameWords(textOf(text, got)));
  return nameWords(textOf(text, wanted)).some((word) => names.has(word));
}

/** The predicted cue shares a word with the annotated one, or a sign where that is punctuation alone. */
export function cueRight(gold: PreparedGold, wanted: Spans, got: Spans): boolean {
  if (!wanted || !got) return false;
  const words = wordsIn(gold.words, wanted);
  if (words.length === 0) return overlap(wanted, got);
  return shared(words, new Set(wordsIn(gold.words, got))) > 0;
}

/** Words that say who: without articles, prepositions and possessives, unless there is nothing else. */
function tellingWords({ article, words }: PreparedGold, spans: Spans): number[] {
  const all = wordsIn(words, spans);
  const wordAt = ({ start, end }: Span): string => article.text.slice(start, end).toLowerCase();
  const telling = all.filter((word) => !functionWords.has(wordAt(words[word]!)));
  return telling.length > 0 ? telling : all;
}

const SHORTEST_NAME = 3;

function nameWords(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)]
    .map(([word]) => comparableName(word))
    .filter((word) => word.length >= SHORTEST_NAME && !honorifics.has(word) && !functionWords.has(word));
}
