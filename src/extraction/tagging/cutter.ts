import { cutting, numberOf } from './model.js';

const { patterns, kinds, preserve } = cutting;
const kind = (name: string): number => kinds[name]!;
const UNKNOWN = kind('unk');
const WORD = kind('word');
const WORD_AND_MARK = kind('wordRP');
const PUNCTUATION = kind('punctuation');

/** Takes the pieces of a word in order. */
export interface Sink {
  /** A word of the lexicon, which may be a contraction of two. False where it is none, and then nothing is taken. */
  known(text: string): boolean;
  /** A piece that is no contraction. */
  piece(text: string, kind: number): void;
}

/** Signs that a word may hold, as bits. */
const LETTER = 1;
const DIGIT = 2;
const AT = 4;
const HASH = 8;
const SLASH = 16;
/** A sign that a face can start with. */
const FACE = 32;
const MONEY = 64;
const APOSTROPHE = 128;
/** Where pictures are. */
const PICTURE = 256;
const SPACE = 512;
/** What every word has. */
const ANY = 1024;

const OF_SIGNS: ReadonlyMap<string, number> = new Map([
  ['@', AT],
  ['#', HASH],
  ['/', SLASH],
  ...[...':;<()\\'].map((sign) => [sign, FACE] as const),
  ...[...'$£¥€₨₩₹₽₿'].map((sign) => [sign, MONEY] as const),
  ["'", APOSTROPHE],
  ['’', APOSTROPHE],
  ...[...'\t\n\r \u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f'].map((sign) => [sign, SPACE] as const),
]);

function signOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return LETTER;
  const named = OF_SIGNS.get(String.fromCharCode(unit)) ?? 0;
  if (unit === 0xa9 || unit === 0xae || unit >= 0x2122) return named | LETTER | PICTURE;
  return unit >= 0xc0 ? named | LETTER : named;
}

/** Of units that are no rarities. */
const SIGNS = Uint16Array.from({ length: 0x2100 }, (_, unit) => signOf(unit));

function signsIn(word: string): number {
  let signs = ANY;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    signs |= unit < SIGNS.length ? SIGNS[unit]! : signOf(unit);
  }
  return signs;
}

/** Signs of which a piece of a kind has at least one; a pattern is not tried on a word that has none. */
const NEEDED: ReadonlyMap<number, number> = new Map([
  [WORD, LETTER],
  [WORD_AND_MARK, LETTER],
  [kind('number'), DIGIT],
  [kind('url'), SLASH],
  [kind('email'), AT],
  [kind('mention'), AT],
  [kind('hashtag'), HASH],
  [kind('emoji'), PICTURE],
  [kind('emoticon'), FACE],
  [kind('time'), DIGIT],
  [kind('ordinal'), DIGIT],
  [kind('currency'), MONEY | LETTER],
  [kind('decade'), DIGIT],
  [kind('apos'), APOSTROPHE],
  [kind('tabCRLF'), SPACE],
]);

/** Kinds of whole words that never hold a letter or digit. */
const SIGNS_ALONE: ReadonlySet<number> = new Set([PUNCTUATION, kind('symbol')]);

interface Pattern {
  readonly expression: RegExp;
  readonly kind: number;
  readonly needed: number;
  readonly never: number;
}

const compiled = ([source, flags, of]: readonly [string, string, number]): Pattern => ({
  expression: new RegExp(source, flags),
  kind: of,
  needed: NEEDED.get(of) ?? ANY,
  never: SIGNS_ALONE.has(of) ? LETTER | DIGIT : 0,
});
const helper = (name: keyof typeof patterns.helpers): RegExp => new RegExp(...patterns.helpers[name]);

const WHOLE = patterns.ltc.map(compiled);
const PARTS = patterns.rtc.map(compiled);
const MARK_BEHIND = helper('anyWithRP');
const MARK_BEFORE = helper('anyWithLP');
const MARKS_AROUND = helper('LPanyRP');
const SPACES = helper('splitter');
const SPACE_ALONE = /^ |[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;

const INITIALS = /^(?:[A-Z]\.)+$/i;
const INITIALS_GO_ON = /^(?:[A-Z]\.)+[a-z]?$/i;
const HYPHENS = /([-–—])/;

const isKnown = (text: string): boolean => numberOf(text) >= 0;

/** What a whole text is, or `UNKNOWN`. */
function kindOf(text: string): number {
  const signs = signsIn(text);
  for (const { expression, kind: of, needed, never } of WHOLE)
    if (signs & needed && !(signs & never) && expression.test(text)) return of;
  return UNKNOWN;
}

/** Cuts a part with hyphens at each of them, unless it is known or one of its ends keeps the hyphen ("co-author"). */
function cutAtHyphens(text: string, sink: Sink): void {
  const parts = isKnown(text) || /[0-9]/.test(text) ? [text] : text.split(HYPHENS);
  if (parts.length === 1 || preserve.prefix[parts[0]!] || preserve.suffix[parts.at(-1)!]) part(text, WORD, sink);
  else parts.forEach((each, at) => each && part(each, at % 2 ? PUNCTUATION : WORD, sink));
}

/** Cuts a part with stops at those that belong to no initials and to no known word. */
function cutAtStops(text: string, sink: Sink): void {
  if (isKnown(text) || INITIALS.test(text)) {
    part(text, WORD, sink);
    return;
  }
  if (!text.includes('.')) {
    cutAtHyphens(text, sink);
    return;
  }
  const belongs = (each: string): boolean => INITIALS_GO_ON.test(each) || (each.length > 2 && isKnown(each));
  const words = text.split('.');
  let built = '';
  words.forEach((word, at) => {
    if (built === '' || belongs(built + word)) built += word;
    else {
      cutAtHyphens(built, sink);
      built = word;
    }
    if (at === words.length - 1) return;
    if (belongs(`${built}.`)) built += '.';
    else {
      cutAtHyphens(built, sink);
      part('.', PUNCTUATION, sink);
      built = '';
    }
  });
  if (built !== '') cutAtHyphens(built, sink);
}

function part(text: string, of: number, sink: Sink): void {
  if (!sink.known(text)) sink.piece(text, of);
}

/** Cuts out of a text what the patterns find, each in what those before it have left. */
function cutParts(text: string, from: number, signs: number, sink: Sink): void {
  const left = text.trim();
  if (!left) return;
  for (let at = from; at < PARTS.length; at++) {
    const { expression, kind: of, needed } = PARTS[at]!;
    if (!(signs & needed)) continue;
    let end = 0;
    expression.lastIndex = 0;
    for (let match = expression.exec(left); match; match = expression.exec(left)) {
      cutParts(left.slice(end, match.index), at + 1, signs, sink);
      if (of === WORD) cutAtStops(match[0], sink);
      else part(match[0], of, sink);
      end = match.index + match[0].length;
    }
    if (end === 0) continue;
    cutParts(left.slice(end), at + 1, signs, sink);
    return;
  }
  sink.piece(left, UNKNOWN);
}

/** A piece of which the kind is known: a letter keeps its stop, a longer word does not. */
function whole(text: string, of: number, sink: Sink): void {
  if (of !== WORD_AND_MARK) sink.piece(text, of);
  else if (text.length === 2 && text.endsWith('.')) sink.piece(text, WORD);
  else {
    sink.piece(text.slice(0, -1), WORD);
    sink.piece(text.slice(-1), PUNCTUATION);
  }
}

/** Cuts a text that is no known word and of no kind: marks off its ends, and else all its parts. */
function cutMarksOff(text: string, sink: Sink): void {
  const behind = MARK_BEHIND.exec(text);
  const before = behind ? null : MARK_BEFORE.exec(text);
  const around = behind || before ? null : MARKS_AROUND.exec(text);
  const [inner, opening, closing] = behind
    ? [behind[1]!, '', behind[2]!]
    : before
      ? [before[2]!, before[1]!, '']
      : around
        ? [around[2]!, around[1]!, around[3]!]
        : ['', '', ''];
  const known = inner !== '' && isKnown(inner);
  const of = known || inner === '' ? UNKNOWN : kindOf(inner);
  if (!known && of === UNKNOWN) {
    cutParts(text, 0, signsIn(text), sink);
    return;
  }
  if (opening) sink.piece(opening, PUNCTUATION);
  if (known) sink.known(inner);
  else whole(inner, of, sink);
  if (closing) sink.piece(closing, PUNCTUATION);
}

function cutOne(text: string, sink: Sink): void {
  if (sink.known(text)) return;
  const of = kindOf(text);
  if (of === UNKNOWN) cutMarksOff(text, sink);
  else whole(text, of, sink);
}

/**
 * Cuts a word into the pieces that the tagger's model knows, exactly as wink-nlp does.
 *
 * @param word without spaces, or a row of line breaks; no longer than a printed word: the patterns take quadratic time
 */
export function cutWord(word: string, sink: Sink): void {
  if (!(signsIn(word) & SPACE)) {
    cutOne(word, sink);
    return;
  }
  for (const text of word.split(SPACES)) if (text && !SPACE_ALONE.test(text)) cutOne(text, sink);
}
