import type { Grammar } from './grammar.js';
import { functionWords, isGivenName, nameStart, readRun, type NameRun } from './name-runs.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';

/** A noun phrase that says what somebody is: "maire de Saint-Aubrac", "frühere Leiterin des Werks". */
export interface Description {
  readonly from: number;
  readonly to: number;
  /** Its main noun, lower case; empty where only adjectives stand before a name. */
  readonly head: string;
  readonly person: boolean;
  readonly organization: boolean;
  /** A person's name that goes on in the same capitals: "ministre de l’Économie Paul Roe". */
  readonly name?: NameRun;
}

/** Items that a description may take: "la vice-présidente chargée de …" ends somewhere. */
const LONGEST = 14;
/** Words that let a preposition of place go on with a description: "adjoint à la sécurité". */
const TAKES_TO = /^(?:adjointe?|déléguée?|conseill(?:er|ère)|candidate?|commissaire|chargée?|candidat[oa])$/u;

const isNoun = (item: Item | undefined, grammar: Grammar): boolean =>
  item !== undefined &&
  item.word &&
  !/^\d/u.test(item.text) &&
  (grammar.isRole(item.lower) ||
    grammar.organizationNouns.has(item.lower) ||
    (!functionWords(grammar).has(item.lower) && !grammar.verbs.has(item.lower) && !grammar.timeNouns.has(item.lower)));

/** The main noun: the first noun for a person or body, else the first word (Romance) or the first capital (German). */
function headOf(items: readonly Item[], from: number, to: number, grammar: Grammar): number {
  let end = from;
  while (end < to && !grammar.linkers.has(items[end]!.lower)) end++;
  for (let at = from; at < end; at++)
    if (grammar.isRole(items[at]!.lower) || grammar.organizationNouns.has(items[at]!.lower)) return at;
  if (!grammar.nounsAreCapital) return from;
  for (let at = from; at < end; at++) if (items[at]!.capital) return at;
  return from;
}

function described(
  items: readonly Item[],
  from: number,
  to: number,
  grammar: Grammar,
  name?: NameRun,
): Description | null {
  if (to <= from) return null;
  const head = items[headOf(items, from, to, grammar)]!;
  const role = grammar.isRole(head.lower);
  const organization = !role && (grammar.organizationNouns.has(head.lower) || endsInOrganization(head.lower, grammar));
  const base = { from, to, head: head.lower, person: role, organization };
  return name ? { ...base, name } : base;
}

/** German compounds: "Hafenbehörde", "Montagefirma". */
function endsInOrganization(lower: string, grammar: Grammar): boolean {
  if (!grammar.nounsAreCapital) return false;
  for (let at = Math.max(1, lower.length - 16); at <= lower.length - 4; at++)
    if (grammar.organizationNouns.has(lower.slice(at))) return true;
  return false;
}

/**
 * The description that starts at an item, without its article; null where none does.
 *
 * @param determined an article stands before it; without one only nouns for persons and bodies count
 */
export function readDescription(
  items: readonly Item[],
  from: number,
  reader: Reader,
  determined: boolean,
): Description | null {
  const { grammar } = reader;
  if (grammar.nounsAreCapital) return readGerman(items, from, reader, determined);
  const first = items[from];
  if (!isNoun(first, grammar) || first!.capital) return null;
  if (!determined && !grammar.isRole(first!.lower) && !grammar.organizationNouns.has(first!.lower)) return null;
  return goOn(items, from, from + 1, reader);
}

/** Takes in adjectives, "de …" and "à …" behind the first word, and the names in them. */
function goOn(items: readonly Item[], from: number, start: number, reader: Reader): Description | null {
  const { grammar, known } = reader;
  let at = start;
  while (at < items.length && at - from < LONGEST) {
    const item = items[at]!;
    if (!item.word) break;
    const linked =
      grammar.linkers.has(item.lower) || (/^(?:à|aux?|a|al)$/u.test(item.lower) && TAKES_TO.test(items[at - 1]!.lower));
    if (linked) {
      const name = behindLinker(items, at + 1, reader);
      if (name === null) break;
      at = name.to;
      if (name.person) return described(items, from, name.person.from, grammar, name.person);
      continue;
    }
    if (item.capital) {
      // "bar La Sirena", "groupe Calloway": a thing and its name, where no person's name follows
      const run = readRun(items, at, grammar, known);
      if (run) break;
      if (!functionWords(grammar).has(item.lower) || !items[at + 1]?.capital) break;
      at++;
      while (items[at]?.capital && at - from < LONGEST) at++;
      continue;
    }
    if (!isNoun(item, grammar) || grammar.honorifics.has(item.lower)) break;
    at++;
  }
  return described(items, from, at, grammar);
}

/** What stands behind "de": a noun phrase or a proper name, perhaps with the person's name behind it. */
function behindLinker(items: readonly Item[], at: number, reader: Reader): { to: number; person?: NameRun } | null {
  const { grammar, known } = reader;
  let from = at;
  if (grammar.determiners.has(items[from]?.lower ?? '') && items[from + 1]?.word) from++;
  const first = items[from];
  if (!first?.word) return null;
  if (!first.capital) return isNoun(first, grammar) ? { to: from + 1 } : null;
  const run = readRun(items, from, grammar, known);
  if (!run) return { to: from + 1 };
  const words = items.slice(run.from, run.to).map((item) => item.text);
  const name = run.from + nameStart(words, grammar, true);
  // "de Paul Roe": the name is what the preposition governs, not the person described.
  if (name <= run.from || name >= run.to) return { to: run.to };
  return { to: run.to, person: { from: name, to: run.to } };
}

function readGerman(items: readonly Item[], from: number, reader: Reader, determined: boolean): Description | null {
  const { grammar, known } = reader;
  let at = from;
  // adjectives: "der frühere …", "die langjährige …"
  if (determined)
    while (at - from < 3 && items[at]?.word && !items[at]!.capital && isAdjective(items[at]!, grammar)) at++;
  if (!items[at]?.capital) return null;
  if (grammar.honorifics.has(items[at]!.lower) && (!determined || items[at + 1]?.capital)) return null;
  if (!determined && !grammar.isRole(items[at]!.lower) && !grammar.organizationNouns.has(items[at]!.lower)) return null;
  if (!determined && isGivenName(items[at]!.text, grammar) && items[at + 1]?.capital) return null;
  // "die achtjährige Mia": adjectives and a name
  if (at > from && isGivenName(items[at]!.text, grammar) && !grammar.isRole(items[at]!.lower)) {
    const name = readRun(items, at, grammar, known);
    if (name) return { from, to: at, head: '', person: true, organization: false, name };
  }
  const run = readRun(items, at, grammar, known) ?? { from: at, to: at + 1 };
  const words = items.slice(run.from, run.to).map((item) => item.text);
  const name = words.length === 1 ? run.to : run.from + nameStart(words, grammar, determined);
  if (name < run.to) {
    if (name === run.from) return null;
    return described(items, from, name, grammar, { from: name, to: run.to });
  }
  const body = grammar.organizationNouns.has(items[at]!.lower);
  if (!determined && !body && words.length === 1 && !grammar.linkers.has(items[run.to]?.lower ?? '')) return null;
  return goOnGerman(items, from, run.to, reader);
}

const isAdjective = (item: Item, grammar: Grammar): boolean =>
  /(?:e|er|en|es)$/u.test(item.lower) && !functionWords(grammar).has(item.lower) && !grammar.verbs.has(item.lower);

/** Genitives and "von …" behind a noun, and a name behind them: "der Chef der Hafenbehörde Tobias Wrenfield". */
function goOnGerman(items: readonly Item[], from: number, start: number, reader: Reader): Description | null {
  const { grammar, known } = reader;
  let at = start;
  while (at < items.length && at - from < LONGEST && grammar.linkers.has(items[at]!.lower)) {
    let noun = at + 1;
    if (grammar.determiners.has(items[noun]?.lower ?? '')) noun++;
    while (noun - at < 4 && items[noun]?.word && !items[noun]!.capital && isAdjective(items[noun]!, grammar)) noun++;
    if (!items[noun]?.capital || grammar.neverNames.has(items[noun]!.lower)) break;
    const run = readRun(items, noun, grammar, known) ?? { from: noun, to: noun + 1 };
    const words = items.slice(run.from, run.to).map((item) => item.text);
    const name = run.from + nameStart(words, grammar, true);
    if (words.length > 2 && name > run.from && name < run.to)
      return described(items, from, name, grammar, { from: name, to: run.to });
    at = run.to;
  }
  return described(items, from, at, grammar);
}
