import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { plain } from '../article/normalise.js';
import type { Span } from '../article/types.js';
import { abbreviations } from './lexicon/abbreviations.js';

/** Universal part-of-speech tags; `SYM` and `X` as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. Contractions are one token but for 's, 'd, 'll, 're, 've, 'm, which stand alone. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly word: boolean;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)+(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2060]*(?:(?:['’-]|\.(?=\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u2060]+)*|[\p{N}]+(?:[.,:]\p{N}+)*|\.{2,}|''|``|[^\s\u2060]/gu;
const CLITIC = /['’](?:s|S|d|ll|re|ve|m)$/u;
/** "al-Obeidi" and "d'Anville" are capitalised too. */
const CAPITAL = /^(?:\p{Lu}|(?:a[dlnrst]|ash|el|ul|bin|ibn|d|l)['’-]\p{Lu})/u;
/** "Texas-based", "state-run": adjectives, whatever the tagger makes of their last part. */
export const COMPOUND_ADJECTIVE =
  /\p{L}-(?:based|born|led|owned|backed|area|old|style|wide|trained|educated|listed|run|funded|controlled|appointed)$/u;
const WORD = /^[\p{L}\p{N}]/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

interface Piece extends Span {
  readonly text: string;
}

/** Cuts a stretch of text into pieces; offsets are those of `text`. */
function cut(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = Math.min(to, start + match[0].length);
    const raw = text.slice(start, end);
    const clitic = raw.length > 2 ? CLITIC.exec(raw) : null;
    if (clitic && clitic.index > 0) {
      pieces.push({ start, end: start + clitic.index, text: plain(raw.slice(0, clitic.index)) });
      pieces.push({ start: start + clitic.index, end, text: plain(raw.slice(clitic.index)) });
      continue;
    }
    // The stop of an abbreviation or initial belongs to it: "Mr.", "Jr.", "T."
    if (text[end] === '.' && end < to) {
      const word = plain(raw);
      if (abbreviations.has(word.toLowerCase()) || (SINGLE_CAPITAL.test(word) && word !== 'I')) end += 1;
    }
    pieces.push({ start, end, text: plain(text.slice(start, end)) });
    TOKEN.lastIndex = end;
  }
  return pieces;
}

const tagger = winkNLP(model, ['sbd', 'pos']);

/** The tagger slows down on very long documents, so no more than this goes in at once. */
const TAGGER_WINDOW = 20_000;

/** Part-of-speech tags of a stretch of text, each with the place of the tagger's own token. */
function tags(text: string, from: number, to: number): { start: number; end: number; pos: PartOfSpeech }[] {
  const out: { start: number; end: number; pos: PartOfSpeech }[] = [];
  const doc = tagger.readDoc(text.slice(from, to));
  const tokens = doc.tokens();
  const words = tokens.out();
  const pos = tokens.out(tagger.its.pos) as unknown as PartOfSpeech[];
  const spaces = tokens.out(tagger.its.precedingSpaces) as unknown as string[];
  let at = from;
  for (let index = 0; index < words.length; index++) {
    at += spaces[index]?.length ?? 0;
    const end = at + (words[index]?.length ?? 0);
    out.push({ start: at, end, pos: pos[index] ?? 'X' });
    at = end;
  }
  return out;
}

/**
 * Tokens of one stretch of normalised text with offsets into the whole text.
 *
 * The tagger's cuts differ from ours ("Ki-moon" is three of its tokens); a token takes the tag of the last of the
 * tagger's tokens that lies in it and is not punctuation, which is the head of a hyphenated word.
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let from = span.start; from < span.end;) {
    let to = Math.min(span.end, from + TAGGER_WINDOW);
    if (to < span.end) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    const tagged = tags(text, from, to);
    let next = 0;
    for (const piece of cut(text, from, to)) {
      while (next < tagged.length && tagged[next]!.end <= piece.start) next++;
      let pos: PartOfSpeech = 'X';
      for (let index = next; index < tagged.length && tagged[index]!.start < piece.end; index++) {
        const tag = tagged[index]!.pos;
        if (tag !== 'PUNCT' || pos === 'X') pos = tag;
      }
      const word = WORD.test(piece.text);
      if (COMPOUND_ADJECTIVE.test(piece.text)) pos = 'ADJ';
      else if (piece.text === 'US') pos = 'PROPN'; // not "us"
      const lower = piece.text.toLowerCase().replaceAll('’', "'");
      if (!word && pos !== 'PART') pos = /^['’]/u.test(piece.text) && piece.text.length > 1 ? 'PART' : 'PUNCT';
      tokens.push({ ...piece, lower, pos, capital: CAPITAL.test(piece.text), word });
    }
    from = to;
  }
  return tokens;
}
