import type { Span } from '../article/types.js';
import { hearingVerbs } from './lexicon/clause-words.js';
import { tagsOf } from './tagging/corrections.js';
import type { Unit } from './tagging/lexicon.js';
import { tagNames, type PartOfSpeech } from './tagging/model.js';
import { hashed, NO_UNITS } from './word-table.js';
import type { Findings } from './word-tests.js';
import { readWord, type PrintedWord } from './words.js';

export { COMPOUND_ADJECTIVE } from './words.js';
export type { PartOfSpeech };

/** A word, number or mark. Contractions are one token but for 's, 'd, 'll, 're, 've, 'm, which stand alone. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly word: boolean;
  /** For the tests of words. */
  readonly findings: Findings;
  /** Always null: what a whole marked stretch has in a sentence (sentences.ts), so that a token can stand there as it is. */
  readonly stretch: null;
}

/** What a whole marked stretch is in lower case, where it stands in a sentence as one word. */
export const MARKED_WORDS = '“”';

/** Verbs that look like nouns, behind a plural: "polls show the", "residents fear the". */
const LIKE_NOUNS = /^(?:show|fear|hope|claim|plan|report|demand|respect|blame|question|picture|cost|need)$/u;
/** Starts what no noun is followed by. */
const BEGINS = /^(?:the|an?|he|she|it|they|that|this|his|her|their|its|[A-Z][a-z]+)$/u;

/** Verbs of saying that are nouns as well. */
const SAYING = /^(?:answer|attack|blame|brand|call|claim|demand|label|praise|promise|question|report|slam)$/u;

/** Is what the tagger takes for a noun a verb by what stands around it: "who studies", "the videos show Roe"? */
function isMistakenVerb(before: readonly Token[], lower: string, next: PrintedWord | undefined): boolean {
  const previous = before.at(-1);
  if (previous?.lower === 'who') return /[^s]s$/u.test(lower);
  const begins = next !== undefined && BEGINS.test(next.pieces[0]?.text ?? '');
  if (previous?.capital) return begins && SAYING.test(lower) && isHeard(before);
  if (previous?.pos !== 'NOUN' || !previous.lower.endsWith('s') || !LIKE_NOUNS.test(lower)) return false;
  return begins;
}

/** Does a verb of hearing stand before the name that the words end in: "overheard Ann Roe", "listened to Roe"? */
function isHeard(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ capital }) => !capital);
  if (before[at]?.lower === 'to') return before[at - 1]?.lower.startsWith('listen') === true;
  return at >= 0 && hearingVerbs.has(before[at]!.lower);
}

const SPACE = 0x20;
const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x09;

/** What stands between the spaces of a text: words, and rows of line breaks, which the tagger reads too. */
function printedWords(text: string, span: Span): { readonly words: PrintedWord[]; readonly starts: number[] } {
  const words: PrintedWord[] = [];
  const starts: number[] = [];
  for (let at = span.start; at < span.end;) {
    const first = text.charCodeAt(at);
    if (first === SPACE) {
      at++;
      continue;
    }
    const breaks = isBreak(first);
    let hash = hashed(NO_UNITS, first);
    let end = at + 1;
    for (; end < span.end; end++) {
      const code = text.charCodeAt(end);
      if (code === SPACE || isBreak(code) !== breaks) break;
      hash = hashed(hash, code);
    }
    words.push(readWord(text, at, end, hash));
    starts.push(at);
    at = end;
  }
  return { words, starts };
}

/**
 * Tokens of one stretch of normalised text with offsets into the whole text.
 *
 * The tagger's cuts differ from ours ("Ki-moon" is three of its units); a token takes the tag of the last of the
 * tagger's units that lies in it and is not punctuation, which is the head of a hyphenated word.
 */
export function tokenise(text: string, span: Span): Token[] {
  const { words, starts } = printedWords(text, span);
  const units: Unit[] = [];
  for (const word of words) for (const unit of word.units) units.push(unit);
  const tags = tagsOf(units);
  const tokens: Token[] = [];
  let base = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const start = starts[index]!;
    for (const piece of word.pieces) {
      let pos: PartOfSpeech = 'X';
      for (let unit = piece.unitFrom; unit < piece.unitTo; unit++) {
        const tag = tagNames[tags[base + unit]!]!;
        if (tag !== 'PUNCT' || pos === 'X') pos = tag;
      }
      pos = piece.certain ?? pos;
      if (pos === 'NOUN' && isMistakenVerb(tokens, piece.lower, words[index + 1])) pos = 'VERB';
      if (!piece.word && pos !== 'PART') pos = piece.clitic ? 'PART' : 'PUNCT';
      tokens.push({
        start: start + piece.start,
        end: start + piece.end,
        text: piece.text,
        lower: piece.lower,
        pos,
        capital: piece.capital,
        word: piece.word,
        findings: piece.findings,
        stretch: null,
      });
    }
    base += word.units.length;
  }
  return tokens;
}

/** The tokens, of a row in order, that lie in a span. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let [from, beyond] = [0, tokens.length];
  while (from < beyond) {
    const middle = (from + beyond) >> 1;
    if (tokens[middle]!.start < start) from = middle + 1;
    else beyond = middle;
  }
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return tokens.slice(from, to);
}
