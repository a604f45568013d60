import type { Gender } from '../names/name.js';
import type { Evidence, SpeakerType } from '../types.js';
import type { Attribution } from './attributions.js';
import type { Frame, Placed } from './frames.js';
import type { Mention } from './mention.js';
import { typeOf, type Entity, type People } from './people.js';
import type { Grammar } from './grammar.js';

/** Who a source is. `entity` is null for somebody unnamed and where it would be a guess. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly type: SpeakerType;
  readonly role: string | null;
  readonly evidence: readonly Evidence[];
}

/** Somebody that a pronoun may mean: named, or described and unnamed. */
interface Candidate {
  readonly entity: Entity | null;
  readonly gender: Gender | null;
  readonly subject: boolean;
  readonly placed: Placed;
}

/** How far back a pronoun looks: paragraphs, and mentions. */
const PARAGRAPHS_BACK = 2;
const MENTIONS_BACK = 40;
/** Common nouns for people that point like a pronoun and introduce nobody: "l'homme", "la mujer". */
const GENERIC = /^(?:homme|femme|personne|gens|hombre|mujer|persona|gente|mann|frau|person)$/u;

const nobody = (type: SpeakerType = 'unknown', role: string | null = null): Resolved => ({
  entity: null,
  type,
  role,
  evidence: [],
});

/** Follows the text and says who each source is. Feed it the attributions in text order. */
export class Resolver {
  /** Every mention of the article, in order. */
  private readonly placed: readonly Placed[];
  private lastSpeaker: { readonly entity: Entity; readonly paragraph: number; readonly start: number } | null = null;

  constructor(
    private readonly frames: readonly Frame[],
    private readonly people: People,
    private readonly grammar: Grammar,
  ) {
    this.placed = frames.filter((frame) => !frame.heading).flatMap((frame) => frame.mentions);
  }

  /** Who the source of an attribution is. */
  resolve(attribution: Attribution): Resolved {
    const { source, cue, frame } = attribution;
    const start = source
      ? frame.items[source.from]!.start
      : frame.items[cue?.from ?? attribution.phrase?.from ?? 0]!.start;
    const resolved = source
      ? this.ofMention(source, frame, start)
      : attribution.dropped
        ? this.pointed(null, frame, start, 'dropped subject')
        : nobody();
    this.lastSpeaker = resolved.entity
      ? { entity: resolved.entity, paragraph: frame.paragraph, start }
      : source && source.kind !== 'nobody'
        ? null
        : this.lastSpeaker;
    return resolved;
  }

  private ofMention(mention: Mention, frame: Frame, start: number): Resolved {
    if (mention.kind === 'nobody') return nobody();
    if (mention.kind === 'pronoun' || mention.kind === 'age') {
      return mention.plural ? nobody('group') : this.pointed(mention.gender, frame, start, 'pronoun');
    }
    if (mention.name) return this.named(mention);
    if (mention.plural) return nobody(mention.type, mention.role);
    if (mention.definite && mention.to - mention.from === 2 && GENERIC.test(mention.head ?? '')) {
      const meant = this.pointed(mention.gender, frame, start, 'description');
      return meant.entity ? meant : nobody('person', mention.role);
    }
    return this.described(mention, frame, start);
  }

  private named(mention: Mention): Resolved {
    const found = this.people.find(mention);
    if (found === null || found === 'several') return nobody(mention.type, mention.role);
    const evidence: Evidence[] = found.name === mention.name ? [] : [{ step: 'name', text: found.name, span: null }];
    return this.as(found, mention.role, evidence);
  }

  private as(entity: Entity, role: string | null, evidence: readonly Evidence[]): Resolved {
    const type = typeOf(entity);
    const [known = null] = entity.roles;
    return { entity, type, role: type === 'person' ? (role ?? known) : null, evidence };
  }

  /** "la maire": whoever was introduced with that role, where only one can be meant. */
  private described(mention: Mention, frame: Frame, start: number): Resolved {
    const unnamed = nobody(mention.type, mention.role);
    if (!mention.definite || !mention.head || mention.type === 'organization' || this.isPossessive(mention, frame))
      return unnamed;
    const gender = mention.gender;
    const held = this.holders(mention.head, gender).filter((entity) => this.rolesAgree(entity, mention));
    const entity = held.length === 1 ? held[0]! : this.nearest(held, frame, start);
    if (!entity) return unnamed;
    return this.as(entity, mention.role, [{ step: 'description', text: entity.name, span: null }]);
  }

  private isPossessive(mention: Mention, frame: Frame): boolean {
    return this.grammar.possessives.has(frame.items[mention.from]!.lower);
  }

  private holders(head: string, gender: Gender | null): Entity[] {
    const exact = this.people.withRole(head, gender);
    // "des Bürgermeisters": the genitive of a German noun
    return exact.length > 0 || !this.grammar.nounsAreCapital
      ? exact
      : this.people.withRole(head.replace(/e?[sn]$/u, ''), gender);
  }

  /** "la maire de Port-Sarrazin" is not the "maire de Saint-Aubrac". */
  private rolesAgree(entity: Entity, { head, role }: Mention): boolean {
    const complement = (text: string): string => text.toLowerCase().split(head!).slice(1).join(head!).trim();
    const wanted = complement(role ?? '');
    if (!wanted) return true;
    const known = [...entity.roles]
      .filter((each) => each.toLowerCase().includes(head!))
      .map(complement)
      .filter(Boolean);
    return known.length === 0 || known.includes(wanted);
  }

  /** The one of several who was spoken of last, if only one of them was in these paragraphs. */
  private nearest(entities: readonly Entity[], frame: Frame, start: number): Entity | null {
    if (entities.length === 0) return null;
    const near = new Set(this.before(frame, start).map((each) => this.entityOf(each.mention)));
    const here = entities.filter((entity) => near.has(entity));
    return here.length === 1 ? here[0]! : null;
  }

  private entityOf(mention: Mention): Entity | null {
    if (mention.name) {
      const found = this.people.find(mention);
      return found === 'several' ? null : found;
    }
    if (mention.kind !== 'description' || !mention.definite || !mention.head) return null;
    const held = this.holders(mention.head, mention.gender).filter((entity) => this.rolesAgree(entity, mention));
    return held.length === 1 ? held[0]! : null;
  }

  /** Mentions before a place, nearest first, of this paragraph and those right before it. */
  private before(frame: Frame, start: number): Placed[] {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.placed[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: Placed[] = [];
    for (let index = low - 1; index >= 0 && found.length < MENTIONS_BACK; index--) {
      const placed = this.placed[index]!;
      if (this.frames[placed.row]!.paragraph < frame.paragraph - PARAGRAPHS_BACK) break;
      found.push(placed);
    }
    return found;
  }

  private candidate(placed: Placed): Candidate | null {
    const { mention, governed } = placed;
    if (mention.kind === 'pronoun' || mention.kind === 'age' || mention.kind === 'nobody' || mention.plural)
      return null;
    const entity = this.entityOf(mention);
    if (
      entity
        ? typeOf(entity) === 'organization' || !(entity.person || entity.words.length > 1)
        : mention.type !== 'person'
    )
      return null;
    if (!entity && !mention.name && GENERIC.test(mention.head ?? '')) return null;
    if (!entity && mention.name && !mention.sure) return null;
    const gender = entity ? this.people.genderOf(entity) : mention.gender;
    const first = this.frames[placed.row]!.mentions.find((each) => !each.governed);
    return { entity, gender, subject: !governed && first === placed, placed };
  }

  /**
   * Whom a pronoun or a left-out subject means. The speaker before goes on unless somebody else has become the subject
   * since; where two could be meant nobody is named.
   */
  private pointed(gender: Gender | null, frame: Frame, start: number, step: string): Resolved {
    const fits = (other: Gender | null): boolean => gender === null || other === null || other === gender;
    const last = this.lastSpeaker;
    const lastFits = last !== null && frame.paragraph - last.paragraph <= 1 && fits(this.people.genderOf(last.entity));
    const since = this.before(frame, start)
      .filter((placed) => !lastFits || placed.start > last.start)
      .map((placed) => this.candidate(placed))
      .filter((each) => each !== null && fits(each.gender)) as Candidate[];
    const entity = choose(
      since.filter((each) => !lastFits || each.entity !== last.entity || each.subject),
      lastFits ? last : null,
      (each) => this.frames[each.placed.row]!.paragraph === frame.paragraph,
    );
    return entity ? this.as(entity, null, [{ step, text: entity.name, span: null }]) : nobody('person');
  }
}

/** The one candidate that cannot be mistaken, nearest first, or null. */
function choose(
  since: readonly Candidate[],
  last: { readonly entity: Entity } | null,
  inParagraph: (candidate: Candidate) => boolean,
): Entity | null {
  const subjects = since.filter((each) => each.subject);
  const same = (some: readonly Candidate[]): Entity | null => {
    const [first] = some;
    return first && some.every((each) => each.entity === first.entity) ? first.entity : null;
  };
  if (last) {
    const others = since.filter((each) => each.entity !== last.entity);
    if (others.length === 0 || !others.some((each) => each.subject)) return last.entity;
    const here = subjects.filter(inParagraph);
    return here.length > 0 ? same(here) : null;
  }
  const here = since.filter(inParagraph);
  if (here.length > 0) {
    const hereSubjects = here.filter((each) => each.subject);
    return same(hereSubjects.length > 0 ? hereSubjects : here);
  }
  if (subjects.length > 0) return same(subjects);
  return same(since);
}
