import type { Entity } from './entities.js';
import { genderOfNoun } from './genders.js';
import { personNouns } from './lexicon/person-nouns.js';
import { honorifics, shortTitles } from './lexicon/titles.js';
import type { NameTable } from './name-table.js';
import { undetermined } from './phrase-text.js';

/** A form of address says nothing of what somebody is. */
const isHonorific = (title: string): boolean => honorifics.has(title.toLowerCase().replace(/\.$/u, ''));

/** How many roles or relatives one may have, and how many may share a word of theirs: articles have a third of that. */
const MOST = 30;

/** A role as descriptions are compared with it: in lower case, without stops, a shortened title at its end in full. */
export interface PlainRole {
  readonly whole: string;
  /** Without what follows "of", "for", "at", "in", "from" or a comma: "director". */
  readonly main: string;
}

function plainRole(role: string): PlainRole {
  const printed = role.toLowerCase().replaceAll('.', '');
  const whole = printed.replace(/(?<=^|\s)\p{L}+$/u, (word) => shortTitles.get(word) ?? word);
  return { whole, main: whole.split(/\s(?:of|for|at|in|from)\s|,/u)[0]! };
}

/** What an article says its people and bodies are: offices, trades and kinds, by entity. */
export class RoleTable {
  private readonly roles = new Map<number, string[]>();
  private readonly kinds = new Map<number, Set<string>>();
  private readonly issuers = new Map<string, Entity>();
  /** Relatives and partners that an article names together, both ways. */
  private readonly relatives = new Map<Entity, Entity[]>();
  private readonly plain = new Map<Entity, readonly PlainRole[]>();
  /** Everybody whose roles hold a word, by the word; made when it is asked for. */
  private byWord: ReadonlyMap<string, readonly Entity[]> | null = null;

  constructor(private readonly table: NameTable) {}

  /** Titles and descriptions printed with somebody, each once, titles first. */
  of(entity: Entity): readonly string[] {
    const all = [...[...entity.titles].filter((title) => !isHonorific(title)), ...(this.roles.get(entity.id) ?? [])];
    return all.filter((role, index) => all.findIndex((other) => other.toLowerCase() === role.toLowerCase()) === index);
  }

  /** Whether a body is said to be of a kind: "the airline Northmere", "Northmere, an airline,". */
  isKind(entity: Entity, noun: string): boolean {
    return this.kinds.get(entity.id)?.has(noun) ?? false;
  }

  /** Who issued the report, letter or survey that the article speaks of with this noun. */
  issuer(noun: string): Entity | null {
    return this.issuers.get(noun) ?? null;
  }

  /** The one relative of somebody that the article names, if the noun fits them: "her husband". */
  relative(owner: Entity, noun: string): Entity | null {
    const gender = genderOfNoun(noun);
    const others = this.relatives.get(owner) ?? [];
    const fitting = others.filter((other) => !gender || !other.gender || other.gender === gender);
    return fitting.length === 1 ? fitting[0]! : null;
  }

  /** Says what somebody is, who then is a person. */
  add(entity: Entity, role: string): void {
    const cleaned = undetermined(role);
    if (!cleaned || isHonorific(cleaned)) return;
    const list = this.roles.get(entity.id) ?? [];
    if (list.length < MOST && !list.some((each) => each.toLowerCase() === cleaned.toLowerCase())) list.push(cleaned);
    this.roles.set(entity.id, list);
    this.byWord = null;
    this.plain.delete(entity);
    for (const word of cleaned.toLowerCase().split(/[\s,]+/u)) {
      const gender = genderOfNoun(word);
      if (gender === null && !personNouns.has(word)) continue;
      entity.gender ??= gender;
      break;
    }
    if (entity.kind === 'unknown') entity.kind = 'person';
  }

  /** Says that two are relatives or partners of each other. */
  relate(one: Entity, other: Entity): void {
    this.addRelative(one, other);
    this.addRelative(other, one);
  }

  /** Says of which kind a body is. */
  addKind(entity: Entity, noun: string): void {
    const kinds = this.kinds.get(entity.id) ?? new Set<string>();
    this.kinds.set(entity.id, kinds.add(noun));
  }

  /** Says who issued the document of this noun; the first who did is meant by it. */
  addIssuer(noun: string, entity: Entity): void {
    if (!this.issuers.has(noun)) this.issuers.set(noun, entity);
  }

  private addRelative(one: Entity, other: Entity): void {
    const others = this.relatives.get(one) ?? [];
    if (others.length < MOST) others.push(other);
    this.relatives.set(one, others);
  }

  /** Everybody who has a role with one of the words in it, in the order of their first mention. */
  bearing(words: readonly string[]): readonly Entity[] {
    this.byWord ??= this.wordsOfRoles();
    const found = words.flatMap((word) => this.byWord!.get(word) ?? []);
    return words.length < 2 ? found : [...new Set(found)].sort((a, b) => a.id - b.id);
  }

  /** What `of` gives, ready to be compared. */
  plainly(entity: Entity): readonly PlainRole[] {
    let known = this.plain.get(entity);
    if (!known) this.plain.set(entity, (known = this.of(entity).map(plainRole)));
    return known;
  }

  private wordsOfRoles(): ReadonlyMap<string, readonly Entity[]> {
    const byWord = new Map<string, Entity[]>();
    for (const entity of this.table.entities)
      for (const role of this.plainly(entity))
        for (const word of role.whole.split(/[\s,]+/u)) {
          const list = byWord.get(word);
          if (!list) byWord.set(word, [entity]);
          else if (list.at(-1) !== entity && list.length < MOST) list.push(entity);
        }
    return byWord;
  }
}
