import type { Span } from '../article/types.js';
import { months, weekdays } from './lexicon/calendar.js';
import { demonyms } from './lexicon/demonyms.js';
import { eitherNames, femaleNames, maleNames } from './lexicon/first-names.js';
import { neverNames } from './lexicon/headline-words.js';
import { organizationWords } from './lexicon/organization-words.js';
import { personNouns } from './lexicon/person-nouns.js';
import { places, stateForms } from './lexicon/places.js';
import { surnames } from './lexicon/surnames.js';
import { honorifics, particles, suffixes, titles } from './lexicon/titles.js';
import { isCommonWord } from './tagging/lexicon.js';
import { COMPOUND_ADJECTIVE, type Token } from './tokens.js';
import { wordTest } from './word-tests.js';

/** A token, or an item of a sentence. */
type Word = Omit<Token, 'stretch'>;

export type NameKind = 'person' | 'organization' | 'place' | 'unknown';
export type Gender = 'm' | 'f';

/** A proper name in a row of tokens. Indices are into that row, `to` exclusive. */
export interface Name extends Span {
  readonly from: number;
  readonly to: number;
  /** Where the capitalised title before the name starts, or `from`. */
  readonly titleFrom: number;
  /** The name without title, as printed. */
  readonly words: readonly string[];
  /** Capitalised title before it: "President", "Fire Chief". */
  readonly title: string | null;
  readonly honorific: string | null;
  readonly gender: Gender | null;
  readonly kind: NameKind;
}

/** How often each word stands capitalised in mid-sentence, and how often one that has a capital somewhere has none. */
export interface CapitalStatistics {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
  /** Words that follow a given name somewhere in the text: "Baker" is a name there, not a trade. */
  readonly afterFirstName: ReadonlySet<string>;
}

const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const endsSentence = wordTest(({ text, lower }) => /^(?:[.!?…:;•*–—"“‘«„>]|\.{2,}|-)$/u.test(text) || lower === '“”');

/** Is the token the first word of a sentence, a quotation or a line, where a capital says nothing? */
export function startsSentence(tokens: readonly Word[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous) return true;
  if (previous.word) return false;
  return endsSentence(previous);
}

/**
 * @param rows the tokens of each paragraph
 * @param shouting whether each teaches nothing, because all its words have capitals
 */
export function capitalStatistics(rows: readonly (readonly Word[])[], shouting: readonly boolean[]): CapitalStatistics {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const afterFirstName = new Set<string>();
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
      if (!startsSentence(tokens, at)) count(capital, token.lower);
    });
  });
  return { capital, lower, afterFirstName };
}

const PLAIN = /^[A-Za-z]*$/;

/** Letters without case and diacritics, for comparing names. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/['’.]/gu, '');
}

/** The words of a name as they are printed: "Women’s Institute", "Workers’ Union". */
export const joinName = (words: readonly string[]): string => words.join(' ').replace(/ (?=['’])/gu, '');

export function isFirstName(word: string): boolean {
  const folded = fold(word);
  return maleNames.has(folded) || femaleNames.has(folded) || eitherNames.has(folded);
}

export function genderOfFirstName(word: string): Gender | null {
  const folded = fold(word);
  if (maleNames.has(folded)) return 'm';
  if (femaleNames.has(folded)) return 'f';
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? genderOfFirstName(folded.slice(0, hyphen)) : null;
}

const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,})$/u;
const CLOSED: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'INTJ', 'PART']);
/** Words of an organisation's name after which "of X", "for X" and "and X" go on with it. */
const goesOn = (word: string): boolean => organizationWords.has(word) || word === 'institute' || word === 'speaker';
const bare = (lower: string): string => (lower.includes('.') ? lower.replaceAll('.', '') : lower);

const isWeekday = wordTest(({ lower }) => weekdays.has(bare(lower)));
const isMonth = wordTest(({ lower }) => months.has(bare(lower)));

function isCalendar(token: Word, next: Word | undefined, previous: Word | undefined): boolean {
  if (isWeekday(token)) return true;
  if (!isMonth(token)) return false;
  // "April Rhodes" is a person, "in April" and "May 4" are not.
  if (!next?.capital || !isGivenName(token)) return true;
  return previous?.pos === 'ADP' || /^\d/u.test(next.text);
}

/** Capitalised words that no name has. */
const isUnnamed = wordTest(
  ({ text, lower }) =>
    lower === 'i' ||
    lower.startsWith("i'") ||
    COMPOUND_ADJECTIVE.test(text) ||
    /^(?:R|D|I|Ind|Rep|Dem)-\p{Lu}/u.test(text), // "R-Ky."
);
const isInitial = wordTest(({ text }) => INITIAL.test(text));
const isNeverName = wordTest(({ lower }) => neverNames.has(lower));
const isGivenName = wordTest(({ text }) => isFirstName(text));
const isRoleWord = wordTest(({ lower }) => isRole(lower));
const isParticle = wordTest(({ lower }) => particles.has(lower));
const isSuffix = wordTest(({ lower }) => suffixes.has(bare(lower)));
const isOrganizationWord = wordTest(({ lower }) => organizationWords.has(lower));
const isAcronym = wordTest(({ text }) => ACRONYM.test(text));

function canBeName(tokens: readonly Word[], at: number, statistics: CapitalStatistics): boolean {
  const token = tokens[at]!;
  if (!token.capital || !token.word || isUnnamed(token)) return false;
  const next = tokens[at + 1];
  if (isCalendar(token, next, tokens[at - 1])) return false;
  const lower = token.lower;
  const first = startsSentence(tokens, at);
  const goesWithName = next !== undefined && next.capital && next.word && !isNeverName(next);
  if (isInitial(token)) return goesWithName || (at > 0 && tokens[at - 1]!.capital);
  if (isNeverName(token)) {
    if (next?.capital && places.has(`${lower} ${next.lower}`)) return true; // "New Jersey"
    // "Will urged …", where the text has a George Will.
    if (
      statistics.afterFirstName.has(lower) &&
      (!first || (next?.pos === 'VERB' && !/^(?:be|have)$/u.test(next.lower)))
    )
      return true;
    if (
      goesWithName &&
      !first &&
      tokens[at - 1]!.capital &&
      tokens[at - 1]!.word &&
      (statistics.capital.get(tokens[at - 1]!.lower) ?? 0) > 0 &&
      !CLOSED.has(token.pos)
    )
      return true; // "Gooi Soon Seng"
    // "Will Hart" and "Grace Oduya" also start sentences, and "Will the bridge open?" does.
    return (
      goesWithName && isGivenName(token) && (surnames.has(fold(next.text)) || (statistics.capital.get(lower) ?? 0) > 0)
    );
  }
  if (first && isRoleWord(token) && /^(?:of|for)$/u.test(next?.lower ?? '') && tokens[at + 2]?.capital) return true; // "Minister of Education Ann Roe"
  if (!first)
    return !(CLOSED.has(token.pos) && !isGivenName(token) && !goesWithName && (statistics.lower.get(lower) ?? 0) > 0);
  if ((statistics.capital.get(lower) ?? 0) > 0) return true;
  if (goesWithName && (titles.has(bare(lower)) || honorifics.has(bare(lower)) || personNouns.has(lower))) return true;
  if ((statistics.lower.get(lower) ?? 0) > 0) return goesWithName && isGivenName(token);
  if (CLOSED.has(token.pos) || token.pos === 'ADV') return goesWithName && isGivenName(token);
  if (isGivenName(token) || isAcronym(token)) return true;
  // "Suppliers are nervous."
  if (token.pos === 'PROPN') return goesWithName || places.has(lower) || !isCommonWord(lower.replace(/s$/u, ''));
  return goesWithName && token.pos !== 'VERB';
}

/** The apostrophe of "Workers’ Union". */
const isPluralOwner = (tokens: readonly Word[], at: number): boolean =>
  /^['’]$/u.test(tokens[at]?.text ?? '') && /s$/u.test(tokens[at - 1]?.lower ?? '');

/** Words of the longest name; printed ones have ten. */
const LONGEST_NAME = 24;

/** End of the run of capitalised words that starts at `from`. */
function runEnd(tokens: readonly Word[], from: number, statistics: CapitalStatistics): number {
  let at = from + 1;
  let organisation = goesOn(tokens[from]!.lower);
  let office = isRoleWord(tokens[from]!);
  for (;;) {
    const token = tokens[at];
    if (!token || at - from >= LONGEST_NAME) return at;
    if (canBeName(tokens, at, statistics) && !startsSentence(tokens, at)) {
      organisation ||= goesOn(token.lower);
      office = isRoleWord(token);
      at++;
      continue;
    }
    let skip = at;
    while (tokens[skip] && isParticle(tokens[skip]!) && skip - at < 3) skip++;
    if (skip > at && tokens[skip]?.capital && canBeName(tokens, skip, statistics)) {
      at = skip + 1;
      continue;
    }
    if ((organisation || office) && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
      const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
      const name = at + 1 + the;
      if (tokens[name]?.capital && canBeName(tokens, name, statistics)) {
        office = false;
        at = name + 1;
        continue;
      }
    }
    const and = token.lower === 'and' || token.text === '&';
    if (and && tokens[at + 1]?.capital && canBeName(tokens, at + 1, statistics)) {
      // "Department of Health and Human Services", "Rhodes & Sons": one name where an organisation's word follows.
      let end = at + 2;
      const owns = (): boolean => isPluralOwner(tokens, end) && (tokens[end + 1]?.capital ?? false);
      while (tokens[end] && end - from < LONGEST_NAME && (canBeName(tokens, end, statistics) || owns())) end++;
      const closing = tokens[end - 1]!.lower;
      const ofBefore = tokens.slice(from, at).some((each) => each.lower === 'of' || each.lower === 'for');
      if (
        token.text === '&' ||
        (ofBefore && organisation && end - at > 2) ||
        (organizationWords.has(bare(closing)) && end - at > 2 && !isFirstName(tokens[at + 1]!.text))
      ) {
        organisation = true;
        at = end;
        continue;
      }
    }
    const suffix = token.text === ',' ? 1 : 0;
    if (tokens[at + suffix] && isSuffix(tokens[at + suffix]!) && tokens[at + suffix]!.capital) {
      return at + suffix + 1;
    }
    const following = tokens[at + 1];
    if (following?.capital && isOrganizationWord(following) && (token.lower === "'s" || isPluralOwner(tokens, at))) {
      const owner = tokens[at - 1]!.lower;
      if (
        isPluralOwner(tokens, at) ||
        /^(?:wo)?men$|^(?:child|people|veteran|worker|teacher|farmer|king|queen|player|parent)/u.test(owner)
      ) {
        at += 2;
        organisation = true;
        continue;
      }
    }
    return at;
  }
}

const isRole = (lower: string): boolean => titles.has(bare(lower)) || personNouns.has(bare(lower));

/** Index of the first word after the titles that stand in front of a name, 0 where there is none. */
function titleLength(words: readonly string[]): number {
  const lower = words.map((word) => bare(word.toLowerCase()));
  let length = 0;
  for (let at = 0; at < words.length - 1; at++) {
    for (let size = Math.min(4, words.length - 1 - at); size > 0; size--) {
      const phrase = lower.slice(at, at + size).join(' ');
      if (!titles.has(phrase) && !honorifics.has(phrase) && !(at === length && personNouns.has(phrase))) continue;
      if (/^['’]s?$/u.test(lower[at + size]!)) continue; // "People's Party"
      const rest = words.slice(at + size);
      const restIsSuffix = rest.every((word) => suffixes.has(bare(word.toLowerCase())));
      // A first name in front of it makes the word a surname: "Martin Luther King Jr.", "Elena Judge".
      const named =
        at > 0 &&
        words.slice(length, at).some((word) => isFirstName(word) || INITIAL.test(word)) &&
        !honorifics.has(phrase);
      if (restIsSuffix || named) continue;
      length = at + size;
      at = length - 1;
      break;
    }
  }
  return officeLength(words, lower, length);
}

const NATION = (lower: string): boolean =>
  demonyms.has(lower) ||
  places.has(lower) ||
  /^(?:us|uk|un|eu|gop|acting|former|then|ex|interim|deputy|vice|senior)$/u.test(lower);

/**
 * Goes on where an office has words that are no titles: "National Security Advisor Ann Roe", "Minister of Defence Ann
 * Roe", "Republican Ann Roe". The whole length where the run names an office and nobody: "Secretary of State".
 */
function officeLength(words: readonly string[], lower: readonly string[], title: number): number {
  let length = title;
  for (let role = words.length - 1; role >= length; role--) {
    if (
      !isRole(lower[role]!) ||
      /^['’]s?$/u.test(lower[role + 1] ?? '') ||
      organizationWords.has(lower[role + 1] ?? '')
    )
      continue;
    if (
      words
        .slice(length, role)
        .some((word) => isFirstName(word) && !places.has(word.toLowerCase()) && !demonyms.has(word.toLowerCase()))
    )
      continue;
    if (role === words.length - 1 && title === role && title > 0 && honorifics.has(lower[role - 1]!)) return length; // "Mr. King"
    if (role === words.length - 1)
      return (role > 0 || title > 0) && !lower.slice(length, role).some(goesOn) ? words.length : length;
    if (/^(?:of|for|on)$/u.test(lower[role + 1]!)) {
      const size = [4, 3, 2].find((each) => titles.has(lower.slice(role, role + each).join(' '))); // "secretary of state"
      if (size && role + size < words.length) return role + size;
      return nameAfter(words, role + 2);
    }
    length = role + 1;
    break;
  }
  if (length > 0 && /^(?:of|for|on)$/u.test(lower[length] ?? '')) return nameAfter(words, length + 1);
  if (lower.slice(length).some((word) => organizationWords.has(word))) return length;
  // "Motorist Dom Roe": a trade that no list has, before a given name.
  if (
    length === 0 &&
    words.length === 3 &&
    isFirstName(words[1]!) &&
    !isFirstName(words[0]!) &&
    /(?:ist|er|or|ian|man|woman|ee|ant)$/u.test(lower[0]!)
  )
    return 1;
  while (words.length - length > 2 && NATION(lower[length]!) && !isFirstName(words[length]!)) length++;
  if (
    words.length - length === 2 &&
    NATION(lower[length]!) &&
    demonyms.has(lower[length]!) &&
    !isFirstName(words[length]!)
  )
    return length + 1;
  return length;
}

/** Where a person's name starts behind "Minister of": at a given name with something after it. */
function nameAfter(words: readonly string[], from: number): number {
  for (let at = from + 1; at < words.length - 1; at++)
    if (isFirstName(words[at]!) || INITIAL.test(words[at]!)) return at;
  // "High Commissioner for Human Rights Navi Pillay": the last two of many words, unless they belong to a body.
  const [first, last] = words.slice(-2).map((word) => bare(word.toLowerCase()));
  const body = (word: string): boolean =>
    organizationWords.has(word) ||
    places.has(word) ||
    isRole(word) ||
    /^(?:affairs|relations|rights|operations)$/u.test(word);
  const place = places.has(words.slice(from).join(' ').toLowerCase()) || last === 'city';
  return words.length - from >= 3 &&
    !place &&
    !body(first!) &&
    !body(last!) &&
    !words.slice(from).some((word) => /^(?:of|and|&)$/u.test(word))
    ? words.length - 2
    : words.length;
}

/** Parts the title in front of a name from it: "Mayor Adele Hargrove". */
export function withoutTitle(words: readonly string[]): { words: readonly string[]; title: string | null } {
  const length = titleLength(words);
  return { words: words.slice(length), title: length ? words.slice(0, length).join(' ') : null };
}

function kindOf(words: readonly string[], title: string | null, afterThe: boolean): NameKind {
  const lower = words.map((word) => bare(word.toLowerCase()));
  const last = lower.at(-1)!;
  const whole = lower.join(' ');
  if (
    words.length > 1 &&
    (organizationWords.has(last) || lower.includes('of') || lower.includes('for') || words.includes('&'))
  ) {
    if (!(title && words.length === 2 && isFirstName(words[0]!))) return 'organization';
  }
  if (title && titles.has(bare(title.toLowerCase()).split(' ').at(-1)!)) return 'person';
  if (places.has(whole) || (words.length === 1 && stateForms.has(whole))) return 'place';
  if (words.length === 1) {
    if (organizationWords.has(last) || ACRONYM.test(words[0]!)) return 'organization';
    if (afterThe) return 'unknown';
    if (demonyms.has(last)) return 'unknown';
    return 'unknown';
  }
  if (afterThe) return 'unknown';
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
    const words = tokens.slice(at, to).map((token) => token.text);
    const lone = words.length === 1 && isRole(words[0]!.toLowerCase());
    const skip = lone && namesOffice(tokens, at, statistics) ? 1 : titleLength(words);
    const nation = words.length === 1 && demonyms.has(words[0]!.toLowerCase());
    if (skip >= words.length || nation) {
      at = end; // an office and nobody ("the Prime Minister"), or those of a nation or party ("Democrats")
      continue;
    }
    const from = at + skip;
    const nameWords = words.slice(skip).filter((word) => word !== ',');
    const title = skip ? words.slice(0, skip).join(' ') : null;
    const honorific = title
      ? (title
          .split(' ')
          .map((word) => bare(word.toLowerCase()))
          .findLast((word) => honorifics.has(word)) ?? null)
      : null;
    const afterThe = at > 0 && tokens[at - 1]!.lower === 'the' && !title;
    const kind = kindOf(nameWords, title, afterThe);
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
      title,
      honorific,
      gender,
      kind,
    });
    at = end;
  }
  return names;
}
