import { femaleNouns, maleNouns } from './lexicon/person-nouns.js';
import { isPersonal, joinApposition, joinMembers } from './mentions.js';
import { isPeople } from './names/name-words.js';
import type { Phrase } from './phrase.js';
import type { Item } from './sentences.js';

/** A noun phrase that may be the subject of a verb. */
export interface Candidate {
  readonly phrase: Phrase;
  /** What stands between it and what comes before in its clause. */
  readonly after: Separator;
  /** The conjunction it stands behind has a comma before it: "…, and Roe". */
  readonly apart?: boolean;
  /** No subject where a comma closes it: "with her deputy, Roe,", "not Roe,". */
  readonly aside?: boolean;
}
/** What stands between two noun phrases of a clause. */
export type Separator = 'none' | 'comma' | 'conjunction' | 'stretch';

/** "young voters, Roe said": no description of the one who speaks. */
function describesSeveral(items: readonly Item[], { head, kind }: Phrase): boolean {
  const noun = items[head]!;
  return kind === 'nominal' && isPeople(noun) && !maleNouns.has(noun.lower) && !femaleNouns.has(noun.lower);
}

/** Is it a name that is no place's, or a description of a person? */
function isSomebody(items: readonly Item[], phrase: Phrase): boolean {
  return phrase.kind === 'name' ? phrase.name!.kind !== 'place' : isPersonal(items, phrase);
}

/**
 * Which of the noun phrases before a verb is its subject.
 *
 * @param list in the order of the text
 * @param closed a comma stands right before the verb, as behind an apposition
 */
export function pickSubject(items: readonly Item[], list: readonly Candidate[], closed: boolean): Phrase | null {
  const last = list.at(-1);
  if (!last) return null;
  const before = list.at(-2);
  if (before && last.after === 'conjunction' && last.phrase.kind !== 'pronoun') {
    // "he “would never resign,” but Roe said"
    const between = items.slice(before.phrase.to, last.phrase.from);
    if (between.some(({ stretch, lower }) => stretch !== null || lower === 'but')) return last.phrase;
    // "the former first lady and senator said": one person, described twice.
    if (
      before.phrase.determined &&
      !last.phrase.determined &&
      before.phrase.kind === 'nominal' &&
      last.phrase.kind === 'nominal' &&
      isPersonal(items, before.phrase) &&
      isPersonal(items, last.phrase) &&
      !/s$/u.test(items[last.phrase.head]!.lower)
    )
      return pickSubject(
        items,
        [...list.slice(0, -2), { phrase: { ...before.phrase, to: last.phrase.to }, after: before.after }],
        closed,
      );
    // "would use a bridge, and a majority said": no row of three, so a clause of its own.
    if (last.apart && before.after === 'none') return last.phrase;
    const first = pickSubject(items, list.slice(0, -1), closed);
    // "Roe, director of the plant and member of the board, said": two descriptions of one, not two who speak.
    if (first && (first !== before.phrase || (closed && list.length > 2))) return first;
    return joinMembers(before.phrase, last.phrase);
  }
  if (!before || last.after !== 'comma') {
    if (
      before &&
      last.after === 'none' &&
      before.phrase.to === last.phrase.from &&
      last.phrase.kind === 'name' &&
      isPersonal(items, before.phrase)
    )
      return joinApposition(before.phrase, last.phrase);
    return last.phrase;
  }
  if (closed && last.aside && isSomebody(items, before.phrase)) return pickSubject(items, list.slice(0, -1), true);
  const role = isPersonal(items, last.phrase);
  if (last.phrase.kind === 'pronoun' && items[last.phrase.head]!.lower !== 'one') return last.phrase;
  const third = list.at(-3);
  if (
    closed &&
    third?.phrase.kind === 'name' &&
    !isPersonal(items, third.phrase) &&
    before.after === 'comma' &&
    isPersonal(items, before.phrase)
  )
    return pickSubject(items, list.slice(0, -1), true);
  const personName = last.phrase.kind === 'name' && !role && last.phrase.name?.kind !== 'place';
  if (personName && isPersonal(items, before.phrase) && !describesSeveral(items, before.phrase))
    return joinApposition(before.phrase, last.phrase);
  const place = last.phrase.kind === 'name' && last.phrase.name?.kind === 'place';
  if (closed && (!personName || place) && before.phrase.kind !== 'pronoun')
    return pickSubject(items, list.slice(0, -1), true);
  if (!closed && role && before.phrase.kind === 'name' && !isPersonal(items, before.phrase)) return before.phrase;
  return last.phrase;
}
