import { foldedWords } from '../article/folding.js';
import { remembered } from '../article/remembered.js';
import { isInitials, type NameParts, namePartsOf, withoutLegalForm } from './name-relations.js';
import { bonesOf, soundOf, standsFor } from './spellings.js';

/** The coarse forms of a name: what a speaker is found by, and what to ask for to find others that may be the same. */
export interface Lookups {
  readonly stored: readonly string[];
  readonly asked: readonly string[];
}

/** A name with more parts is hardly printed otherwise. */
const MOST = 8;

/**
 * The forms of a name under which its other spellings, short forms, initials and parts are found. A bare family name
 * has none: it is never enough to say who is meant.
 */
export function lookupsOf(name: string, isBody: boolean): Lookups {
  return isBody ? bodyLookups(name) : personLookups(name);
}

const personLookups = remembered(10_000, (name: string): Lookups => {
  const parts = namePartsOf(name);
  const { given, middle, family } = parts;
  if (!given || !family) return { stored: [], asked: [] };
  const initial = `${given[0]} ${bonesOf(family)}`;
  if (isInitials(given)) return { stored: [`short:${initial}`], asked: [`long:${initial}`, `short:${initial}`] };
  const forms = [...middle.filter((word) => !isInitials(word)), family].flatMap((word) => formsOf(given, word));
  const full = [...new Set(forms)].slice(0, MOST);
  return {
    stored: [...full, `long:${initial}`],
    asked: [...new Set([...full, ...reversed(parts)]), `short:${initial}`],
  };
});

/** "william trnt" for Bill Tarrant. */
const formsOf = (given: string, family: string): string[] =>
  standsFor(given).map((name) => `${soundOf(name)} ${bonesOf(family)}`);

/** In some countries the family name comes first. */
const reversed = ({ given, middle, family }: NameParts): string[] => (middle.length > 0 ? [] : formsOf(family, given));

function bodyLookups(name: string): Lookups {
  const words = foldedWords(name);
  const letters = words.filter((word) => !/^(?:of|the|and|for|de|la|du|des)$/u.test(word)).map((word) => word[0]);
  const forms = [`body:${withoutLegalForm(words)}`, ...(letters.length > 2 ? [`body:${letters.join('')}`] : [])];
  return { stored: forms, asked: forms };
}

/** What all ways to write a name have in common, for locks: nobody founds two spellings of one name at the same time. */
export function familyForm(name: string, isBody: boolean): string {
  return isBody ? `body:${foldedWords(name)[0] ?? ''}` : bonesOf(namePartsOf(name).family);
}
