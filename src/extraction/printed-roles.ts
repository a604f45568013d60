import type { Entity } from './entities.js';
import { genderOfNoun } from './genders.js';
import { issuerAt } from './issuers.js';
import { documentNouns, organizationNouns } from './lexicon/organization-words.js';
import { personNouns, relationNouns } from './lexicon/person-nouns.js';
import { isPersonal } from './mentions.js';
import type { NameTable } from './name-table.js';
import type { Phrase } from './phrase.js';
import { complementEnd, itemsText } from './phrase-text.js';
import { singular } from './plurals.js';
import { RoleTable } from './roles.js';
import type { Frame } from './subjects.js';

/** Behind a participle: "a man accused of it", "a nurse hired by the ward". */
const PARTICIPLE_LINK = /^(?:of|by|in|with|from|as|at|on)$/u;

/** What the sentences of an article say its people and bodies are, who is whose relative, and who issued what. */
export function printedRoles(text: string, table: NameTable, frames: readonly Frame[]): RoleTable {
  const roles = new RoleTable(table);
  for (const frame of frames) {
    frame.phrases.forEach((phrase, index) => {
      const entity = table.named(phrase);
      if (entity) {
        if (entity.kind === 'organization' || entity.kind === 'unknown') learnKinds(roles, frame, phrase, entity);
        if (entity.kind !== 'place' && entity.kind !== 'organization') {
          learnRelative(roles, table, frame, phrase, entity);
          for (const role of rolesBeside(text, frame, phrase, frame.phrases[index + 1])) roles.add(entity, role);
        }
      }
      learnIssuer(roles, table, frame, phrase);
    });
  }
  return roles;
}

/** Roles stand before the name, in apposition on either side, or behind "is", "was" and "as". */
function rolesBeside(text: string, frame: Frame, phrase: Phrase, next: Phrase | undefined): string[] {
  const { items } = frame.sentence;
  const name = phrase.name!;
  const found: string[] = [];
  if (name.from > phrase.from) {
    const before = itemsText(text, frame, phrase.from, name.from);
    if (name.title || before.split(' ').some((word) => personNouns.has(word.toLowerCase().replace(/\./gu, ''))))
      found.push(ofOne(before));
  }
  const personal = (other: Phrase | undefined): other is Phrase =>
    other !== undefined && other.kind !== 'pronoun' && isPersonal(items, other);
  if (next && items[phrase.to]?.text === ',' && next.from === phrase.to + 1 && personal(next)) {
    let to = next.to;
    while (
      items[to] &&
      !/^[,.;:]$/u.test(items[to]!.text) &&
      !items[to]!.stretch &&
      items[to]!.pos !== 'VERB' &&
      items[to]!.lower !== 'who' &&
      to - next.from < 18
    )
      to++;
    if (!isSubject(frame, phrase, next, to)) found.push(itemsText(text, frame, next.from, to));
  }
  const verb = items[phrase.to];
  if (
    next &&
    verb &&
    /^(?:is|was|became|remains|as)$/u.test(verb.lower) &&
    next.from === phrase.to + 1 &&
    personal(next)
  ) {
    found.push(itemsText(text, frame, next.from, complementEnd(frame, next)));
  }
  if (items[phrase.from - 1]?.text === ',') {
    // "The director of Operation Truth, Paul Roe": over the places and bodies that belong to the office.
    let head = frame.endingAt.get(phrase.from - 1);
    for (let steps = 0; head && steps < 3 && items[head.from - 1]?.pos === 'ADP'; steps++)
      head = frame.endingAt.get(head.from - 1) ?? undefined;
    if (personal(head)) found.push(itemsText(text, frame, head.from, phrase.from - 1));
  }
  return found;
}

/** "their aides Ann Roe and Owen Pym": of either, "aide". */
function ofOne(role: string): string {
  const last = role.slice(role.lastIndexOf(' ') + 1);
  const one = singular(last);
  return one !== last && personNouns.has(one) ? `${role.slice(0, -last.length)}${one}` : role;
}

/** Does what follows the comma behind a name begin a clause? "According to Ann Roe, a guard had opened (opened) the door". */
function isSubject(frame: Frame, phrase: Phrase, next: Phrase, to: number): boolean {
  const { items } = frame.sentence;
  if (items.slice(next.to, to).some(({ pos }) => pos === 'AUX')) return true;
  const verb = items[next.to];
  const isFinite =
    verb?.pos === 'VERB' && !/(?:ing|en)$/u.test(verb.lower) && !PARTICIPLE_LINK.test(items[next.to + 1]?.lower ?? '');
  return isFinite && items[phrase.from - 1]?.lower === 'to' && items[phrase.from - 2]?.lower === 'according';
}

/** "Gerald Fenwick and his wife, Moira Fenwick". */
function learnRelative(roles: RoleTable, table: NameTable, frame: Frame, phrase: Phrase, entity: Entity): void {
  const { items } = frame.sentence;
  const comma = items[phrase.from - 1]?.text === ',' ? 1 : 0;
  const apposed = phrase.from < phrase.name!.from ? phrase : frame.endingAt.get(phrase.from - comma);
  if (!apposed || !/^(?:his|her|their)$/u.test(items[apposed.from]!.lower)) return;
  const noun = apposed === phrase ? items[phrase.name!.from - 1]!.lower : items[apposed.head]!.lower;
  if (!relationNouns.has(noun)) return;
  const owner = frame.phrases.findLast((other) => other.to <= apposed.from && other.name?.kind === 'person');
  const other = table.named(owner);
  if (other && other !== entity) roles.relate(other, entity);
  entity.gender = genderOfNoun(noun) ?? entity.gender;
}

/** "The airline Northmere", "Northmere, an airline,", "an airline, Northmere". */
function learnKinds(roles: RoleTable, frame: Frame, phrase: Phrase, entity: Entity): void {
  const { items } = frame.sentence;
  const learn = (noun: string | undefined): void => {
    if (noun !== undefined && organizationNouns.has(noun)) roles.addKind(entity, noun);
  };
  learn(items[phrase.name!.titleFrom - 1]?.lower);
  const next = frame.startingAt.get(phrase.to + 1);
  const link = items[phrase.to];
  if (next?.kind === 'nominal' && link && /^(?:,|is|was)$/u.test(link.lower)) learn(items[next.head]!.lower);
  const previous = items[phrase.from - 1]?.text === ',' ? frame.endingAt.get(phrase.from - 1) : undefined;
  if (previous?.kind === 'nominal') learn(items[previous.head]!.lower);
}

/** "a report by the Harbour Trust", "the Trust's survey", "the Trust released a report". */
function learnIssuer(roles: RoleTable, table: NameTable, frame: Frame, phrase: Phrase): void {
  const noun = frame.sentence.items[phrase.head]!.lower;
  if (phrase.kind !== 'nominal' || !documentNouns.has(noun) || roles.issuer(noun)) return;
  const entity = issuerAt(frame, phrase, table);
  if (entity) roles.addIssuer(noun, entity);
}
