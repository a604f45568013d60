import { times, timeNouns } from '../lexicon/calendar.js';
import { nominatives } from '../lexicon/clause-words.js';
import { bearsOffice, canSpeak, isPersonal, joinApposition, OBJECTIVE } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { isVerbal } from './clause.js';
import type { OpenClauses } from './open-clauses.js';

/** "there were", "there needs to be": a subject that means nobody. */
export function expletiveAt({ items }: OpenClauses, at: number): Phrase | undefined {
  if (items[at]!.lower !== 'there' || !isVerbal(items[at + 1])) return undefined;
  return { from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false };
}

/** "minister of energy and mines,": still under the preposition, unless it does something itself. */
function sharesPreposition(open: OpenClauses, phrase: Phrase): boolean {
  const { items, cueAt } = open;
  const next = items[phrase.to];
  const shared = open.separator === 'conjunction' && !open.afterComma && open.nearGoverned;
  // "experts on the reef and its currents said"
  if (shared && phrase.kind === 'nominal' && cueAt.has(phrase.to) && !canSpeak(items, phrase)) return true;
  return (
    shared &&
    !(isVerbal(next) && !/ing$/u.test(next!.lower)) &&
    !(cueAt.has(phrase.to) && !cueAt.get(phrase.to)!.participle) &&
    next?.pos !== 'ADV'
  );
}

/** "not Roe,"; "alongside her deputy, Roe,", "not the mayor, Roe,": the name of whom a preposition governs, or who does not. */
function isAside({ items, near, nearGoverned, governed, separator }: OpenClauses, phrase: Phrase): boolean {
  const isDenied = ({ from }: Phrase): boolean => items[from - 1]?.lower === 'not';
  if (isDenied(phrase)) return true;
  if (near === null || governed || separator !== 'comma' || near.to !== phrase.from - 1) return false;
  // "one of the family's lawyers, Roe, said"
  const isUnder = nearGoverned && items[near.from - 1]?.lower !== 'of';
  if (!isUnder && !isDenied(near)) return false;
  const { kind } = phrase.name ?? { kind: 'organization' };
  return (
    kind !== 'organization' && kind !== 'place' && near.kind === 'nominal' && near.determined && isPersonal(items, near)
  );
}

/** Reads a noun phrase: a candidate for the subject of the verb to come, where no preposition or verb governs it. */
export function readPhrase(open: OpenClauses, phrase: Phrase): void {
  const { items } = open;
  open.phrases.push(phrase);
  const head = items[phrase.head]!.lower;
  const timeLike = phrase.kind === 'nominal' && (times.has(head) || timeNouns.has(head));
  const aside = isAside(open, phrase);
  if (sharesPreposition(open, phrase)) open.governed = true;
  if (nominatives.has(head)) open.governed = false; // "even now at 86 she says"
  if (!timeLike) open.nearGoverned = open.governed;
  const object = open.object && open.separator === 'none';
  open.object = false;
  if (!open.governed && !object && !timeLike && !OBJECTIVE.has(head))
    open.top.open.push({
      phrase,
      after: open.separator,
      apart: open.separator === 'conjunction' && open.afterComma,
      aside,
    });
  else if (open.governed && open.separator === 'comma') open.separator = 'none';
  if (open.governed && joinsOffice(open, phrase)) return;
  open.near = timeLike ? open.near : phrase;
  open.governed = false;
  if (!timeLike) open.separator = 'none';
}

/** "Israel's ambassador to the U.S. Ann Roe": the name belongs to the office, not to the place. */
function joinsOffice(open: OpenClauses, phrase: Phrase): boolean {
  const office = open.near;
  if (
    !office ||
    !isPersonal(open.items, office) ||
    !phrase.name ||
    !bearsOffice(phrase.name) ||
    phrase.from - office.to > 2
  )
    return false;
  const candidates = open.top.open;
  const last = candidates.at(-1);
  const whole = joinApposition(office, phrase);
  if (last?.phrase === office) candidates[candidates.length - 1] = { phrase: whole, after: last.after };
  open.near = whole;
  open.governed = false;
  open.separator = 'none';
  return true;
}

/** "One visitor — Ann Roe — said": between the dashes stands the name of whoever is described before. */
export function readNameInDashes(open: OpenClauses, from: number, to: number): boolean {
  const name = open.startingAt.get(from);
  const candidates = open.top.open;
  const described = candidates.findLastIndex((each) => isPersonal(open.items, each.phrase));
  if (described < 0 || name?.to !== to || name.name?.kind !== 'person') return false;
  const { phrase: description, after } = candidates[described]!;
  const phrase = joinApposition(description, name);
  candidates.splice(described, candidates.length, { phrase, after });
  open.phrases.push(phrase);
  open.near = phrase;
  return true;
}
