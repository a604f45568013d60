import type { Entity } from './entities.js';
import { femaleNouns, maleNouns } from './lexicon/person-nouns.js';
import type { NameTable } from './name-table.js';
import { isPersonal } from './mentions.js';
import type { Gender } from './names/name.js';
import type { Frame } from './subjects.js';

export const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
export const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);

/** The gender that a noun for a person tells: "widow", "fireman". */
export function genderOfNoun(noun: string): Gender | null {
  if (femaleNouns.has(noun)) return 'f';
  return maleNouns.has(noun) ? 'm' : null;
}

/** How many pronouns of each gender speak for somebody's. */
type Votes = Map<Entity, Record<Gender, number>>;

/** Pronouns of one gender beside a name that tell the gender of who bears it, and how many of them one of the other may spoil. */
const ENOUGH_PRONOUNS = 2;
const TO_ONE_OTHER = 4;

/** Gives those whose name does not tell their gender the one that the article's pronouns tell. */
export function learnGenders(frames: readonly Frame[], table: NameTable): void {
  for (const [entity, { m, f }] of votesOfReports(frames, table)) if (m !== f) entity.gender = m > f ? 'm' : 'f';
  for (const [entity, { m, f }] of votesBeside(frames, table)) {
    const [most, fewest] = [Math.max(m, f), Math.min(m, f)];
    if (most >= ENOUGH_PRONOUNS && fewest * TO_ONE_OTHER <= most) entity.gender = m > f ? 'm' : 'f';
  }
}

const mayBePerson = (entity: Entity | null): entity is Entity =>
  entity !== null && (entity.kind === 'person' || entity.kind === 'unknown');

function vote(votes: Votes, entity: Entity, gender: Gender): void {
  const own = votes.get(entity) ?? { m: 0, f: 0 };
  own[gender]++;
  votes.set(entity, own);
}

/** "Roe said he would go": by the pronoun in what somebody says, thinks or condemns. */
function votesOfReports(frames: readonly Frame[], table: NameTable): Votes {
  const votes: Votes = new Map();
  for (const { roles, sentence } of frames)
    for (const { subject, inside } of roles.values()) {
      const word = subject?.kind === 'pronoun' ? sentence.items[subject.head]!.lower : '';
      const teller = inside < 0 ? null : roles.get(inside)?.subject;
      if ((word !== 'he' && word !== 'she') || !teller?.name) continue;
      const entity = table.named(teller);
      const others = sentence.items.slice(teller.to, subject!.from).some((item) => item.capital);
      if (!others && mayBePerson(entity) && !entity.gender) vote(votes, entity, word === 'he' ? 'm' : 'f');
    }
  return votes;
}

/** Where somebody is the only one named in a sentence: by its pronouns and those of the next that names nobody. */
function votesBeside(frames: readonly Frame[], table: NameTable): Votes {
  const votes: Votes = new Map();
  let sole: Entity | null = null;
  let paragraph = -1;
  for (const { sentence, names, phrases } of frames) {
    if (sentence.paragraph !== paragraph) sole = null;
    paragraph = sentence.paragraph;
    if (names.length > 0) {
      const people = new Set(names.map((name) => table.find(name, name.start)).filter(mayBePerson));
      sole = people.size === 1 ? [...people][0]! : null;
    }
    if (!sole || sole.gender) continue;
    if (phrases.some((phrase) => phrase.kind === 'nominal' && isPersonal(sentence.items, phrase))) continue;
    for (const { lower } of sentence.items) {
      if (HE.has(lower)) vote(votes, sole, 'm');
      else if (SHE.has(lower)) vote(votes, sole, 'f');
    }
  }
  return votes;
}
