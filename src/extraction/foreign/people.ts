import type { Gender } from '../names/name.js';
import type { ArticleSpeaker, SpeakerType } from '../types.js';
import type { Grammar } from './grammar.js';
import type { Mention } from './mention.js';
import { endings, foldName, genderOfGivenName, isGivenName } from './name-runs.js';
import { lowered } from './rows.js';

/** Somebody or some body that the article names. */
export interface Entity {
  /** The fullest form printed. */
  name: string;
  words: readonly string[];
  organization: boolean;
  /** Something besides capitals shows that it is a person. */
  person: boolean;
  readonly genders: { m: number; f: number };
  /** Forms as printed, with how often. */
  readonly forms: Map<string, number>;
  /** Roles as printed, in the order of their first mention. */
  readonly roles: Set<string>;
  readonly heads: Set<string>;
}

/** Somebody known by a surname may share it with this many others before it tells nothing. */
const MOST_NAMESAKES = 8;

export const genderOf = ({ genders }: Entity): Gender | null =>
  genders.m > genders.f ? 'm' : genders.f > genders.m ? 'f' : null;

function put<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const found = map.get(key);
  if (!found) map.set(key, new Set([value]));
  else if (found.size < MOST_NAMESAKES) found.add(value);
}

/** Everybody an article names, and how a surname, a role or a short form leads to the fullest name. */
export class People {
  private readonly byName = new Map<string, Entity>();
  private readonly byEnding = new Map<string, Set<Entity>>();
  private readonly byGivenName = new Map<string, Set<Entity>>();
  private readonly byHead = new Map<string, Set<Entity>>();

  constructor(private readonly grammar: Grammar) {}

  /** Takes in every name of the article: full ones first, then the short forms that belong to them. */
  static of(mentions: readonly Mention[], grammar: Grammar): People {
    const people = new People(grammar);
    const named = mentions.filter((mention) => mention.name !== null);
    const full = named.filter(({ words }) => words.length > 1 && isGivenName(words[0]!, grammar));
    for (const mention of full) people.add(mention);
    people.joinShorterForms();
    const rest = named.filter((mention) => !(mention.words.length > 1 && isGivenName(mention.words[0]!, grammar)));
    // "de la Fuente" before "Fuente": the longer form is the likelier to be somebody's whole name
    for (const mention of rest) if (mention.words.length > 1) people.addShort(mention);
    for (const mention of rest) if (mention.words.length === 1) people.addShort(mention);
    return people;
  }

  private add(mention: Mention): Entity {
    const key = foldName(mention.words);
    let entity = this.byName.get(key);
    if (!entity) {
      entity = {
        name: mention.name!,
        words: mention.words,
        organization: false,
        person: false,
        genders: { m: 0, f: 0 },
        forms: new Map(),
        roles: new Set(),
        heads: new Set(),
      };
      this.byName.set(key, entity);
      for (const ending of endings(mention.words)) put(this.byEnding, ending, entity);
      const [given = '', first] = mention.words;
      if (this.grammar.firstSurnameCounts && first && mention.words.length === 3)
        put(this.byEnding, foldName([first]), entity);
      put(this.byGivenName, foldName([given]), entity);
    }
    this.tell(entity, mention);
    return entity;
  }

  /** Adds what a mention tells about its entity. */
  private tell(entity: Entity, mention: Mention): void {
    if (mention.type === 'organization') entity.organization = true;
    else if (mention.sure) entity.person = true;
    if (mention.gender) entity.genders[mention.gender] += mention.head || mention.honorific ? 3 : 1;
    entity.forms.set(mention.name!, (entity.forms.get(mention.name!) ?? 0) + 1);
    if (mention.role) entity.roles.add(mention.role);
    if (mention.head && mention.type === 'person') {
      entity.heads.add(mention.head);
      put(this.byHead, mention.head, entity);
    }
  }

  /** "Rocío Balmes" where "Rocío Balmes Ortega" stands too: one person. */
  private joinShorterForms(): void {
    if (!this.grammar.firstSurnameCounts) return;
    for (const [key, entity] of [...this.byName]) {
      if (entity.words.length < 3) continue;
      const shorter = this.byName.get(foldName(entity.words.slice(0, 2)));
      if (!shorter || shorter === entity || entity.organization || shorter.organization) continue;
      for (const [form, count] of shorter.forms) entity.forms.set(form, (entity.forms.get(form) ?? 0) + count);
      for (const role of shorter.roles) entity.roles.add(role);
      entity.person ||= shorter.person;
      entity.genders.m += shorter.genders.m;
      entity.genders.f += shorter.genders.f;
      this.byName.set(foldName(shorter.words), entity);
      this.byName.set(key, entity);
      const move = (index: ReadonlyMap<string, Set<Entity>>, at: string): void => {
        const set = index.get(at);
        if (set?.delete(shorter)) set.add(entity);
      };
      for (const ending of endings(shorter.words)) move(this.byEnding, ending);
      move(this.byGivenName, foldName(shorter.words.slice(0, 1)));
      for (const head of shorter.heads) {
        entity.heads.add(head);
        move(this.byHead, head);
      }
    }
  }

  private addShort(mention: Mention): void {
    const found = this.find(mention);
    if (found === 'several') return;
    if (found) this.tell(found, mention);
    else this.add(mention);
  }

  /** The entity that a printed name means; `several` where it may be more than one. */
  find(mention: Mention): Entity | 'several' | null {
    const key = foldName(mention.words);
    const fits = (entity: Entity): boolean => {
      const gender = genderOf(entity);
      if (mention.type === 'organization') return entity.organization && !entity.person;
      return (
        !(mention.honorific && mention.gender && gender && gender !== mention.gender) &&
        !(mention.honorific && entity.organization)
      );
    };
    const exact = this.byName.get(key);
    if (exact && (mention.words.length > 1 || mention.type === 'organization')) return exact;
    const bySurname = [...(this.byEnding.get(key) ?? [])].filter(fits);
    const persons = bySurname.filter((entity) => !entity.organization);
    if (persons.length === 1) return persons[0]!;
    if (persons.length > 1) return 'several';
    if (exact) return exact;
    const byGiven = [...(this.byGivenName.get(key) ?? [])].filter(
      (entity) => fits(entity) && entity.words.length > 1 && !entity.organization,
    );
    if (byGiven.length === 1 && isGivenName(mention.words[0]!, this.grammar)) return byGiven[0]!;
    return byGiven.length > 1 ? 'several' : null;
  }

  /** Those introduced with a role ("maire"), whose gender does not contradict. */
  withRole(head: string, gender: Gender | null): Entity[] {
    return [...(this.byHead.get(head) ?? [])].filter((entity) => {
      const known = genderOf(entity);
      return !(gender && known && known !== gender);
    });
  }

  genderOf(entity: Entity): Gender | null {
    return genderOf(entity) ?? genderOfGivenName(entity.words[0]!, this.grammar);
  }
}

export const typeOf = (entity: Entity): SpeakerType =>
  entity.organization && !entity.person ? 'organization' : 'person';

/** An entity as the article's list of speakers shows it. */
export function speakerOf(entity: Entity): ArticleSpeaker {
  const aliases = [...entity.forms]
    .filter(([form]) => lowered(form) !== lowered(entity.name))
    .map(([name, count]) => ({ name, count }));
  return { name: entity.name, type: typeOf(entity), aliases, roles: [...entity.roles] };
}
