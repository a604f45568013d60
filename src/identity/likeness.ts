import { callingOf } from './callings.js';
import {
  type Commonness,
  compareCallings,
  compareCompanions,
  compareCountries,
  compareDates,
  type Evidence,
  worstCountry,
} from './contexts.js';
import { bodyCommonness, bodyRelation, commonness, type NameRelation, personRelation } from './name-relations.js';
import type { Sighting } from './sighting.js';

/** How likely it is that two sightings are of one person or body. */
export interface Likeness {
  readonly relation: NameRelation;
  /** Points for and against; see `JOINED` and `WORTH_ASKING`. */
  readonly score: number;
  /** For people, the weightiest first. */
  readonly reasons: readonly string[];
  /** Enough to make them one speaker without asking anybody? */
  readonly isJoined: boolean;
  readonly isWorthAsking: boolean;
}

/**
 * From how many points on two are one, and from how many on somebody should look. Measured on the pairs of
 * tests/identity: at this threshold no more than one join in a hundred is wrong (`npm run bench:identity`).
 */
const JOINED = 2;
const WORTH_ASKING = -1.5;

/** Points of the same name: of two people with a common name, the likelier two. By `commonness`. */
const SAME_NAME = [4, 3.2, 2.2] as const;

/** What other relations of the names take from that. */
const DISTANCE: Readonly<Record<NameRelation, number>> = {
  same: 0,
  'legal form': 0.3,
  middle: 0.8,
  spelling: 1,
  nickname: 2.2,
  order: 1.8,
  compound: 2.2,
  misspelling: 2.8,
  initials: 3.8,
  acronym: 3,
  suffix: 4,
  'other middle': 8,
};

/** Never made one without asking: a father and his son share all but the suffix; two bodies may share letters. */
const ASKED: ReadonlySet<NameRelation> = new Set(['suffix', 'other middle', 'acronym']);

/**
 * Is somebody whom the key of a printed name leads to the one, whatever outlets and companions might say? Then nobody
 * needs to read about those.
 */
export function isSettled(printed: Sighting, known: Sighting): boolean {
  const found = likeness(printed, known, true);
  return found !== null && found.isJoined && found.score + worstCountry(commonnessOf(printed, known)) >= JOINED;
}

/** Can two printed names be those of one at all, whatever else is known of both? */
export const mayBeOne = (name: string, other: string, isBody: boolean): boolean =>
  relationOf(name, other, isBody) !== null;

const relationOf = (name: string, other: string, isBody: boolean): NameRelation | null =>
  (isBody ? bodyRelation : personRelation)(name, other);

const commonnessOf = (one: Sighting, other: Sighting): Commonness =>
  one.isBody ? bodyCommonness(one.name) : (Math.max(commonness(one.name), commonness(other.name)) as Commonness);

/**
 * Compares two sightings whose names may be one: `isSameKey` where a key of the known one is the printed name's.
 *
 * @returns null where the names are two names
 */
export function likeness(printed: Sighting, known: Sighting, isSameKey = false): Likeness | null {
  if (printed.isBody !== known.isBody) return null;
  const relation = isSameKey ? 'same' : relationOf(printed.name, known.name, printed.isBody);
  if (relation === null) return null;
  const common = commonnessOf(printed, known);
  const [here, there] = [callingOf(printed.roles), callingOf(known.roles)];
  const evidence: Evidence[] = [
    { points: SAME_NAME[common] - DISTANCE[relation], reason: nameReason(relation, printed.name, known.name) },
    ...compareCallings(here, there, common),
    ...compareCountries(printed, known, common, here.isLocal || there.isLocal),
    ...compareCompanions(printed.companions, known.companions),
    ...compareDates(printed, known, common),
  ];
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return {
    relation,
    score,
    reasons: evidence
      .filter(({ reason }) => reason !== '')
      .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
      .map(({ reason }) => reason),
    isJoined: score >= JOINED && !ASKED.has(relation),
    isWorthAsking: score >= WORTH_ASKING && relation !== 'other middle',
  };
}

function nameReason(relation: NameRelation, one: string, other: string): string {
  const both = `“${one}” and “${other}”`;
  switch (relation) {
    case 'same':
      return one === other ? `the same name, “${one}”` : `${both} are one name`;
    case 'nickname':
      return `${both} may be a name and its short form`;
    case 'spelling':
      return `${both} may be one name in two spellings`;
    case 'misspelling':
      return `${both} differ as if one were misspelt`;
    case 'middle':
      return `${both} differ in a middle name alone`;
    case 'other middle':
      return `${both} have different middle names`;
    case 'compound':
      return `${both} have a family name in common`;
    case 'order':
      return `${both} are the same words in another order`;
    case 'initials':
      return `${both} agree as far as the initials go`;
    case 'suffix':
      return `${both} differ in what tells generations apart`;
    case 'legal form':
      return `${both} differ in the legal form alone`;
    case 'acronym':
      return `one of ${both} is made of the first letters of the other`;
  }
}
