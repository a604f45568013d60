import { organizationWords } from '../lexicon/organization-words.js';
import { fold, genderOfFirstName, isFirstName, type Gender } from '../names.js';
import type { Grammar } from './grammar.js';
import type { Item } from './rows.js';

/** What the rest of the article tells about a capitalised word. */
export interface KnownNames {
  /** Stands with a capital inside a sentence somewhere. */
  readonly capitalInside: ReadonlySet<string>;
  /** Ends of full names ("de la fuente", "fuente"), folded. */
  readonly surnames: ReadonlySet<string>;
}

/** A row of capitalised words with the small words between them. Indices are items, `to` exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Longer rows of capitals are headlines, not names. */
const LONGEST_NAME = 7;

const functionWordSets = new WeakMap<Grammar, ReadonlySet<string>>();

/** Words that are never a name or a noun of a description, however they are written. */
export function functionWords(grammar: Grammar): ReadonlySet<string> {
  let known = functionWordSets.get(grammar);
  if (!known) {
    const { determiners, pronouns, clitics, negations, prepositions, conjunctions, complementisers, relatives } = grammar;
    const { subordinators, asWords, adverbs, otherVerbs, auxiliaries, reflexiveAuxiliaries, impersonal } = grammar;
    known = new Set([
      ...determiners.keys(),
      ...pronouns.keys(),
      ...[clitics, negations, prepositions, conjunctions, complementisers, relatives, subordinators].flatMap((each) => [...each]),
      ...[asWords, adverbs, otherVerbs, auxiliaries, reflexiveAuxiliaries, impersonal].flatMap((each) => [...each]),
    ]);
    functionWordSets.set(grammar, known);
  }
  return known;
}

/** Is the word a given name, here or anywhere? */
export const isGivenName = (word: string, grammar: Grammar): boolean =>
  grammar.firstNames.has(word.toLowerCase()) || isFirstName(word) || isFirstName(word.split('-')[0]!);

export function genderOfGivenName(word: string, grammar: Grammar): Gender | null {
  const [first = ''] = word.split('-');
  return grammar.firstNames.get(word.toLowerCase()) ?? grammar.firstNames.get(first.toLowerCase()) ?? genderOfFirstName(word) ?? genderOfFirstName(first);
}

/** Does a capital say nothing, because a sentence starts here? */
function startsSentence(items: readonly Item[], at: number): boolean {
  const previous = items[at - 1];
  return !previous || previous.stretch !== null || /^[—–:•*([¿¡"“-]$/u.test(previous.text);
}

function isNameWord(items: readonly Item[], at: number, grammar: Grammar, known: KnownNames): boolean {
  const item = items[at];
  if (!item?.capital || grammar.neverNames.has(item.lower) || grammar.honorifics.has(item.lower)) return false;
  if (functionWords(grammar).has(item.lower)) {
    // "Le Guen" stands alone only where "Marie Le Guen" stands elsewhere.
    const next = items[at + 1];
    return next?.capital === true && known.surnames.has(fold(`${item.text} ${next.text}`));
  }
  if (!startsSentence(items, at) || grammar.nounsAreCapital) return true;
  if (known.capitalInside.has(item.lower) || known.surnames.has(fold(item.text))) return true;
  const next = items[at + 1];
  const goesOn = next !== undefined && (next.capital || grammar.particles.has(next.lower));
  if (isGivenName(item.text, grammar)) return goesOn || !next?.word || next.stretch !== null;
  return next?.capital === true && !grammar.neverNames.has(next.lower);
}

/** Does "de la" after these words belong to the name, as in "Rocío de la Fuente", and not mean where from? */
function takesParticle(items: readonly Item[], from: number, at: number, grammar: Grammar): boolean {
  for (let index = from; index < at; index++)
    if (!isGivenName(items[index]!.text, grammar) && !/^(?:graf|gräfin|freiherr|freifrau|baron|ritter)$/u.test(items[index]!.lower))
      return false;
  return true;
}

/** The name that starts at an item, or null. A row of capitals too long to be one is null as well. */
export function readRun(items: readonly Item[], from: number, grammar: Grammar, known: KnownNames): NameRun | null {
  if (!isNameWord(items, from, grammar, known)) return particleRun(items, from, grammar, known);
  let to = from + 1;
  while (to < items.length && to - from <= LONGEST_NAME) {
    const item = items[to]!;
    if (item.capital && !grammar.neverNames.has(item.lower) && !grammar.honorifics.has(item.lower)) {
      // "Marie Le Guen": a capital article inside a name belongs to it.
      if (functionWords(grammar).has(item.lower) && !items[to + 1]?.capital) break;
      to++;
      continue;
    }
    let next = to;
    while (next - to < 3 && grammar.particles.has(items[next]?.lower ?? '') && !items[next]!.capital) next++;
    if (next === to || !items[next]?.capital || functionWords(grammar).has(items[next]!.lower)) break;
    if (!takesParticle(items, from, to, grammar)) break;
    to = next + 1;
  }
  return to - from > LONGEST_NAME ? null : { from, to };
}

/** "von der Heide", "de la Fuente" alone: only where a full name of the article ends so. */
function particleRun(items: readonly Item[], from: number, grammar: Grammar, known: KnownNames): NameRun | null {
  let to = from;
  while (to - from < 3 && grammar.particles.has(items[to]?.lower ?? '')) to++;
  if (to === from || !items[to]?.capital) return null;
  const name = items.slice(from, to + 1).map((item) => item.text);
  return known.surnames.has(foldName(name)) ? { from, to: to + 1 } : null;
}

/** A name for comparing: without case, diacritics and full stops. */
export const foldName = (words: readonly string[]): string => words.map(fold).join(' ').replace(/\bd (?=\p{L})/gu, 'd');

/** Does a name look like that of a body, not of a person? */
export function looksLikeOrganization(words: readonly string[], grammar: Grammar): boolean {
  const last = words.at(-1)!.toLowerCase();
  if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(words[0]!);
  if (isGivenName(words[0]!, grammar) && words.length < 4 && !grammar.organizationNouns.has(last)) return false;
  return words.some((word) => {
    const lower = word.toLowerCase();
    return organizationWords.has(lower) || grammar.organizationNouns.has(lower) || /^(?:GmbH|AG|KG|SE|SA|SARL|SL|S\.A\.|e\.V\.)$/u.test(word);
  });
}

/**
 * Where a person's name starts in a row of capitals that a description opens: "Saint-Aubrac Paul Roe", "Betriebsleiter
 * Torsten Hagedorn". The length of the row where it holds no name.
 *
 * @param described an article or a preposition stands before it, so that its first word is a noun or a place
 */
export function nameStart(words: readonly string[], grammar: Grammar, described: boolean): number {
  const role = (word: string): boolean => grammar.isRole(word.toLowerCase()) || grammar.organizationNouns.has(word.toLowerCase());
  const given = words.findIndex(
    (word, at) => at < words.length - 1 && isGivenName(word, grammar) && !(role(word) && !grammar.isRole(words[at + 1]!.toLowerCase()) && at === 0 && words.length > 2 && isGivenName(words[at + 1]!, grammar)),
  );
  if (given >= 0 && !(described && given === 0 && grammar.nounsAreCapital && role(words[0]!))) return given;
  let at = 0;
  while (at < words.length - 1 && role(words[at]!)) at++;
  if (at > 0) return at;
  if (!grammar.nounsAreCapital) return described ? words.length : 0;
  if (described) return Math.min(words.length, 1);
  return words.length > 2 ? words.length - 2 : 0;
}
