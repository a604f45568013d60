import { type Calling, fieldRelation } from './callings.js';
import type { Sighting } from './sighting.js';

/** Points for (or, below zero, against) two sightings being of one, and why. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** 0: a rare name, 1, 2: a common one. What two strangers may share counts for less, what parts them for more. */
export type Commonness = 0 | 1 | 2;

/** Points of outlets of different countries. */
const ABROAD = [-0.2, -1.3, -1.6] as const;

const YEAR = 365.25 * 24 * 3600 * 1000;

/** What they are, and of what: "mayor of Vettle". */
export function compareCallings(one: Calling, other: Calling, common: Commonness): Evidence[] {
  const evidence: Evidence[] = [];
  const shared = [...one.names].filter((name) => other.names.has(name));
  const nouns = [...one.nouns].filter((noun) => [...other.nouns].some((each) => isOneCalling(noun, each)));
  const relation = fieldRelation(one.fields, other.fields);
  if (shared.length > 0) {
    evidence.push({ points: 2, reason: `both of ${listed(shared)}` });
  } else if (nouns.length > 0 && one.names.size > 0 && other.names.size > 0) {
    evidence.push({ points: -1.6, reason: `one of ${listed(one.names)}, the other of ${listed(other.names)}` });
  }
  if (nouns.length > 0) evidence.push({ points: 1.2, reason: `both ${listed(nouns)}` });
  else if (relation === 'same') {
    const parted = one.fields.has('sport') && other.fields.has('sport') && one.fields.size + other.fields.size === 2;
    const reason = `${listed(one.nouns)} and ${listed(other.nouns)}`;
    evidence.push(parted ? { points: -0.4, reason } : { points: 0.6, reason });
  } else if (relation === 'strange') {
    evidence.push({
      points: -3.2 - 0.4 * common,
      reason: `one ${listed(one.nouns)}, the other ${listed(other.nouns)}`,
    });
  } else if (relation === 'kindred') {
    evidence.push({ points: -0.5 * common, reason: '' });
  }
  const [here, there] = [one.countries, other.countries];
  if (here.size > 0 && there.size > 0) {
    const same = [...here].some((country) => there.has(country));
    evidence.push(
      same
        ? { points: 0.5, reason: `both of ${listed(here, true)}` }
        : { points: -2.4, reason: `one of ${listed(here, true)}, the other of ${listed(there, true)}` },
    );
  }
  return evidence;
}

/** Where they are printed. Whom only neighbours know (`isLocal`) papers of another country do not print. */
export function compareCountries(one: Sighting, other: Sighting, common: Commonness, isLocal: boolean): Evidence[] {
  if (one.countries.length === 0 || other.countries.length === 0) return [];
  if (one.countries.some((country) => other.countries.includes(country))) return [{ points: 0.3, reason: '' }];
  return [
    {
      points: ABROAD[common] - (isLocal ? 1 : 0),
      reason: `printed in ${listed(one.countries, true)} and in ${listed(other.countries, true)}`,
    },
  ];
}

/** What the countries of outlets can take away at most. */
export const worstCountry = (common: Commonness): number => ABROAD[common] - 1;

/** Who else is quoted beside them. */
export function compareCompanions(one: readonly string[], other: readonly string[]): Evidence[] {
  const shared = one.filter((key) => other.includes(key));
  if (shared.length === 0) return [];
  const names = shared.slice(0, 3).map((key) => key.replace(/^\w+:/u, ''));
  return [{ points: shared.length > 1 ? 3 : 2, reason: `quoted beside ${listed(names)} both times` }];
}

/** How far apart in time. */
export function compareDates(one: Sighting, other: Sighting, common: Commonness): Evidence[] {
  if (!one.from || !one.to || !other.from || !other.to) return [];
  const gap = Math.max(+one.from - +other.to, +other.from - +one.to, 0) / YEAR;
  const points = gap > 45 ? -6 : gap > 30 ? -3 : gap > 15 ? -1 - 0.5 * common : gap > 6 ? -0.3 * common : 0;
  return points === 0 ? [] : [{ points, reason: `${Math.round(gap)} years apart` }];
}

/** "coach" and "head coach". */
export const isOneCalling = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

const listed = (words: Iterable<string>, isCode = false): string =>
  [...words]
    .slice(0, 3)
    .map((word) => (isCode ? word.toUpperCase() : word))
    .join(', ');
