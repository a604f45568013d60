import { demonyms } from '../lexicon/demonyms.js';
import { organizationWords } from '../lexicon/organization-words.js';
import { personNouns } from '../lexicon/person-nouns.js';
import { places } from '../lexicon/places.js';
import { honorifics, suffixes, titles } from '../lexicon/titles.js';
import { isCommonWord } from '../tagging/lexicon.js';
import { bare, INITIAL, isFirstName } from './spelling.js';
import { isRole } from './name-words.js';

/** Words of an organisation's name after which "of X", "for X" and "and X" go on with it. */
export const goesOn = (word: string): boolean =>
  organizationWords.has(word) || word === 'institute' || word === 'speaker';

/** Index of the first word after the titles that stand in front of a name, 0 where there is none. */
export function titleLength(words: readonly string[]): number {
  if (words.length === 1) return 0;
  const lower = words.map((word) => bare(word.toLowerCase()));
  let length = 0;
  for (let at = 0; at < words.length - 1; at++) {
    for (let size = Math.min(4, words.length - 1 - at); size > 0; size--) {
      const phrase = lower.slice(at, at + size).join(' ');
      if (phrase === 'del' && !words[at]!.endsWith('.')) continue; // "del" is a particle, "Del." a delegate
      if (
        !titles.has(phrase) &&
        !honorifics.has(phrase) &&
        !(at === length && personNouns.has(phrase) && !belongsToBody(words, lower, at))
      )
        continue;
      if (/^['’]s?$/u.test(lower[at + size]!)) continue; // "People's Party"
      const rest = words.slice(at + size);
      const restIsSuffix = rest.every((word) => suffixes.has(bare(word.toLowerCase())));
      // A first name in front of it makes the word a surname: "Martin Luther King Jr.", "Elena Judge".
      const named =
        at > 0 &&
        words.slice(length, at).some((word) => isFirstName(word) || INITIAL.test(word)) &&
        !honorifics.has(phrase) &&
        !precedesFullName(words, at + size - 1);
      if (restIsSuffix || named) continue;
      length = at + size;
      at = length - 1;
      break;
    }
  }
  return officeLength(words, lower, length);
}

/** "Charlotte Mayor Ann Roe": a given name and another behind the word make it an office, whatever stands before. */
function precedesFullName(words: readonly string[], role: number): boolean {
  const next = words[role + 1];
  return words.length - role > 2 && next !== undefined && isFirstName(next) && !suffixes.has(bare(next.toLowerCase()));
}

/** Are a body's words for people no office: "Republican National Committee", "Refugee Processing Center"? */
function belongsToBody(words: readonly string[], lower: readonly string[], role: number): boolean {
  const next = words[role + 1];
  if (next === undefined || next === lower[role + 1] || isFirstName(next)) return false;
  return organizationWords.has(lower.at(-1)!) && !titles.has(lower[role]!);
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
      organizationWords.has(lower[role + 1] ?? '') ||
      belongsToBody(words, lower, role)
    )
      continue;
    if (
      !precedesFullName(words, role) &&
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
    !isFirstName(words[length]!) &&
    !isCommonWord(lower[length + 1]!) // "Nordic Prospects"
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

/**
 * Does a name say what somebody is: "US Secretary of State", "Fire Chief"?
 *
 * @param head its last word, in lower case
 */
export function isOffice(words: readonly string[], head: string): boolean {
  if (words.length > 1 && isFirstName(words[0]!)) return false;
  const lower = words.map((word) => word.toLowerCase());
  const of = lower.findIndex((word) => word === 'of' || word === 'for');
  const main = lower[(of > 0 ? of : lower.length) - 1]!;
  return (
    personNouns.has(head.replace(/\.$/u, '')) ||
    personNouns.has(main) ||
    titles.has(main) ||
    titles.has(lower.slice(-2).join(' '))
  );
}
