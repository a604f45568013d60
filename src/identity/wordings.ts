import { fold } from '../article/folding.js';
import { remembered } from '../article/remembered.js';
import { contractedEndings, contractions } from './lexicon/contractions.js';
import { multipliers, numberWords, spellingEndings, spellings, tiedPrefixes, unitSigns } from './lexicon/spellings.js';

/** The words of a quote, made comparable: in one spelling, without signs. */
export interface Wording {
  /** Where a sentence ends, where something was left out ("…") and where the writer put words in, a new piece begins. */
  readonly pieces: readonly Piece[];
  /** Words of all pieces but those that the writer put in, in order. */
  readonly words: readonly string[];
  /** Equal for wordings that no comparison can tell apart. */
  readonly digest: string;
}

export interface Piece {
  readonly words: readonly string[];
  /** Put in by the writer: "[The gate] will fail". */
  readonly added: boolean;
  /** Whether something was left out, or put in, between the piece before and this one. */
  readonly apart: boolean;
}

/** A quote of more words is compared by its first ones: whole speeches are printed too. */
const MOST_WORDS = 2000;
const LONGEST_TEXT = 20_000;

/**
 * Reads a quote, its spans joined with ` … `, as a wording. What editors change without changing the words makes no
 * difference: case, signs, diacritics, kinds of apostrophe, short forms ("can't"), British or American spelling, numbers
 * in words or digits, letters in brackets ("[t]he"), "per cent" or "%".
 */
export function wordingOf(text: string): Wording {
  const pieces: Piece[] = [];
  let count = 0;
  for (const { text: part, added, apart } of partsOf(text.slice(0, LONGEST_TEXT))) {
    const words = wordsOf(part).slice(0, MOST_WORDS - count);
    if (words.length === 0) continue;
    count += words.length;
    pieces.push({ words, added, apart });
  }
  return {
    pieces,
    words: pieces.flatMap((piece) => (piece.added ? [] : piece.words)),
    digest: pieces
      .map(({ words, added, apart }) => `${apart ? '…' : '.'}${added ? '[' : ''}${words.join(' ')}`)
      .join('|'),
  };
}

interface Part {
  readonly text: string;
  readonly added: boolean;
  readonly apart: boolean;
}

const ELLIPSIS = /\[\s*(?:…|\.{2,}|(?:\.\s){2,}\.)\s*\]|\(\s*(?:…|\.{3,})\s*\)|…|\.{3,}|(?:\.\s){2,}\./gu;
const LETTERS_IN_BRACKETS = /\[(\p{L}+)\](?=\p{L})|(?<=\p{L})\[(\p{L}+)\]/gu;
const BRACKETS = /\[([^[\]]*)\]/u;
const SENTENCE_END = /(?<=[.!?]["”’»')]*)\s+(?=["“‘«'(]*[\p{Lu}\p{N}])/u;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const plain = text.normalize('NFKC').replace(/[’‘ʼ`´]/gu, "'");
  // NFKC has made "..." of "…".
  const stretches = plain.replace(LETTERS_IN_BRACKETS, '$1$2').split(ELLIPSIS);
  for (const stretch of stretches) {
    let apart = true;
    stretch.split(BRACKETS).forEach((piece, index) => {
      const added = index % 2 === 1;
      for (const sentence of added ? [piece] : piece.split(SENTENCE_END)) {
        parts.push({ text: sentence, added, apart });
        apart = false;
      }
      apart = true;
    });
  }
  return parts;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L}{2})/u;
const TIED = new RegExp(`(?<![\\p{L}\\p{N}])(${tiedPrefixes.join('|')})-(?=\\p{L})`, 'gu');

function wordsOf(part: string): string[] {
  const lower = part.toLowerCase();
  const words = (HOLDS_SIGNS.test(lower) ? withoutSigns(lower) : lower).match(TOKEN) ?? [];
  return numbered(words.flatMap(spelled));
}

/** What `withoutSigns` changes holds one of these. */
const HOLDS_SIGNS = /[\d%&-]|per cent/u;

function withoutSigns(part: string): string {
  return part
    .replace(/(?<=\d)[,' ](?=\d{3}(?!\d))/gu, '')
    .replace(
      /([£$€])\s?(\d[\d.]*(?:\s?(?:hundred|thousand|million|billion|m|bn))?)/gu,
      (_, sign: string, sum: string) =>
        ` ${sum.replace(/\s?m$/u, ' million').replace(/\s?bn$/u, ' billion')} ${unitSigns.get(sign) ?? ''} `,
    )
    .replace(/%|\bper cent\b/gu, ' percent ')
    .replaceAll('&', ' and ')
    .replace(TIED, '$1');
}

const spelled = remembered(50_000, (token: string): readonly string[] => {
  const whole = contractions.get(token);
  if (whole !== undefined) return whole.split(' ');
  if (token.includes("'")) {
    for (const [ending, word] of contractedEndings) {
      if (token.endsWith(ending) && token.length > ending.length)
        return [inOneSpelling(token.slice(0, -ending.length)), word];
    }
    const elided = ELISION.exec(token)?.[0];
    if (elided !== undefined) return [elided.slice(0, -1), ...spelled(token.slice(elided.length))];
  }
  return [inOneSpelling(token.replaceAll("'", ''))];
});

function inOneSpelling(word: string): string {
  const folded = /^[a-z0-9]+$/u.test(word) ? word : fold(word) || word;
  const listed = spellings.get(folded);
  if (listed !== undefined) return listed;
  if (folded.length < 5) return folded;
  return spellingEndings.reduce((spelling, [ending, other]) => spelling.replace(ending, other), folded);
}

/** "four thousand" → "4000", "forty one" → "41": each run of number words is one number where it reads as one. */
function numbered(words: readonly string[]): string[] {
  const result: string[] = [];
  let sum: number | null = null;
  for (const word of words) {
    const number = numberWords.get(word) ?? (/^\d{1,12}$/u.test(word) ? Number(word) : undefined);
    const factor = multipliers.get(word);
    if (factor !== undefined && sum !== null) {
      sum *= factor;
    } else if (number !== undefined && sum !== null && sum >= 20 && sum < 100 && sum % 10 === 0 && number < 10) {
      sum += number;
    } else {
      if (sum !== null) result.push(String(sum));
      sum = number ?? null;
      if (number === undefined) result.push(word);
    }
  }
  return sum === null ? result : [...result, String(sum)];
}
