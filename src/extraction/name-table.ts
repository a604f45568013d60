import { type Entity, mentionsBefore } from './entities.js';
import { calm } from './labels.js';
import type { Name } from './names/name.js';
import { parts, type Parts, samePerson } from './names/parts.js';
import { ACRONYM, fold, formOf, genderOfFirstName, isFirstName, joinName } from './names/spelling.js';

/** A name at its place in the text. */
export interface Occurrence {
  readonly name: Name;
  readonly start: number;
  /** Stands behind "in", "at" or "near", as places do. */
  readonly located: boolean;
  /** Stands behind "the". */
  readonly definite: boolean;
}

/** Of so many who bear the same form, none can be meant by it: a list of names, not an article. */
const MOST_BEARERS = 16;

/** How many titles one bearer may have, and how many entities stand out in an article; printed ones have a tenth of that. */
const MOST_TITLES = 40;
const MOST_PROMINENT = 200;

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** The names of an article, each printed form tied to the person or organisation that bears it. */
export class NameTable {
  readonly entities: Entity[] = [];
  private readonly byForm = new Map<string, Entity[]>();
  private readonly byName = new Map<string, Parts>();
  /** How often each form is printed. */
  private readonly printed = new Map<string, number>();
  private most: readonly Entity[] | null = null;

  constructor(occurrences: readonly Occurrence[]) {
    const ordered = [...occurrences].sort((a, b) => a.start - b.start);
    for (const { name } of ordered) {
      const form = name.form;
      this.printed.set(form, (this.printed.get(form) ?? 0) + 1);
    }
    for (const { name } of ordered.filter((each) => each.name.words.length > 1)) this.addFull(name);
    for (const { name } of ordered.filter((each) => each.name.words.length === 1)) {
      if (!this.candidates(name).length) this.addSingle(name);
    }
    const located = new Map<Entity, number>();
    for (const { name, start, located: place, definite } of ordered) {
      const entity = this.find(name, start);
      if (!entity) continue;
      const form = joinName(name.words);
      entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
      entity.mentions.push(start);
      if (name.words.length > 1) entity.introduced = Math.min(entity.introduced, start);
      if (definite) entity.definite++;
      if (place) located.set(entity, (located.get(entity) ?? 0) + 1);
      if (name.title && entity.titles.size < MOST_TITLES) entity.titles.add(name.title);
      if (name.honorific && name.gender) entity.gender ??= name.gender;
    }
    for (const entity of this.entities) {
      if (entity.name.includes(' ') && entity.kind !== 'organization') entity.name = calm(entity.name);
      if (entity.kind === 'unknown' && entity.titles.size > 0) entity.kind = 'person';
      const personal = entity.titles.size > 0 || entity.gender !== null;
      if (!personal && entity.kind !== 'organization' && (located.get(entity) ?? 0) * 2 > entity.mentions.length)
        entity.kind = 'place';
    }
  }

  /** The entities, or those of a very long list that are named most, in the order of their first mention. */
  prominent(): readonly Entity[] {
    if (this.entities.length <= MOST_PROMINENT) return this.entities;
    this.most ??= [...this.entities]
      .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
      .slice(0, MOST_PROMINENT)
      .sort((a, b) => a.id - b.id);
    return this.most;
  }

  private make(name: Name): Entity {
    const entity: Entity = {
      id: this.entities.length,
      kind: name.kind,
      name: joinName(name.words),
      gender: name.gender,
      forms: new Map(),
      titles: new Set(),
      mentions: [],
      introduced: Infinity,
      definite: 0,
    };
    this.entities.push(entity);
    return entity;
  }

  private partsOf({ name }: Entity): Parts {
    let known = this.byName.get(name);
    if (!known) this.byName.set(name, (known = parts(name.split(' '))));
    return known;
  }

  private index(form: string, entity: Entity): void {
    const list = this.byForm.get(form);
    if (!list) this.byForm.set(form, [entity]);
    else if (list.length < MOST_BEARERS && !list.includes(entity)) list.push(entity);
  }

  /** The person introduced first whose name can be another form of this one. */
  private samePersonAs(name: Name): Entity | null {
    if (name.kind !== 'person' && name.kind !== 'unknown') return null;
    const own = parts(name.words);
    let first: Entity | null = null;
    for (const entity of this.byForm.get(own.last) ?? []) {
      if (entity.kind === 'organization' || entity.kind === 'place' || !entity.name.includes(' ')) continue;
      if (first && first.id < entity.id) continue;
      if (samePerson(this.partsOf(entity), own)) first = entity;
    }
    return first;
  }

  private addFull(name: Name): Entity {
    const form = name.form;
    const known = this.byForm.get(form)?.[0];
    if (known) {
      if (known.kind === 'unknown') known.kind = name.kind;
      return known;
    }
    const same = this.samePersonAs(name);
    const entity = same ?? this.make(name);
    if (same) {
      // The fullest form is the longest, but a nickname never wins over the name.
      if (name.words.length > same.name.split(' ').length) same.name = joinName(name.words);
      same.gender ??= name.gender;
      if (same.kind === 'unknown') same.kind = name.kind;
    }
    this.index(form, entity);
    if (name.kind === 'organization' || name.kind === 'place') {
      if (name.words.length > 1) this.index(fold(initials(name.words)), entity);
      // "Vettle" for "Vettle Herald", but not "Northmere" for "Northmere Pilots Group" where it is printed more often alone,
      // nor letters, which stand for words of their own: "PIA" is not the "PIA ATR" that it flies.
      const short = fold(name.words[0]!);
      const isOften = (this.printed.get(short) ?? 0) > 2 * (this.printed.get(form) ?? 1);
      if (!isOften && !ACRONYM.test(name.words[0]!)) this.index(short, entity);
    } else {
      const { first, last } = parts(name.words);
      this.index(last, entity);
      if (last.includes(' ')) this.index(last.split(' ').at(-1)!, entity);
      this.index(first, entity);
    }
    return entity;
  }

  private addSingle(name: Name): Entity {
    const entity = this.make(name);
    this.index(fold(name.words[0]!), entity);
    return entity;
  }

  /** Whoever bears such a form; "Mr. Orr" is nobody of whom the article says "she". */
  private candidates(name: Name): Entity[] {
    const all = this.byForm.get(name.form) ?? [];
    if (!name.honorific || !name.gender) return all;
    return all.filter((entity) => entity.gender === null || entity.gender === name.gender);
  }

  /** The entity with such a printed form, whatever its case, where there is just one. */
  called(words: readonly string[]): Entity | null {
    const candidates = this.byForm.get(formOf(words)) ?? [];
    return candidates.length === 1 ? candidates[0]! : null;
  }

  /** A person whom only a label names. */
  add(words: readonly string[]): Entity {
    const name: Name = {
      from: 0,
      to: 0,
      titleFrom: 0,
      start: 0,
      end: 0,
      words,
      form: formOf(words),
      office: false,
      title: null,
      honorific: null,
      gender: genderOfFirstName(words[0]!),
      kind: 'person',
    };
    return words.length > 1 ? this.addFull(name) : this.addSingle(name);
  }

  /** The entity whose name a phrase ends in, or null. */
  named(phrase: { readonly name: Name | null } | null | undefined): Entity | null {
    return phrase?.name ? this.find(phrase.name, phrase.name.start) : null;
  }

  /** The entity that a printed name means at a place of the text, or null where two fit equally. */
  find(name: Name, at: number): Entity | null {
    let candidates = this.candidates(name);
    if (candidates.length <= 1) return candidates[0] ?? null;
    const single = fold(name.words.at(-1)!);
    if (name.honorific && name.gender) {
      const fitting = candidates.filter((entity) => entity.gender === name.gender);
      // "Mr Roe" is not yet the brother of whom the article speaks later, however surely that is a man.
      const isNamed = (entity: Entity): boolean => mentionsBefore(entity, at) > 0;
      if (fitting.length && (fitting.some(isNamed) || !candidates.some(isNamed))) candidates = fitting;
    }
    if (name.title && !name.honorific) {
      // "President Roe" again is not the president's wife, of whom the article spoke in between.
      const holders = candidates.filter((entity) => entity.titles.has(name.title!));
      if (holders.length) candidates = holders;
    }
    if (name.honorific || name.title) {
      const people = candidates.filter((entity) => entity.kind === 'person' || entity.gender !== null);
      if (people.length) candidates = people;
    }
    const form = name.form;
    const bySurname = candidates.filter((entity) => {
      const { last } = this.partsOf(entity);
      return last.split(' ').at(-1) === single || last === form;
    });
    const surnameFirst = candidates.filter(
      (entity) => !bySurname.includes(entity) && this.partsOf(entity).first === single,
    );
    if (bySurname.length && surnameFirst.length)
      candidates =
        isFirstName(name.words[0]!) && name.words.length === 1 && genderOfFirstName(name.words[0]!)
          ? [...surnameFirst, ...bySurname]
          : bySurname;
    if (candidates.length === 1) return candidates[0]!;
    // Relatives of one surname: the one named last before this place, with the weight of being the main figure.
    let best: Entity | null = null;
    let bestScore = -Infinity;
    for (const entity of candidates) {
      const before = mentionsBefore(entity, at);
      const distance = before ? at - entity.mentions[before - 1]! : 100_000;
      // Nobody is called by the surname before the full name has been printed, if it ever is: "her mother, Ann" is not Roe.
      const isFull = entity.name.includes(' ');
      const unknown = before ? (isFull && entity.introduced > at ? 3 : 0) : isFull ? 5 : 4;
      const score = Math.log2(1 + before) * 2 - Math.log2(1 + distance / 200) - unknown;
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    return best;
  }
}
