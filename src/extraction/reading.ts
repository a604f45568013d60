import { isProse, type Article, type Paragraph } from '../article/types.js';
import { findCues } from './cues.js';
import { NameTable, type Occurrence } from './name-table.js';
import { findStretches, type Stretch } from './marks/index.js';
import { capitalStatistics, type CapitalStatistics } from './names/capitals.js';
import { findNames } from './names/index.js';
import type { Name } from './names/name.js';
import { findPhrases } from './phrases.js';
import { findSentences, type Sentence } from './sentences.js';
import { frameOf, type Frame } from './subjects.js';
import { tokenise, tokensWithin, type Token } from './tokens.js';

/** An article taken apart: sentences with marked words masked, their phrases, cues and clauses, and the names of it all. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Of each paragraph. */
  readonly tokens: readonly (readonly Token[])[];
  readonly frames: readonly Frame[];
  readonly table: NameTable;
  readonly statistics: CapitalStatistics;
}

/** A headline in capitals or in title case teaches no names: every word of it starts with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.word && token.text.length > 3 && /^\p{L}/u.test(token.text));
  return long.length > 2 && long.filter((token) => token.capital).length > long.length * 0.7;
}

function occurrenceOf(name: Name, tokens: readonly Pick<Token, 'lower'>[]): Occurrence {
  const before = tokens[name.titleFrom - 1]?.lower ?? '';
  const located = /^(?:in|at|near|inside|outside|across)$/u.test(before);
  return { name, start: name.start, located, definite: before === 'the' };
}

/** A sentence with its names, cues, phrases and clauses. */
export function readSentence(sentence: Sentence, statistics: CapitalStatistics): Frame {
  const cues = findCues(sentence);
  const names = findNames(sentence.items, statistics);
  const phrases = findPhrases(sentence, names, new Set(cues.map((cue) => cue.at)));
  return frameOf(sentence, names, phrases, cues);
}

/** Reads the paragraphs of an article whose language is English. */
export function readArticle(article: Article): Reading {
  const { normalised: text, paragraphs } = article;
  const tokens = paragraphs.map((paragraph) => tokenise(text, paragraph));
  const stretchesOf = byParagraph(findStretches(text, paragraphs), paragraphs.length);
  const shouting = paragraphs.map((paragraph, index) => !isProse(paragraph) && isTitleCase(tokens[index]!));
  const statistics = capitalStatistics(tokens, shouting);
  const frames = paragraphs.flatMap((_, index) =>
    findSentences(text, index, tokens[index]!, stretchesOf[index]!).map((sentence) =>
      readSentence(sentence, statistics),
    ),
  );
  const occurrences: Occurrence[] = [];
  for (const { sentence, names } of frames) {
    if (shouting[sentence.paragraph]) continue;
    for (const name of names) occurrences.push(occurrenceOf(name, sentence.items));
  }
  stretchesOf.forEach((stretches, index) => {
    if (shouting[index]) return;
    for (const { inner } of stretches) {
      const inside = tokensWithin(tokens[index]!, inner);
      for (const name of findNames(inside, statistics)) occurrences.push(occurrenceOf(name, inside));
    }
  });
  return { text, paragraphs, tokens, frames, table: new NameTable(occurrences), statistics };
}

function byParagraph(stretches: readonly Stretch[], count: number): readonly Stretch[][] {
  const lists: Stretch[][] = Array.from({ length: count }, () => []);
  for (const stretch of stretches) lists[stretch.paragraph]!.push(stretch);
  return lists;
}
