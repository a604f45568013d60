import { mentionsBefore, type Entity } from './entities.js';
import { genderOfNoun } from './genders.js';
import type { NameTable } from './name-table.js';
import { countries, places, regions } from './lexicon/places.js';
import { namedBodies, organizationNouns, placeNouns } from './lexicon/organization-words.js';
import { personNouns, relationNouns } from './lexicon/person-nouns.js';
import { titles } from './lexicon/titles.js';
import { isPeople } from './names/name-words.js';
import type { Phrase } from './phrase.js';
import { complementEnd, itemsText, undetermined } from './phrase-text.js';
import type { PlainRole, RoleTable } from './roles.js';
import type { Frame } from './subjects.js';

const LAWMAKER = /(?:congress(?:man|woman)|lawmaker|legislator)$/u;
/** Nouns for bodies of whatever kind. */
const ANY_BODY = /^(?:agency|body|group|institution|organi[sz]ation|operator)$/u;
const TEACHING = /^(?:academy|college|institute|school|university)$/u;
const INDEFINITE = /^(?:a|an|one|another|some|several|two|three|four|many|other)$/iu;

/** The person or body that was introduced with a role, or is of the kind, that a description names; null where none or several do. */
export function describedBy(
  frame: Frame,
  phrase: Phrase,
  text: string,
  table: NameTable,
  roles: RoleTable,
): Entity | null {
  const { items } = frame.sentence;
  const head = items[phrase.head]!.lower;
  const first = items[phrase.from]!.lower;
  if (INDEFINITE.test(first) || isPeople(items[phrase.head]!)) return null;
  if (personNouns.has(head)) return person(frame, phrase, text, roles);
  if (organizationNouns.has(head) && (first === 'the' || first === 'its')) return body(frame, phrase, table, roles);
  return null;
}

/** "the company": the body said to be one, else the one named near and often, where it stands out. */
function body(frame: Frame, phrase: Phrase, table: NameTable, roles: RoleTable): Entity | null {
  const { items } = frame.sentence;
  const head = items[phrase.head]!.lower;
  const at = items[phrase.from]!.start;
  const known = table
    .prominent()
    .filter((entity) => entity.kind !== 'person' && roles.isKind(entity, head) && mentionsBefore(entity, at) > 0);
  if (known.length === 1) return known[0]!;
  const owned = phrase.owner !== null || (items[phrase.to]?.lower === 'of' && frame.startingAt.has(phrase.to + 1));
  if (owned) return null;
  if (placeNouns.has(head)) {
    const found = table
      .prominent()
      .filter((entity) => entity.kind === 'place' && mentionsBefore(entity, at) > 0 && isSuch(entity, head));
    return found.length === 1 ? found[0]! : null;
  }
  const specific = namedBodies.has(head) || phrase.to - phrase.from > 2;
  const score = (entity: Entity): number => {
    if (entity.kind !== 'organization' && !(entity.kind === 'unknown' && !entity.name.includes(' '))) return 0;
    const words = entity.name.toLowerCase().split(' ');
    if (words.includes(head)) return 4;
    // "The union" is no school.
    const other = words.find((word) => organizationNouns.has(word));
    const fits = !other || ANY_BODY.test(head) || (TEACHING.test(head) && TEACHING.test(other));
    if (specific || !fits) return 0;
    return 1;
  };
  let best: Entity | null = null;
  let [first, second] = [0, 0];
  for (const entity of table.prominent()) {
    const before = mentionsBefore(entity, at);
    if (before === 0) continue;
    const near = 1 / (1 + (at - entity.mentions[before - 1]!) / 600);
    const value = score(entity) * (near + Math.log2(1 + before) / 2);
    if (value > first) [best, second, first] = [entity, first, value];
    else if (value > second) second = value;
  }
  return best && first >= 1.3 * second ? best : null;
}

/** May a place be what the noun says: no country is "the city"? Of places that no list has, nothing is known. */
function isSuch({ name }: Entity, noun: string): boolean {
  const lower = name.toLowerCase();
  const country = countries.has(lower);
  const region = regions.has(lower);
  if (noun === 'country' || noun === 'nation') return country || !places.has(lower);
  if (noun === 'state') return country || region || !places.has(lower);
  if (noun === 'county') return !places.has(lower);
  return !country && !region;
}

function person(frame: Frame, phrase: Phrase, text: string, roles: RoleTable): Entity | null {
  const { items } = frame.sentence;
  const head = items[phrase.head]!.lower;
  const at = items[phrase.from]!.start;
  const first = items[phrase.from]!.lower;
  const plainText = (from: number, to: number): string =>
    undetermined(itemsText(text, frame, from, to))
      .toLowerCase()
      .replace(/\./gu, '');
  const described = plainText(phrase.from, phrase.to);
  const end = complementEnd(frame, phrase);
  const whole = end > phrase.to ? plainText(phrase.from, end) : null;
  const gender = genderOfNoun(head);
  let best: Entity | null = null;
  let bestScore = 0;
  for (const entity of roles.bearing(wordsThatAnswer(described, head))) {
    if (entity.kind === 'organization' || entity.kind === 'place') continue;
    if (gender && entity.gender && entity.gender !== gender) continue;
    for (const role of roles.plainly(entity)) {
      const score = roleScore(role, described, whole, head, first);
      if (!score) continue;
      const recent = mentionsBefore(entity, at) > 0 ? 0.5 : 0;
      if (score + recent > bestScore) [best, bestScore] = [entity, score + recent];
      else if (score + recent === bestScore && best !== entity) best = null;
    }
  }
  return bestScore >= 1.5 ? best : null;
}

/** A role has one of these words if it answers a description at all; see `roleScore`. */
function wordsThatAnswer(described: string, head: string): string[] {
  const words = [head, described.split(/[\s,]+/u).at(-1)!];
  if (LAWMAKER.test(described)) words.push('representative', 'senator');
  return [...new Set(words)];
}

/** How well a printed role answers a description, 0 to 4. */
function roleScore(
  { whole: role, main }: PlainRole,
  described: string,
  whole: string | null,
  head: string,
  first: string,
): number {
  if (whole) {
    if (role === whole || role.startsWith(`${whole} `) || role.startsWith(`${whole},`)) return 4;
    // "the director of X" is nobody who directs Y.
    const wanted = whole.slice(described.length);
    const given = role.slice(main.length);
    const share = wanted.split(/\W+/u).some((word) => word.length > 3 && role.includes(word));
    if (given && wanted && !share) return 0;
    if (!share && relationNouns.has(head)) return 0;
  }
  if (main === described || role === described) return 3;
  // "the California congressman": a Rep.
  if (main.endsWith('representative') && LAWMAKER.test(described)) return 1.6;
  if (main.endsWith('senator') && /lawmaker$/u.test(described)) return 1.5;
  if (main.endsWith(` ${described}`)) return 2.5;
  // A prime minister is not any minister.
  if (described.endsWith(` ${main}`)) return titles.has(described) ? 0 : 2.5;
  if (relationNouns.has(head)) return 0;
  if (main.split(' ').at(-1) === head) return titles.has(described) && described !== head ? 0 : 1.5;
  return first === 'the' && role.split(/[\s,]+/u).includes(head) ? 0.8 : 0;
}
