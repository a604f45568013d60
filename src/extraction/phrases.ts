import { times, weekdays, months } from './lexicon/calendar.js';
import { organizationNouns } from './lexicon/organization-words.js';
import { personNouns } from './lexicon/person-nouns.js';
import type { Name } from './names/name.js';
import type { Item, Sentence } from './sentences.js';
import { wordTest } from './word-tests.js';

export type PhraseKind = 'name' | 'nominal' | 'pronoun';

/** A noun phrase of a sentence's frame. Indices are into `Sentence.items`, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the head noun, the last word of the name, or the pronoun. */
  readonly head: number;
  readonly kind: PhraseKind;
  /** The name that the phrase ends in. */
  readonly name: Name | null;
  /** A name inside the phrase that is not its end: the owner in "Roe's lawyer", the label in "Roe supporters". */
  readonly owner: Name | null;
  /** Starts with an article, a demonstrative or a possessive. */
  readonly determined: boolean;
  /** Of two in one subject: "Roe and the mayor". */
  readonly members?: readonly [Phrase, Phrase];
  /** Of a relative pronoun: whom it stands for. */
  readonly antecedent?: Phrase | null;
}

/** The phrases of a sentence by the item that they start at, or end before; of two at one item the later counts. */
export class PhrasesAt {
  private readonly at: (Phrase | undefined)[];

  /** @param items how many items the sentence has */
  constructor(phrases: readonly Phrase[], edge: 'from' | 'to', items: number) {
    this.at = new Array<Phrase | undefined>(items + 1).fill(undefined);
    for (const phrase of phrases) this.at[phrase[edge]] = phrase;
  }

  get(item: number): Phrase | undefined {
    return this.at[item];
  }

  has(item: number): boolean {
    return this.at[item] !== undefined;
  }
}

const AMOUNTS: ReadonlySet<string> = new Set([
  'some',
  'several',
  'many',
  'few',
  'most',
  'percent',
  '%',
  'others',
  'both',
  'those',
  'these',
]);
const PRONOUNS: ReadonlySet<string> = new Set(
  'i he she it they we you who him them us me someone somebody everyone everybody nobody anyone one both others another all many some few most several'.split(
    ' ',
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const isPronoun = wordTest(({ lower }) => PRONOUNS.has(lower));
const isPossessive = wordTest(({ lower }) => POSSESSIVES.has(lower));
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those some any no every each another one two three four five six seven eight nine ten several many most both all other'.split(
    ' ',
  ),
);

const isDeterminer = wordTest(({ lower }) => DETERMINERS.has(lower));

/** Adjectives that stand for those who are so: "the military said". */
const COLLECTIVES: ReadonlySet<string> = new Set([
  'military',
  'opposition',
  'executive',
  'left',
  'right',
  'unemployed',
  'elderly',
  'accused',
]);

export const isTime: (item: Item) => boolean = wordTest((item) => {
  const lower = item.lower.endsWith('.') ? item.lower.slice(0, -1) : item.lower;
  return (
    weekdays.has(lower) ||
    times.has(lower) ||
    (months.has(lower) && item.capital && (lower === 'may' || item.text.length > 3))
  ); // "Jun" without its stop is a name
});

const NEVER_NOMINAL: ReadonlySet<string> = new Set([
  'whilst',
  'whereas',
  'amid',
  'amidst',
  'despite',
  'though',
  'although',
  'unless',
  'because',
  'via',
]);

const isComparative = wordTest(({ lower }) => lower === 'later' || lower === 'earlier');
const neverNominal = wordTest(({ lower }) => NEVER_NOMINAL.has(lower));
const isPersonNoun = wordTest(({ lower }) => personNouns.has(lower));
const isCollective = wordTest(({ lower }) => COLLECTIVES.has(lower));
/** "The left said", but not "Roe left the offer". */
const standsForPeople = (item: Item): boolean => isPersonNoun(item) || (item.pos !== 'VERB' && isCollective(item));

function isNominal(item: Item): boolean {
  if (!item.word || neverNominal(item)) return false;
  return item.pos === 'NOUN' || item.pos === 'PROPN' || standsForPeople(item);
}

function isModifier(item: Item): boolean {
  return item.word && (isNominal(item) || item.pos === 'ADJ' || item.pos === 'NUM');
}

/** May a noun stand right before a name that it describes: "harbour director Roe", "the airline Northmere"? */
function introduces(item: Item): boolean {
  return (
    item.capital ||
    personNouns.has(item.lower) ||
    organizationNouns.has(item.lower) ||
    item.pos === 'ADJ' ||
    item.pos === 'PROPN'
  );
}

/**
 * The noun phrases of a sentence, in order, not overlapping, each as far as it goes without a preposition: "the plant's
 * night supervisor" is one, "members of the board" are two. Times ("Monday", "last week") are none.
 *
 * @param names those of the sentence
 * @param verbs items that are known to be verbs whatever the tagger says
 */
export function findPhrases(sentence: Sentence, names: readonly Name[], verbs: ReadonlySet<number>): Phrase[] {
  const { items } = sentence;
  let next = 0; // of the names
  const startsName = (at: number): boolean => names[next]?.titleFrom === at;
  const phrases: Phrase[] = [];
  let from = -1;
  let head = -1;
  let name: Name | null = null;
  let owner: Name | null = null;
  const end = (at = items.length): void => {
    // "Two in three said", "42 percent say", "Several said": a number or amount that stands for people.
    if (
      from >= 0 &&
      head < from &&
      items.slice(from, at).some((item) => item.pos === 'NUM' || AMOUNTS.has(item.lower)) &&
      (verbs.has(at) ||
        items[at]?.pos === 'ADV' ||
        (items[from]!.lower === 'the' && /^(?:VERB|AUX)$/u.test(items[at]?.pos ?? '')) ||
        /^(?:in|of)$/u.test(items[at]?.lower ?? ''))
    ) {
      head = at - 1;
      while (head > from && items[head]!.pos === 'ADV') head--;
    }
    if (from >= 0 && head >= from) {
      phrases.push({
        from,
        to: head + 1,
        head,
        kind: name ? 'name' : 'nominal',
        name,
        owner,
        determined: isDeterminer(items[from]!) || isPossessive(items[from]!),
      });
    }
    from = head = -1;
    name = owner = null;
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const found = names[next];
    if (found?.titleFrom === at) {
      next++;
      if (head === at - 1 && head >= 0 && (name || !introduces(items[head]!))) end(at); // "told Mary Roe John Doe", "in an interview Roe said"
      if (from < 0) from = at;
      head = found.to - 1;
      name = found;
      at = found.to - 1;
      continue;
    }
    const following = items[at + 1];
    if (!item.word && item.lower !== "'s" && item.text !== '’' && item.text !== "'") {
      // "the 43-year-old, ..." ends a phrase; a bracket after a name ("(D-Mass.)") does so too.
      end(at);
      continue;
    }
    if ((item.lower === "'s" || item.text === '’' || item.text === "'") && from >= 0 && head === at - 1) {
      const beyond = items[at + 2];
      // "the port's only ally", "the mayor's most pointed remarks"
      const intensified =
        following?.pos === 'ADV' && beyond !== undefined && (isModifier(beyond) || beyond.lower.endsWith('ed'));
      const owned = following && (isModifier(following) || startsName(at + 1) || intensified);
      if (owned && item.pos !== 'AUX' && item.pos !== 'VERB') {
        owner ??= name;
        name = null;
        if (intensified) {
          head = -1;
          at++; // the adverb
        }
        continue;
      }
      end(at);
      continue;
    }
    if (
      item.lower === 'that' &&
      (verbs.has(at - 1) || item.pos === 'SCONJ' || (following && (startsName(at + 1) || following.pos === 'PROPN')))
    ) {
      end(at);
      continue;
    }
    const possessive =
      isPossessive(item) &&
      following !== undefined &&
      (isModifier(following) || startsName(at + 1) || following.pos === 'ADV' || following.pos === 'VERB');
    if (
      possessive ||
      (isDeterminer(item) &&
        following &&
        !verbs.has(at + 1) && // "Another said"
        !isPronoun(following) &&
        (isModifier(following) ||
          startsName(at + 1) ||
          following.pos === 'ADV' ||
          following.pos === 'VERB' ||
          ((following.lower === 'of') === false &&
            following.word &&
            following.pos !== 'AUX' &&
            following.pos !== 'ADP')))
    ) {
      end(at);
      from = at;
      continue;
    }
    if (isPronoun(item) && item.text !== 'US' && !(item.lower === 'one' && following && isModifier(following))) {
      end(at);
      phrases.push({ from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false });
      continue;
    }
    if (isTime(item) || verbs.has(at)) {
      if (from < 0 || from !== at - 1 || !isComparative(item)) end(at); // "at a later press briefing"
      continue;
    }
    // "made the following comment:": a noun, whatever the tagger says.
    const led = item.pos === 'VERB' && following?.text === ':' && from >= 0 && from < at && isModifier(items[at - 1]!);
    if (isNominal(item) || led) {
      if (name) {
        // "Roe supporters": the name only describes; "Rhodes people" likewise.
        owner ??= name;
        name = null;
      }
      if (from < 0) from = at;
      head = at;
      continue;
    }
    if (isModifier(item)) {
      if (from < 0) from = at;
      else if (
        head === at - 1 &&
        item.pos === 'ADJ' &&
        !(following && isNominal(following) && (!name || name.kind !== 'person') && !startsName(at + 1))
      ) {
        // An adjective after the noun starts something new: "officials familiar with"; but "the Russian foreign ministry".
        end(at);
      }
      continue;
    }
    if (from >= 0 && head < 0 && item.pos === 'ADV') continue; // "a newly elected mayor"
    if (
      from >= 0 &&
      head < 0 &&
      item.pos === 'VERB' &&
      (/(?:ed|ing|en)$/u.test(item.lower) || following?.pos === 'NOUN')
    )
      continue; // "a later press briefing"
    end(at);
  }
  end();
  return phrases;
}
