import { organizationWords } from '../lexicon/organization-words.js';
import type { Gender } from '../names/name.js';
import { fold, genderOfFirstName, isFirstName } from '../names/spelling.js';
import type { Grammar } from './grammar.js';
import type { Item, Row } from './rows.js';

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
    const { determiners, pronouns, clitics, negations, prepositions, conjunctions, complementisers, relatives } =
      grammar;
    const { subordinators, asWords, adverbs, otherVerbs, auxiliaries, reflexiveAuxiliaries, impersonal } = grammar;
    known = new Set([
      ...determiners.keys(),
      ...pronouns.keys(),
      ...[clitics, negations, prepositions, conjunctions, complementisers, relatives, subordinators].flatMap((each) => [
        ...each,
      ]),
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
  return (
    grammar.firstNames.get(word.toLowerCase()) ??
    grammar.firstNames.get(first.toLowerCase()) ??
    genderOfFirstName(word) ??
    genderOfFirstName(first)
  );
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

const NOBILITY = /^(?:graf|gräfin|freiherr|freifrau|freiin|baron|baronin|ritter|edler|fürst|fürstin)$/u;

/** Does "de la" after these words belong to the name, as in "Rocío de la Fuente", and not mean where from? */
function takesParticle(items: readonly Item[], from: number, at: number, grammar: Grammar): boolean {
  if (items[at]!.lower === 'van') return true; // Dutch: never "from" in these languages
  if (NOBILITY.test(items[at - 1]!.lower)) return true;
  let first = from;
  while (first < at - 1 && grammar.isRole(items[first]!.lower) && items[first + 1]!.capital) first++;
  for (let index = first; index < at; index++) if (!isGivenName(items[index]!.text, grammar)) return false;
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
export const foldName = (words: readonly string[]): string =>
  words
    .map(fold)
    .join(' ')
    .replace(/\bd (?=\p{L})/gu, 'd');

/** Does a name look like that of a body, not of a person? */
export function looksLikeOrganization(words: readonly string[], grammar: Grammar): boolean {
  const last = words.at(-1)!.toLowerCase();
  if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(words[0]!);
  if (isGivenName(words[0]!, grammar) && words.length < 4 && !grammar.organizationNouns.has(last)) return false;
  return words.some((word) => {
    const lower = word.toLowerCase();
    return (
      organizationWords.has(lower) ||
      grammar.organizationNouns.has(lower) ||
      /^(?:GmbH|AG|KG|SE|SA|SARL|SL|S\.A\.|e\.V\.)$/u.test(word)
    );
  });
}

/**
 * Where a person's name starts in a row of capitals that a description opens: "Saint-Aubrac Paul Roe", "Betriebsleiter
 * Torsten Hagedorn". The length of the row where it holds no name.
 *
 * @param described an article or a preposition stands before it, so that its first word is a noun or a place
 */
export function nameStart(words: readonly string[], grammar: Grammar, described: boolean): number {
  const role = (word: string): boolean =>
    grammar.isRole(word.toLowerCase()) || grammar.organizationNouns.has(word.toLowerCase());
  let given = words.findIndex(
    (word, at) => at < words.length - 1 && /^\p{Lu}/u.test(word) && isGivenName(word, grammar),
  );
  // "Prinz Anton Roe": titles are given names elsewhere.
  while (given >= 0 && role(words[given]!) && given < words.length - 2 && isGivenName(words[given + 1]!, grammar))
    given++;
  if (given >= 0 && !(described && given === 0 && role(words[0]!))) return given;
  let at = 0;
  while (at < words.length - 1 && role(words[at]!)) at++;
  if (at > 0) return at;
  if (!grammar.nounsAreCapital) return described ? words.length : 0;
  if (described) return Math.min(words.length, 1);
  return words.length > 2 ? words.length - 2 : 0;
}

/** Every ending of a name of two or more words, folded: "de la fuente", "la fuente", "fuente". */
export function endings(words: readonly string[]): string[] {
  return words.slice(1).map((_, index) => foldName(words.slice(index + 1)));
}

/**
 * Which capitals stand inside sentences and which words end full names, over the whole article. Without knowing it yet,
 * the first word of a sentence is no name.
 */
export function knownNames(rows: readonly Row[], grammar: Grammar): KnownNames {
  const capitalInside = new Set<string>();
  const surnames = new Set<string>();
  const known: KnownNames = { capitalInside, surnames };
  for (const { items, heading } of rows) {
    for (let at = 0; at < items.length; at++) {
      const item = items[at]!;
      if (!heading && at > 0 && item.capital && items[at - 1]!.word) capitalInside.add(item.lower);
    }
  }
  for (const { items } of rows) {
    for (let at = 0; at < items.length;) {
      const run = items[at]!.capital ? readRun(items, at, grammar, known) : null;
      if (run) {
        const words = items.slice(run.from, run.to).map((item) => item.text);
        const given = words.findIndex((word) => isGivenName(word, grammar));
        if (given >= 0 && given < words.length - 1) {
          for (const ending of endings(words.slice(given))) surnames.add(ending);
          if (grammar.firstSurnameCounts && words[given + 1]) surnames.add(foldName([words[given + 1]!]));
        }
      }
      at = run ? run.to : at + 1;
      // A row of capitals too long for a name is passed as a whole.
      if (!run && items[at - 1]!.capital)
        while (items[at]?.capital && at < items.length - 1 && items[at + 1]!.capital) at++;
    }
  }
  return known;
}
