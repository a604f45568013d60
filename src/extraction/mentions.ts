import { documentNouns, organizationNouns } from './lexicon/organization-words.js';
import { groupNouns, personNouns, quantityNouns } from './lexicon/person-nouns.js';
import { titles } from './lexicon/titles.js';
import type { Name } from './names/name.js';
import { isPeople } from './names/name-words.js';
import { isFirstName } from './names/spelling.js';
import { isTime } from './phrase-words.js';
import type { Phrase, PhrasesAt } from './phrase.js';
import { singular } from './plurals.js';
import type { Item } from './sentences.js';
import { wordTest } from './word-tests.js';

const SPEAKING = [personNouns, groupNouns, organizationNouns, documentNouns];

export const OBJECTIVE: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me', 'whom']);

const isAdverb = wordTest(({ lower }) =>
  /^(?:not|n't|also|then|later|all|both|each|himself|herself|themselves|itself|too|still|never)$/u.test(lower),
);

export const isAdverbial = (item: Item): boolean => item.pos === 'ADV' || isAdverb(item) || isTime(item);

const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
const isPersonNoun = wordTest(({ lower }) => personNouns.has(withoutStop(lower)));

/** Is the phrase a description of people, also one in capitals: "the mayor", "the US Secretary of State", "critics"? */
export function isPersonal(items: readonly Item[], phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return false;
  if (phrase.kind === 'name') return phrase.name!.office;
  const head = items[phrase.head]!;
  return isPersonNoun(head) || isPeople(head);
}

/** Can what the phrase means say something: a name, a person, a body, a document, a share of those who were asked? */
export function canSpeak(items: readonly Item[], phrase: Phrase): boolean {
  if (phrase.antecedent) return canSpeak(items, phrase.antecedent);
  if (phrase.members) return phrase.members.every((member) => canSpeak(items, member));
  const head = items[phrase.head]!.lower;
  if (phrase.kind === 'nominal' && items[phrase.from]!.lower === 'those') return true; // "those surveyed"
  if (phrase.kind === 'pronoun') return head !== 'it' && head !== 'which' && head !== 'that';
  if (phrase.kind === 'name') return true;
  if (items[phrase.head]!.pos === 'NUM' || quantityNouns.has(head)) return true;
  return SPEAKING.some((nouns) => nouns.has(head)) || SPEAKING.some((nouns) => nouns.has(singular(head)));
}

/** A mention that stretches from a description to the name in apposition: "the mayor, Ann Roe". */
export function joinApposition(description: Phrase, name: Phrase): Phrase {
  return { ...name, from: description.from, determined: description.determined, owner: description.owner };
}

/** Does a person's name stand behind a place or body that ends the office before it? */
export function bearsOffice(name: Name): boolean {
  return (
    name.kind === 'person' &&
    name.words.length > 1 &&
    isFirstName(name.words[0]!) &&
    name.title !== null &&
    !name.title
      .toLowerCase()
      .split(' ')
      .some((word) => titles.has(word) || personNouns.has(word))
  );
}

/** Two who speak together: "Roe and the mayor". */
export function joinMembers(first: Phrase, second: Phrase): Phrase {
  return {
    from: first.from,
    to: second.to,
    head: second.head,
    kind: 'nominal',
    name: null,
    owner: null,
    determined: first.determined,
    members: [first, second],
  };
}

/** The subject that follows an inverted verb, with the name in apposition: "said the supervisor, Petra Lindqvist". */
export function subjectAfter(items: readonly Item[], startingAt: PhrasesAt, to: number): Phrase | null {
  let at = to;
  while (items[at] && isAdverbial(items[at]!) && !startingAt.has(at)) at++;
  const phrase = startingAt.get(at);
  if (!phrase || OBJECTIVE.has(items[phrase.head]!.lower)) return null;
  if (phrase.kind === 'pronoun' || !isPersonal(items, phrase)) return phrase;
  // "said the director of the plant, Roe": over the places and bodies that belong to the description.
  let end = phrase.to;
  for (let steps = 0; steps < 3 && items[end]?.pos === 'ADP'; steps++) {
    const inner = startingAt.get(end + 1);
    if (!inner) break;
    end = inner.to;
  }
  const name = items[end]?.text === ',' ? startingAt.get(end + 1) : undefined;
  const after = name && items[name.to];
  if (
    name?.kind === 'name' &&
    name.name?.kind !== 'place' &&
    name.name?.kind !== 'organization' &&
    !isPersonal(items, name) &&
    (!after || /^[.,;:–—]$/u.test(after.text) || after.stretch !== null)
  ) {
    return joinApposition(phrase, name);
  }
  return phrase;
}
