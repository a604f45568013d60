import { countriesOfOutlet } from '../identity/callings.js';
import type { Sighting } from '../identity/sighting.js';
import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import type { KnownSpeaker } from './statements/find-names.js';
import type { SimilarSpeaker } from './statements/similar-speakers.js';

export const isBody = ({ key }: Pick<SpeakerRow, 'key'>): boolean => key.startsWith('body:');

/** What an article says of one of its speakers. */
export function printed(speaker: SpeakerRow, { publishedAt, outlets, outletKey, speakers }: ArticleRows): Sighting {
  const outlet = outlets.find(({ key }) => key === outletKey);
  return {
    name: speaker.name,
    isBody: isBody(speaker),
    roles: speaker.roles.map(({ title }) => title),
    from: publishedAt,
    to: publishedAt,
    countries: outlet ? countriesOfOutlet(outlet.name, outlet.domain) : [],
    companions: speakers.map(({ key }) => key).filter((key) => key !== speaker.key),
  };
}

/** What is stored of a speaker. */
export function stored(
  { name, roles, from, to }: KnownSpeaker,
  body: boolean,
  { outlets, companions }: Pick<SimilarSpeaker, 'outlets' | 'companions'> = { outlets: null, companions: null },
): Sighting {
  return {
    name,
    isBody: body,
    roles: roles ?? [],
    from: from === null ? null : new Date(from),
    to: to === null ? null : new Date(to),
    countries: distinct((outlets ?? []).flatMap((outlet) => countriesOfOutlet(outlet.name, outlet.domain))),
    companions: companions ?? [],
  };
}

/** What is known of a speaker with what more articles say. */
export function joined(known: Sighting, more: readonly Sighting[]): Sighting {
  const all = [known, ...more];
  const times = (dates: readonly (Date | null)[]): number[] => dates.flatMap((date) => (date ? [date.getTime()] : []));
  const [from, to] = [times(all.map((each) => each.from)), times(all.map((each) => each.to))];
  return {
    name: known.name,
    isBody: known.isBody,
    roles: distinct(all.flatMap(({ roles }) => roles)),
    from: from.length > 0 ? new Date(Math.min(...from)) : null,
    to: to.length > 0 ? new Date(Math.max(...to)) : null,
    countries: distinct(all.flatMap(({ countries }) => countries)),
    companions: distinct(all.flatMap(({ companions }) => companions)),
  };
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
