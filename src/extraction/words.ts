import { wordUnitsAt } from '../article/characters.js';
import { plain } from '../article/normalise.js';
import { abbreviations } from './lexicon/abbreviations.js';
import { nounOf, unitsOf, type Unit } from './tagging/lexicon.js';
import type { PartOfSpeech } from './tagging/model.js';
import { hashOf, WordTable } from './word-table.js';
import { noFindings, type Findings } from './word-tests.js';

/** A piece of a printed word: what will be one token. Offsets are from the word's start. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly word: boolean;
  readonly findings: Findings;
  /** Starts with an apostrophe that letters follow: "'s". */
  readonly clitic: boolean;
  /** Its tag whatever the tagger makes of it, where its letters alone tell. */
  readonly certain: PartOfSpeech | null;
  /** The tagger's units that lie in it: indices into those of the word, `unitTo` exclusive. */
  readonly unitFrom: number;
  readonly unitTo: number;
}

/** What stands between two spaces of a text, cut into pieces and into the tagger's units. */
export interface PrintedWord {
  readonly pieces: readonly Piece[];
  readonly units: readonly Unit[];
}

const TOKEN =
  /(?:\p{Lu}-)?(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)+(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2060]*(?:(?:['’-]|\.(?=\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u2060]+)*|[\p{N}]+(?:[.,:]\p{N}+)*|\.{2,}|-{2,}|''|``|[^\s\u2060]/gu;
const CLITIC = /['’](?:s|S|d|ll|re|ve|m)$/u;
/** "al-Obeidi" and "d'Anville" are capitalised too. */
const CAPITAL = /^(?:\p{Lu}|(?:a[dlnrst]|ash|el|ul|bin|ibn|d|l)['’-]\p{Lu})/u;
/** "Texas-based", "state-run": adjectives, whatever the tagger makes of their last part. */
export const COMPOUND_ADJECTIVE =
  /\p{L}-(?:based|born|led|owned|backed|area|old|style|wide|trained|educated|listed|run|funded|controlled|appointed)$/u;
/** A dash as agencies and typewriters write it. */
const TYPED_DASH = /^-{2,3}$/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** Longer ones (addresses of pages, rows of marks) reach the tagger piece by piece, and pieces as long as nouns. */
const LONGEST = 80;

type Cut = readonly [start: number, end: number, text: string];

/** Most words: letters alone, or with a comma behind them. */
const LETTERS = /^[A-Za-z]+,?$/;

function cut(word: string): Cut[] {
  if (LETTERS.test(word)) {
    const end = word.endsWith(',') ? word.length - 1 : word.length;
    const letters: Cut = [0, end, word.slice(0, end)];
    return end === word.length ? [letters] : [letters, [end, word.length, ',']];
  }
  const cuts: Cut[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(word); match; match = TOKEN.exec(word)) {
    const start = match.index;
    const raw = match[0];
    let end = start + raw.length;
    const clitic = raw.length > 2 ? CLITIC.exec(raw) : null;
    if (clitic && clitic.index > 0) {
      cuts.push([start, start + clitic.index, plain(raw.slice(0, clitic.index))]);
      cuts.push([start + clitic.index, end, plain(raw.slice(clitic.index))]);
      continue;
    }
    // The stop of an abbreviation or initial belongs to it: "Mr.", "Jr.", "T."
    if (word[end] === '.') {
      const letters = plain(raw);
      if (abbreviations.has(letters.toLowerCase()) || (SINGLE_CAPITAL.test(letters) && letters !== 'I')) end += 1;
    }
    const dash = TYPED_DASH.test(raw) || word === '-'; // between spaces
    cuts.push([start, end, dash ? '—' : plain(word.slice(start, end))]);
    TOKEN.lastIndex = end;
  }
  return cuts;
}

/** Through what is kept: a row of marks without end is the same part again and again. */
const unitsOfPart = (part: string): readonly Unit[] => readWord(part, 0, part.length, hashOf(part)).units;

function unitsOfLong(word: string, cuts: readonly Cut[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    if (start > at) units.push(nounOf(start - at));
    if (end - start > LONGEST) units.push(nounOf(end - start));
    else for (const unit of unitsOfPart(word.slice(start, end))) units.push(unit);
    at = end;
  }
  return units;
}

function certainTag(text: string): PartOfSpeech | null {
  if (text === 'acting') return 'ADJ'; // "the acting commissioner"
  if (text.includes('-') && COMPOUND_ADJECTIVE.test(text)) return 'ADJ';
  if (/n['’]t$/iu.test(text)) return 'AUX'; // "isn't", "won't": the tagger sees two words and tags the last
  return text === 'US' ? 'PROPN' : null; // not "us"
}

function read(word: string): PrintedWord {
  const cuts = cut(word);
  const units = word.length > LONGEST ? unitsOfLong(word, cuts) : unitsOf(word);
  let from = 0;
  let at = 0; // where unit `from` starts
  const pieces = cuts.map(([start, end, text]): Piece => {
    while (from < units.length && at + units[from]!.length <= start) at += units[from++]!.length;
    let to = from;
    for (let next = at; to < units.length && next < end; to++) next += units[to]!.length;
    return {
      start,
      end,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      capital: CAPITAL.test(text),
      word: wordUnitsAt(text, 0) > 0,
      findings: noFindings(),
      clitic: text.length > 1 && /^['’]/u.test(text),
      certain: certainTag(text),
      unitFrom: from,
      unitTo: to,
    };
  });
  return { pieces, units };
}

/** How many words are kept read at most, twice over: those of some hundred articles, which take about 5 MB. */
const KEPT = 16_384;

/** Words with what they were cut into. */
class Kept {
  readonly words = new WordTable(KEPT);
  readonly read: PrintedWord[] = [];
}

let recent = new Kept();
let older = new Kept();

/**
 * A printed word cut into pieces. Words come again and again, so those of late are kept; what a word is cut into depends
 * on nothing but its letters.
 *
 * @param start where in the text the word, which is without spaces and line breaks, or a row of line breaks, starts
 * @param hash of its units (word-table.ts)
 */
export function readWord(text: string, start: number, end: number, hash: number): PrintedWord {
  const known = recent.words.find(text, start, end, hash);
  if (known >= 0) return recent.read[known]!;
  if (end - start > LONGEST) return read(text.slice(start, end));
  const before = older.words.find(text, start, end, hash);
  const word = before >= 0 ? older.words.words[before]! : copied(text.slice(start, end));
  const result = before >= 0 ? older.read[before]! : read(word);
  if (recent.read.length >= KEPT) [older, recent] = [recent, new Kept()];
  recent.words.add(word, hash);
  recent.read.push(result);
  return result;
}

/** A slice of a text can keep the whole text in memory, and takes two bytes a letter where the text does. */
function copied(word: string): string {
  return word.split('').join('');
}
