import type { Entity } from '../entities.js';
import { genderOfNoun } from '../genders.js';
import { titles } from '../lexicon/titles.js';
import type { Phrase } from '../phrase.js';
import type { RoleTable } from '../roles.js';
import type { Frame } from '../subjects.js';
import type { Trail } from './trail.js';

/** Titles of whoever stands at the top of something, whatever else they are called. */
const GENERIC = /^(?:chief|leader|captain|officer|president)$/u;

/** How far back an epithet looks, in sentences. */
const EPITHET_REACH = 2;

/**
 * "The Ostrand skipper", "the former mayor", "the 52-year-old": another word for whoever the article spoke of just
 * before, where it says nothing else of the kind.
 */
export function epithet(frame: Frame, phrase: Phrase, sentence: number, trail: Trail, roles: RoleTable): Entity | null {
  const { items } = frame.sentence;
  const modifiers = items.slice(phrase.from + 1, phrase.head);
  if (items[phrase.from]!.lower !== 'the') return null;
  const aged = modifiers.some((item) => /^\d+-year-old$/u.test(item.lower));
  if (!aged && items[phrase.to]?.lower === 'of') return null; // an office that somebody else may hold
  if (!aged && !modifiers.some((item) => item.capital || item.lower === 'former')) return null;
  const head = items[phrase.head]!.lower;
  const gender = genderOfNoun(head);
  const at = items[phrase.from]!.start;
  for (let index = trail.endOf(sentence) - 1; index >= 0; index--) {
    const mention = trail.mentions[index]!;
    if (sentence - mention.sentence > EPITHET_REACH) return null;
    const { entity } = mention.referent;
    if (mention.at >= at || (mention.part !== 'cue' && mention.part !== 'main')) continue;
    if (entity?.kind !== 'person' || (gender && entity.gender && gender !== entity.gender)) return null;
    // "The public prosecutor" is no former minister.
    const offices = roles.of(entity);
    const other =
      titles.has(head) &&
      !GENERIC.test(head) &&
      offices.length > 0 &&
      !offices.some((role) => role.toLowerCase().includes(head));
    return other ? null : entity;
  }
  return null;
}
