import { fold } from './folding.js';
import { isKnownOutlet } from './known-outlets.js';
import { agencyNamed } from './lexicon/agencies.js';
import { agencyForms, broadcasters, deskWords, outletWords, sureOutletWords } from './lexicon/publishers.js';

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}’'.&-]*|\p{Lu}\.?|[\p{Lu}\d][\p{Lu}\d&.]+)`;
const PARTICLE = String.raw`(?:of|and|&|the|de|del|della|di|da|du|des|der|die|das|la|le|el|los|les|van|von|den|ten|ter|bin|ibn|al|e|y|et|und)`;

/** A name of several capitalised words, as a source for patterns: at most eight words, so that matching stays bounded. */
export const NAME_SOURCE = String.raw`${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,6}`;
const PERSON = new RegExp(
  String.raw`^${WORD}(?: (?:(?:van|von|de|der|den|del|della|di|da|du|la|le|al|el|bin|ibn|ten|ter|dos|das|do) ){0,3}${WORD}){1,3}$`,
  'u',
);
const NAME = new RegExp(`^(?:The )?${NAME_SOURCE}$`, 'u');

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The folded words of a name; an elided article ("L’Écho") counts as one. */
const wordsOf = (name: string): string[] => fold(name.replace(/^(L)['’]/iu, '$1e ')).split(' ');

const articles: ReadonlySet<string> = new Set([
  'the',
  'la',
  'le',
  'les',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'der',
  'die',
  'das',
  'de',
]);

/** Short forms of up to three letters are words too ("pa", "Ap"): they count as agencies print them. */
const SHORT_FORM = /^(?:\p{Lu}[\p{Lu}.]*|dpa|epa|apa)$/u;

/** Is it printed as a news agency's name or short form? */
export function isAgency(name: string): boolean {
  if (agencyNamed(name) !== null) {
    const bare = name.replace(/^the /i, '');
    return bare.replaceAll('.', '').length > 3 || SHORT_FORM.test(bare);
  }
  return NAME.test(name) && agencyForms.some((form) => form.test(name));
}

/** Does a name read as that of a newspaper, magazine or broadcaster? */
export function isOutlet(name: string): boolean {
  if (broadcasters.has(name.toLowerCase()) || isKnownOutlet(name)) return true;
  if (!NAME.test(name) || isAgency(name)) return false;
  const words = wordsOf(name);
  if (sureOutletWords.has(words.at(-1)!)) return true;
  return articles.has(words[0]!)
    ? words.some((word) => outletWords.has(word))
    : words.length > 1 && outletWords.has(words[0]!) && !PERSON.test(name);
}

/** Does a name read as that of a person: two to four capitalised words, none of them of an outlet, agency, job or date? */
export function isPerson(name: string): boolean {
  if (!PERSON.test(name) || isAgency(name) || isOutlet(name)) return false;
  const words = wordsOf(name);
  return (
    !articles.has(words[0]!) && !words.some((word) => deskWords.has(word) || calendar.test(word) || word === 'our')
  );
}

/** Does a name hold a weekday or month, as dates without a year do? */
export function namesDay(name: string): boolean {
  return wordsOf(name).some(
    (word) => calendar.test(word) && word !== 'may' && word !== 'april' && word !== 'august' && word !== 'june',
  );
}

/** Is it a name at all: capitalised words, with small ones between them? */
export function isName(name: string): boolean {
  return NAME.test(name);
}

/** Normal case for a name printed in capitals ("JANE McROE" keeps its own). */
export function inNormalCase(name: string): string {
  const shouted = name.replace(/(?<![\p{L}])(Mac|Mc)(?=\p{Lu}{2})/gu, (prefix) => prefix.toUpperCase());
  if (shouted !== shouted.toUpperCase() || name.replace(/[^\p{L}]/gu, '').length < 4) return name;
  const prefixes = [...name.matchAll(/(?<![\p{L}])(?:Mac|Mc)(?=\p{Lu}{2})/gu)];
  const lower = shouted
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return prefixes.reduce((written, { index, 0: prefix }) => {
    const next = index + prefix.length;
    return written.slice(0, index) + prefix + written[next]!.toUpperCase() + written.slice(next + 1);
  }, lower);
}
