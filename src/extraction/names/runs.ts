import { organizationWords } from '../lexicon/organization-words.js';
import { personNouns } from '../lexicon/person-nouns.js';
import { places } from '../lexicon/places.js';
import { surnames } from '../lexicon/surnames.js';
import { honorifics, titles } from '../lexicon/titles.js';
import { isCommonWord } from '../tagging/lexicon.js';
import { MARKED_WORDS } from '../tokens.js';
import { startsSentence, type CapitalStatistics } from './capitals.js';
import type { Word } from './name.js';
import { bare, fold, isFirstName } from './spelling.js';
import { goesOn } from './titles.js';
import {
  isAcronym,
  isBodyNoun,
  isGivenName,
  isHyphenatedPeople,
  isInitial,
  isMonth,
  isNeverName,
  isOrganizationWord,
  isParticle,
  isPeople,
  isRoleWord,
  isSuffix,
  isUnnamed,
  isWeekday,
} from './name-words.js';

const CLOSED: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'INTJ', 'PART']);

/** What stands before a month: "in May", "last May", "from May to June". */
const BEFORE_MONTH =
  /^(?:in|on|since|until|till|by|during|before|after|through|between|from|to|of|for|around|last|next|this|every|each|early|late|mid|and|or|the|-|–)$/u;
/** What stands before a month and before people as well. */
const BEFORE_BOTH = /^(?:by|from|to|of|for|and|or|before|after|between)$/u;

/** Is the word a day or month, and no name that sounds like one: "April Rhodes", "Ann May", "Mrs. May", "May said"? */
function isCalendar(tokens: readonly Word[], at: number, statistics: CapitalStatistics): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (isWeekday(token)) return true;
  if (!isMonth(token)) return false;
  if (/^\d/u.test(next?.text ?? '') || /^\d/u.test(previous?.text ?? '')) return true;
  const isCapital = previous?.capital === true && previous.word && !isMonth(previous);
  if (isCapital && (honorifics.has(bare(previous.lower)) || (isGivenName(previous) && !isWeekday(previous))))
    return false;
  const before = previous?.lower ?? '';
  if (next?.capital && next.word && isGivenName(token)) {
    // "by April Rhodes", but not "by April Roe had left"
    const isAgent = BEFORE_BOTH.test(before) && !/^(?:VERB|AUX)$/u.test(tokens[at + 2]?.pos ?? '');
    return previous?.pos === 'ADP' && !isAgent;
  }
  // Whom the text calls Theresa May: "May said", "told May", but not "in May".
  if (!statistics.afterFirstName.has(token.lower)) return true;
  if (startsSentence(tokens, at)) return next?.pos !== 'VERB' && next?.lower !== "'s" && next?.text !== ',';
  return BEFORE_MONTH.test(before) && next?.pos !== 'VERB' && next?.lower !== "'s";
}

/** Can the capitalised word at `at` be part of a name? */
export function canBeName(tokens: readonly Word[], at: number, statistics: CapitalStatistics): boolean {
  const token = tokens[at]!;
  if (!token.capital || !token.word || isUnnamed(token)) return false;
  const next = tokens[at + 1];
  if (isHyphenatedPeople(token) && !next?.capital) return false;
  if (isCalendar(tokens, at, statistics)) return false;
  const lower = token.lower;
  const first = startsSentence(tokens, at);
  const goesWithName =
    next !== undefined && next.capital && next.word && (!isNeverName(next) || isOrganizationWord(next));
  if (isInitial(token)) return goesWithName || (at > 0 && tokens[at - 1]!.capital);
  if (isNeverName(token)) {
    if (!first && isOrganizationWord(token) && tokens[at - 1]!.capital) return true; // "Harbour Rights Watch"
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
  // "Flight attendants protested", where the text has an Association of Flight Attendants.
  const begins = next?.word && !next.capital && next.pos === 'NOUN' && !statistics.alone.has(lower);
  if ((statistics.capital.get(lower) ?? 0) > 0 && !(begins && isCommonWord(lower))) return true;
  if (isPeople(token) && !goesWithName) return false; // "Eyewitnesses say"
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

/** Words of the longest nickname. */
const LONGEST_NICKNAME = 2;

/** Is it the marked nickname of "Ann “Shorty” Roe"? */
export function isNickname(tokens: readonly Word[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.lower !== MARKED_WORDS || !before?.capital || !before.word || !next?.capital) return false;
  return (
    isGivenName(before) &&
    /^\p{Lu}/u.test(token.text) &&
    token.text.split(' ').length <= LONGEST_NICKNAME &&
    !/[.,!?]/u.test(token.text)
  );
}

/** Where "to Reclaim Our Schools" of an alliance of that name ends, or `at`. */
function aimEnd(tokens: readonly Word[], at: number): number {
  if (tokens[at]!.lower !== 'to' || !tokens[at + 1]?.capital || tokens[at + 1]!.pos !== 'VERB') return at;
  let end = at + 2;
  while (tokens[end]?.capital && tokens[end]!.word && end - at < LONGEST_AIM) end++;
  return end > at + 2 ? end : at;
}

/** Words of the longest aim in a name: "to Keep Our Harbour Open". */
const LONGEST_AIM = 8;

/** "Ministry of Education and Culture": a thing that a body is for, and none that speaks itself. */
const isField = (token: Word): boolean =>
  isCommonWord(token.lower) &&
  !isPeople(token) &&
  !isRoleWord(token) &&
  !isOrganizationWord(token) &&
  !isBodyNoun(token) &&
  !isGivenName(token) &&
  !places.has(token.lower);

/** Words of the longest name; printed ones have ten. */
const LONGEST_NAME = 24;

/** End of the run of capitalised words that starts at `from`. */
export function runEnd(tokens: readonly Word[], from: number, statistics: CapitalStatistics): number {
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
    if (isNickname(tokens, at) && canBeName(tokens, at + 1, statistics)) {
      at += 2;
      continue;
    }
    let skip = at;
    while (tokens[skip] && isParticle(tokens[skip]!) && skip - at < 3) skip++;
    if (skip > at && tokens[skip]?.capital && canBeName(tokens, skip, statistics)) {
      at = skip + 1;
      continue;
    }
    if ((organisation || office) && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
      const the = /^(?:the|an?)$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
      const name = at + 1 + the;
      if (tokens[name]?.capital && canBeName(tokens, name, statistics)) {
        office = false;
        at = name + 1;
        continue;
      }
    }
    const aim = organisation ? aimEnd(tokens, at) : at;
    if (aim > at) {
      organisation = false;
      at = aim;
      continue;
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
        (ofBefore && organisation && (end - at > 2 || isField(tokens[at + 1]!))) ||
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
