import { demonyms } from '../lexicon/demonyms.js';
import { organizationWords } from '../lexicon/organization-words.js';
import { groupNouns } from '../lexicon/person-nouns.js';
import { places, stateForms } from '../lexicon/places.js';
import { surnames } from '../lexicon/surnames.js';
import { honorifics, honours, titles } from '../lexicon/titles.js';
import { isCommonWord } from '../tagging/lexicon.js';
import { MARKED_WORDS } from '../tokens.js';
import { wordTest } from '../word-tests.js';
import type { CapitalStatistics } from './capitals.js';
import { isKnownBody } from './known-bodies.js';
import type { Gender, Name, NameKind, Word } from './name.js';
import { canBeName, runEnd } from './runs.js';
import { ACRONYM, bare, fold, formOf, genderOfFirstName, INITIAL, isFirstName } from './spelling.js';
import { goesOn, isOffice, titleLength } from './titles.js';
import { isBodyNoun, isRole, isWeekday } from './name-words.js';

/** "NHP GTR", "PIA ATR" where the text has a PIA: capitals that nobody is called by. */
function isOfAcronyms(words: readonly string[], statistics: CapitalStatistics): boolean {
  if (!words.every((word) => ACRONYM.test(word) && word.length < 5)) return false;
  return !isFirstName(words[0]!) || statistics.alone.has(words[0]!.toLowerCase());
}

/** "Ann Power", whom the text calls Power, and "Ann French", whom it calls French. */
const isCalled = ([first, last]: readonly string[], { afterFirstName, called }: CapitalStatistics): boolean =>
  afterFirstName.has(last!) && called.has(last!) && !places.has(first!);

function kindOf(
  words: readonly string[],
  title: string | null,
  afterThe: boolean,
  statistics: CapitalStatistics,
): NameKind {
  const lower = words.map((word) => bare(word.toLowerCase()));
  const last = lower.at(-1)!;
  const whole = lower.join(' ');
  if (
    words.length > 1 &&
    (organizationWords.has(last) || lower.includes('of') || lower.includes('for') || words.includes('&'))
  ) {
    const isPerson = words.length === 2 && isFirstName(words[0]!) && (title !== null || isCalled(lower, statistics));
    if (!isPerson) return 'organization';
  }
  if (words.length > 2 && goesOn(lower[0]!) && lower[1] === 'to') return 'organization'; // "Alliance to Reclaim Our Schools"
  if (title && titles.has(bare(title.toLowerCase()).split(' ').at(-1)!)) return 'person';
  if (isKnownBody(whole)) return 'organization';
  if (places.has(whole) || (words.length === 1 && stateForms.has(whole))) return 'place';
  if (words.length === 1) {
    if (organizationWords.has(last) || ACRONYM.test(words[0]!)) return 'organization';
    if (afterThe) return 'unknown';
    if (demonyms.has(last)) return 'unknown';
    return 'unknown';
  }
  if (afterThe) return 'unknown';
  if (isOfAcronyms(words, statistics)) return 'organization';
  if (isFirstName(words[0]!) || INITIAL.test(words[0]!)) return 'person';
  if (surnames.has(fold(words.at(-1)!)) && !isCommonWord(lower[0]!)) return 'person';
  if (words.some((word) => places.has(word.toLowerCase()))) return 'unknown';
  // "National Park" and "Social Security" are made of common words, "Ann Roe" and "Gooi Soon Seng" are not.
  if (isCommonWord(lower[0]!) || isCommonWord(last)) return 'unknown';
  return words.length <= 4 && words.every((word) => /^[\p{L}'’.-]+$/u.test(word)) ? 'person' : 'unknown';
}

/** Is a single capitalised word of office or trade that, and not somebody called Baker? */
function namesOffice(tokens: readonly Word[], at: number, statistics: CapitalStatistics): boolean {
  const { lower } = tokens[at]!;
  if (statistics.afterFirstName.has(lower)) return false;
  const previous = tokens[at - 1]?.lower;
  return titles.has(bare(lower)) || previous === 'the' || previous === "'s" || !surnames.has(fold(lower));
}

/** A title or trade that people are called by as well. */
const isAlsoGiven = wordTest(({ lower }) =>
  /^(?:dean|guy|hunter|porter|marshal|prince|princess|duke|earl)$/u.test(lower),
);

/** "Dean Roe", of whom the text never speaks as the dean. */
const bearsTitleAsName = (
  tokens: readonly Word[],
  at: number,
  words: readonly string[],
  { lower }: CapitalStatistics,
): boolean =>
  words.length === 2 && isAlsoGiven(tokens[at]!) && tokens[at - 1]?.lower !== 'the' && !lower.has(tokens[at]!.lower);

/** A name without the letters of degrees and orders behind it: "Ann Roe, QC". */
function withoutHonours(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && honours.has(bare(words[end - 1]!.toLowerCase()))) end--;
  return words.slice(0, end);
}

/** Are capitalised words no name but what people or bodies are: "House Republicans", "Cuban Americans", "the Committee"? */
function isCommonNoun(tokens: readonly Word[], from: number, to: number, statistics: CapitalStatistics): boolean {
  const last = tokens[to - 1]!;
  const surname = statistics.afterFirstName.has(last.lower);
  // "French said", where the text has an Ann French, but not "French officials said".
  const isBearer = surname && statistics.called.has(last.lower) && !/^(?:NOUN|ADJ)$/u.test(tokens[to]?.pos ?? '');
  if (to === from + 1) return (demonyms.has(last.lower) && !isBearer) || (isBodyNoun(last) && !surname);
  if (last.lower.endsWith('s') && demonyms.has(last.lower)) return true;
  return groupNouns.has(last.lower) && !surname && !tokens.slice(from, to).some((token) => goesOn(token.lower));
}

/**
 * The proper names in a row of tokens (a sentence's frame, or the inside of a quotation), in order, not overlapping.
 *
 * A name is a run of capitalised words with the particles ("van den Oever"), connectives of organisations ("Ministry of
 * Justice") and suffixes ("Jr.") that belong to it; titles in front are cut off and kept as `title`, weekdays and words
 * that are only capitalised because they begin a sentence are never part of it.
 */
export function findNames(tokens: readonly Word[], statistics: CapitalStatistics): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!canBeName(tokens, at, statistics)) {
      at++;
      continue;
    }
    let to = runEnd(tokens, at, statistics);
    const end = to;
    while (to > at + 1 && tokens[to - 1]!.text !== 'Jr.' && isWeekday(tokens[to - 1]!)) to--;
    const words = tokens.slice(at, to).flatMap((token) => (token.lower === MARKED_WORDS ? [] : [token.text]));
    const lone = words.length === 1 && isRole(words[0]!.toLowerCase());
    const isGiven = bearsTitleAsName(tokens, at, words, statistics);
    const skip = lone && namesOffice(tokens, at, statistics) ? 1 : isGiven ? 0 : titleLength(words);
    if (skip >= words.length || isCommonNoun(tokens, at + skip, to, statistics)) {
      at = end; // an office and nobody ("the Prime Minister"), those of a party ("Democrats"), a body ("the Committee")
      continue;
    }
    const from = at + skip;
    const nameWords = withoutHonours(words.slice(skip).filter((word) => word !== ','));
    const title = skip ? words.slice(0, skip).join(' ') : null;
    const honorific = title
      ? (title
          .split(' ')
          .map((word) => bare(word.toLowerCase()))
          .findLast((word) => honorifics.has(word)) ?? null)
      : null;
    const afterThe = at > 0 && tokens[at - 1]!.lower === 'the' && !title;
    const kind = kindOf(nameWords, title, afterThe, statistics);
    const said = honorific ? honorifics.get(honorific)! : '-';
    const gender =
      said !== '-'
        ? (said as Gender)
        : kind === 'person' && nameWords.length > 1
          ? genderOfFirstName(nameWords[0]!)
          : null;
    names.push({
      from,
      to,
      titleFrom: at,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      words: nameWords,
      form: formOf(nameWords),
      office: isOffice(nameWords, tokens[to - 1]!.lower),
      title,
      honorific,
      gender,
      kind,
    });
    at = end;
  }
  return names;
}
