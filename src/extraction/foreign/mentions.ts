import type { Gender } from '../names/name.js';
import { behindParenthesis, readApposition, readApposedName } from './appositions.js';
import { readDescription, type Description } from './descriptions.js';
import type { Agreement, Grammar } from './grammar.js';
import {
  foldName,
  genderOfGivenName,
  isGivenName,
  looksLikeOrganization,
  nameStart,
  readRun,
  type NameRun,
} from './name-runs.js';
import type { Mention } from './mention.js';
import { readByAge, readPronoun } from './pointers.js';
import { printed, type Reader } from './reader.js';
import type { Item } from './rows.js';

/** Does a separate name begin inside this run, behind a word that only describes ("Saint-Aubrac Paul Roe")? */
function splitRun(items: readonly Item[], run: NameRun, reader: Reader, described: boolean): number {
  const words = items.slice(run.from, run.to).map((item) => item.text);
  return run.from + nameStart(words, reader.grammar, described);
}

const NO_ARTICLE = { gender: null, plural: false, definite: true };

interface Named {
  readonly run: NameRun;
  readonly honorific: string | null;
}

/** An optional row of honorifics ("Frau Dr.") and a name. */
function readNamed(items: readonly Item[], at: number, reader: Reader): Named | null {
  const { grammar, known } = reader;
  let from = at;
  while (from - at < 3 && grammar.honorifics.has(items[from]?.lower ?? '')) from++;
  const honorific = from > at ? items[at]!.lower : null;
  const run = items[from] ? readRun(items, from, grammar, known) : null;
  return run && { run, honorific };
}

/**
 * The mention that starts at an item, or null.
 *
 * @param place `free`; `governed`: behind a preposition, without looking for an apposition behind a comma; `source`:
 * behind one that makes it a source ("laut dem Sprecher, Paul Roe, …"), where articles of other cases count
 */
export function readMention(
  items: readonly Item[],
  at: number,
  reader: Reader,
  place: 'free' | 'governed' | 'source' = 'free',
): Mention | null {
  const { grammar } = reader;
  const item = items[at];
  if (!item?.word) return null;
  const pointed = readPronoun(items, at, grammar) ?? readByAge(items, at, grammar);
  if (pointed) return pointed;
  const determiner = grammar.determiners.get(item.lower);
  const inner = determiner ? at + 1 : at;
  const alone = place === 'governed';
  if (determiner?.oblique && place !== 'source') return null;
  const description = readDescription(items, inner, reader, determiner !== undefined);
  // "le député (Union des centres) Étienne Roquebrune"
  const afterDescription = description ? behindParenthesis(items, description.to) : inner;
  const named =
    description?.name === undefined
      ? readNamed(items, afterDescription, reader)
      : { run: description.name, honorific: null };
  if (!named) {
    // German bodies stand without an article: "Laut Polizei".
    const bare = grammar.nounsAreCapital && description?.organization ? NO_ARTICLE : undefined;
    const agreement = determiner ?? bare;
    return description && agreement ? describe(items, at, description, agreement, reader, alone) : null;
  }
  // "der Hagedorn", "la Sirena": a name with an article and nothing else is a thing or a place.
  if (determiner && !description && !named.honorific) return null;
  return name(items, at, description, named, reader, alone);
}

function describe(
  items: readonly Item[],
  at: number,
  description: Description,
  determiner: Agreement & { readonly definite: boolean },
  reader: Reader,
  alone: boolean,
): Mention | null {
  const { grammar, text } = reader;
  const apposed = alone ? null : readApposedName(items, description.to, reader);
  const gender = grammar.genderless.has(description.head)
    ? null
    : (determiner.gender ?? grammar.genderOfRole(description.head));
  const role = printed(text, items, description.from, description.to);
  const common = {
    from: at,
    role,
    head: description.head,
    definite: determiner.definite,
    honorific: apposed?.honorific ?? null,
  };
  if (apposed) {
    const words = items.slice(apposed.run.from, apposed.run.to).map((item) => item.text);
    return {
      ...common,
      to: apposed.to,
      source: apposed.run,
      kind: 'name',
      name: printed(text, items, apposed.run.from, apposed.run.to),
      words,
      gender: honorificGender(apposed.honorific, grammar) ?? gender ?? genderOfGivenName(words[0]!, grammar),
      plural: false,
      type: 'person',
      sure: true,
    };
  }
  return {
    ...common,
    to: description.to,
    source: { from: at, to: description.to },
    kind: 'description',
    name: null,
    words: [],
    gender,
    plural: determiner.plural,
    type: description.organization
      ? 'organization'
      : determiner.plural
        ? 'group'
        : description.person
          ? 'person'
          : 'unknown',
    sure: description.person || description.organization,
  };
}

const honorificGender = (honorific: string | null, grammar: Grammar): Gender | null =>
  honorific === null ? null : (grammar.honorifics.get(honorific) ?? null);

function name(
  items: readonly Item[],
  at: number,
  description: Description | null,
  { run, honorific }: Named,
  reader: Reader,
  alone: boolean,
): Mention | null {
  const { grammar, text } = reader;
  const from = description || honorific ? run.from : splitRun(items, run, reader, false);
  const titled = from > run.from;
  const words = items.slice(from, run.to).map((item) => item.text);
  if (words.length === 0) return null;
  const titles = titled ? printed(text, items, run.from, from) : null;
  const titleHead = titled ? items[from - 1]!.lower : null;
  const organization =
    description?.organization === true ||
    (titleHead !== null && grammar.organizationNouns.has(titleHead)) ||
    (!description && !honorific && !titled && looksLikeOrganization(words, grammar));
  const apposition = alone ? null : readApposition(items, run.to, reader, organization);
  const noun = description?.head ? description : null;
  const head = noun?.head ?? titleHead ?? apposition?.head ?? null;
  const role = noun ? printed(text, items, noun.from, noun.to) : (titles ?? apposition?.role ?? null);
  const ofRole = head !== null && !grammar.genderless.has(head) ? grammar.genderOfRole(head) : null;
  const determined = description ? grammar.determiners.get(items[at]!.lower) : undefined;
  const ofArticle =
    determined && !grammar.possessives.has(items[at]!.lower) && items[at]!.lower !== 'die' ? determined.gender : null;
  return {
    from: at,
    to: apposition?.to ?? run.to,
    source: { from: at, to: run.to },
    kind: 'name',
    name: printed(text, items, from, run.to),
    words,
    honorific,
    role: organization ? null : role,
    head,
    definite: true,
    gender: organization
      ? null
      : (honorificGender(honorific, grammar) ?? ofRole ?? ofArticle ?? genderOfGivenName(words[0]!, grammar)),
    plural: false,
    type: organization ? 'organization' : 'person',
    sure:
      honorific !== null ||
      organization ||
      (head !== null && grammar.isRole(head)) ||
      description?.person === true ||
      (words.length > 1 && isGivenName(words[0]!, grammar)) ||
      reader.known.surnames.has(foldName(words)),
  };
}
