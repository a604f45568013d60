import type { Entity } from '../entities.js';
import { HE, SHE } from '../genders.js';
import type { NameTable } from '../name-table.js';
import type { Gender } from '../names/name.js';
import type { Frame } from '../subjects.js';
import type { Mention, Referent, Trail } from './trail.js';

const IT: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);

/** How far back a pronoun looks: in sentences, and in mentions, of which ten sentences of an article have sixty. */
const REACH = 10;
const MOST_MENTIONS = 300;

const bucket = (distance: number): string => (distance <= 3 ? String(distance) : distance <= 5 ? '4' : '6');

/** A pronoun at its place: in a sentence and paragraph, and at an offset of the text. */
export interface Pronoun {
  /** In lower case. */
  readonly word: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly at: number;
}

/** A referent with what speaks for it, for the ranking. */
export interface Candidate {
  readonly referent: Referent;
  readonly features: readonly string[];
}

/** Everybody whom a pronoun at a place of the text may mean, with the features that rank them. */
export function candidatesFor(
  { word, sentence, paragraph, at }: Pronoun,
  trail: Trail,
  frame: Frame,
  table: NameTable,
): Candidate[] {
  const gender: Gender | null = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : null;
  const seen = new Map<Referent, { last: Mention; parts: Set<string>; count: number }>();
  let lastCue: Referent | null = null;
  let lastMain: Referent | null = null;
  const last = trail.endOf(sentence) - 1;
  for (let index = last; index >= Math.max(0, last - MOST_MENTIONS); index--) {
    const mention = trail.mentions[index]!;
    if (mention.at >= at) continue;
    const distance = sentence - mention.sentence;
    if (distance > REACH) break;
    if (!fits(mention.referent, word, gender)) continue;
    if (mention.part === 'cue') lastCue ??= mention.referent;
    if (mention.part === 'cue' || mention.part === 'main') lastMain ??= mention.referent;
    const known = seen.get(mention.referent);
    if (!known)
      seen.set(mention.referent, {
        last: mention,
        parts: new Set([`${mention.part}@${bucket(distance)}`]),
        count: 1,
      });
    else {
      known.count++;
      if (distance <= 2) known.parts.add(`${mention.part}@${bucket(distance)}`);
    }
  }
  const kind = gender ? 'person' : IT.has(word) ? 'it' : 'they';
  const teller = tellerOf(frame, at, table);
  return [...seen].map(([referent, { last, parts, count }]) => {
    const { entity } = referent;
    const distance = sentence - last.sentence;
    const features = [
      `distance=${bucket(distance)}`,
      `part=${last.part}`,
      ...[...parts].map((part) => `in=${part}`),
      gender
        ? referent.gender
          ? 'gender=known'
          : entity?.kind === 'person'
            ? 'gender=unknown'
            : 'gender=unlikely'
        : `kind=${kind}`,
      `times=${Math.min(4, Math.ceil(Math.log2(1 + count)))}`,
    ];
    if (referent === lastCue) features.push('last-cue', `last-cue@${bucket(distance)}`);
    if (referent === lastMain) features.push('last-main');
    if (entity !== null && entity === teller) features.push('teller');
    if (last.paragraph === paragraph) features.push('same-paragraph');
    if (referent.group) features.push('group');
    else if (!entity) features.push('described');
    else if (entity.mentions.length > 4) features.push('main-figure');
    return { referent, features };
  });
}

/** Roe in "Roe condemned what he called …": whoever reports or judges the clause that has the pronoun for its subject. */
function tellerOf({ roles, sentence }: Frame, at: number, table: NameTable): Entity | null {
  for (const { subject, inside } of roles.values()) {
    if (!subject || inside < 0 || sentence.items[subject.from]!.start !== at) continue;
    return table.named(roles.get(inside)?.subject);
  }
  return null;
}

/** May a pronoun of this gender mean this one? */
function fits({ entity, gender: own, group }: Referent, word: string, gender: Gender | null): boolean {
  if (group) return THEY.has(word);
  if (gender)
    return own !== null ? own === gender : entity === null || entity.kind === 'person' || entity.kind === 'unknown';
  if (IT.has(word) || THEY.has(word))
    return entity?.kind === 'organization' || (entity?.kind === 'unknown' && !entity.name.includes(' '));
  return false;
}
