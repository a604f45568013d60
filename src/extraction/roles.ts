import { isPersonal } from './mentions.js';
import type { Entity, NameTable } from './entities.js';
import { documentNouns, organizationNouns } from './lexicon/organization-words.js';
import { countries } from './lexicon/places.js';
import { femaleNouns, maleNouns, personNouns, relationNouns } from './lexicon/person-nouns.js';
import { honorifics, shortTitles } from './lexicon/titles.js';
import type { Phrase } from './phrases.js';
import type { Frame } from './subjects.js';
import { plain } from '../article/normalise.js';

const DETERMINER =
  /^(?:(?:the|a|an|another|this|that|these|those|his|her|their|its|our|my)\s+|(?:one|some|several|many|other|two|three|four|five)\s+(?!(?:in|of)\b)(?:(?:hundred|thousand|million|dozen)\s+(?!of\b))?)/iu;

/** A description without its article or possessive: "the plant's night supervisor" → "plant's night supervisor". */
export function undetermined(description: string): string {
  return description.replace(DETERMINER, '').trim();
}

/** Text of items `from` to `to` (exclusive) of a frame, in one line. */
export function itemsText(text: string, frame: Frame, from: number, to: number): string {
  const { items } = frame.sentence;
  const printed = plain(text.slice(items[from]!.start, items[to - 1]!.end));
  return printed.includes('  ') || printed.includes('\n') ? printed.replace(/\s+/gu, ' ') : printed;
}

const COMPLEMENT = /^(?:of|for|at|from|in|on|with|to)$/u;

/** Where a description ends with what belongs to it: "a spokesman [for the mayor of Ellery]". */
export function complementEnd(frame: Frame, phrase: Phrase, prepositions = COMPLEMENT): number {
  const { items } = frame.sentence;
  let end = phrase.to;
  for (let steps = 0; steps < 4; steps++) {
    const word = items[end];
    if (!word || !prepositions.test(word.lower)) break;
    const inner = frame.startingAt.get(end + 1);
    if (!inner || inner.kind === 'pronoun') break;
    end = inner.to;
  }
  return end;
}

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

/** Behind a participle: "a man accused of it", "a nurse hired by the ward". */
const PARTICIPLE_LINK = /^(?:of|by|in|with|from|as|at|on)$/u;

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

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    frames: readonly Frame[],
  ) {
    for (const frame of frames) this.learn(frame);
  }

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
    const gender = femaleNouns.has(noun) ? 'f' : maleNouns.has(noun) ? 'm' : null;
    const others = this.relatives.get(owner) ?? [];
    const fitting = others.filter((other) => !gender || !other.gender || other.gender === gender);
    return fitting.length === 1 ? fitting[0]! : null;
  }

  add(entity: Entity, role: string): void {
    const cleaned = undetermined(role);
    if (!cleaned || isHonorific(cleaned)) return;
    const list = this.roles.get(entity.id) ?? [];
    if (list.length < MOST && !list.some((each) => each.toLowerCase() === cleaned.toLowerCase())) list.push(cleaned);
    this.roles.set(entity.id, list);
    this.byWord = null;
    this.plain.delete(entity);
    for (const word of cleaned.toLowerCase().split(/[\s,]+/u)) {
      if (femaleNouns.has(word)) entity.gender ??= 'f';
      else if (maleNouns.has(word)) entity.gender ??= 'm';
      else if (!personNouns.has(word)) continue;
      break;
    }
    if (entity.kind === 'unknown') entity.kind = 'person';
  }

  private relate(one: Entity, other: Entity): void {
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

  private entityOf(phrase: Phrase | undefined): Entity | null {
    return phrase?.name ? this.table.find(phrase.name, phrase.name.start) : null;
  }

  private learn(frame: Frame): void {
    frame.phrases.forEach((phrase, index) => {
      const entity = this.entityOf(phrase);
      if (entity) {
        if (entity.kind === 'organization' || entity.kind === 'unknown') this.learnKind(frame, phrase, entity);
        if (entity.kind !== 'place' && entity.kind !== 'organization')
          this.learnRole(frame, phrase, frame.phrases[index + 1], entity);
      }
      this.learnIssuer(frame, phrase);
    });
  }

  /** Roles stand before the name, in apposition on either side, or behind "is", "was" and "as". */
  private learnRole(frame: Frame, phrase: Phrase, next: Phrase | undefined, entity: Entity): void {
    const { items } = frame.sentence;
    const name = phrase.name!;
    this.learnRelative(frame, phrase, entity);
    if (name.from > phrase.from) {
      const before = itemsText(this.text, frame, phrase.from, name.from);
      if (name.title || before.split(' ').some((word) => personNouns.has(word.toLowerCase().replace(/\./gu, ''))))
        this.add(entity, before);
    }
    const personal = (other: Phrase | undefined): other is Phrase =>
      other !== undefined && other.kind !== 'pronoun' && isPersonal(items, other);
    if (next && items[phrase.to]?.text === ',' && next.from === phrase.to + 1 && personal(next)) {
      let to = next.to;
      while (
        items[to] &&
        !/^[,.;:]$/u.test(items[to]!.text) &&
        !items[to]!.stretch &&
        items[to]!.pos !== 'VERB' &&
        items[to]!.lower !== 'who' &&
        to - next.from < 18
      )
        to++;
      if (!this.isSubject(frame, phrase, next, to)) this.add(entity, itemsText(this.text, frame, next.from, to));
    }
    const verb = items[phrase.to];
    if (
      next &&
      verb &&
      /^(?:is|was|became|remains|as)$/u.test(verb.lower) &&
      next.from === phrase.to + 1 &&
      personal(next)
    ) {
      this.add(entity, itemsText(this.text, frame, next.from, complementEnd(frame, next)));
    }
    if (items[phrase.from - 1]?.text === ',') {
      // "The director of Operation Truth, Paul Roe": over the places and bodies that belong to the office.
      let head = frame.endingAt.get(phrase.from - 1);
      for (let steps = 0; head && steps < 3 && items[head.from - 1]?.pos === 'ADP'; steps++)
        head = frame.endingAt.get(head.from - 1) ?? undefined;
      if (personal(head)) this.add(entity, itemsText(this.text, frame, head.from, phrase.from - 1));
    }
  }

  /** Does what follows the comma behind a name begin a clause? "According to Ann Roe, a guard had opened (opened) the door". */
  private isSubject(frame: Frame, phrase: Phrase, next: Phrase, to: number): boolean {
    const { items } = frame.sentence;
    if (items.slice(next.to, to).some(({ pos }) => pos === 'AUX')) return true;
    const verb = items[next.to];
    const isFinite =
      verb?.pos === 'VERB' &&
      !/(?:ing|en)$/u.test(verb.lower) &&
      !PARTICIPLE_LINK.test(items[next.to + 1]?.lower ?? '');
    return isFinite && items[phrase.from - 1]?.lower === 'to' && items[phrase.from - 2]?.lower === 'according';
  }

  /** "Gerald Fenwick and his wife, Moira Fenwick". */
  private learnRelative(frame: Frame, phrase: Phrase, entity: Entity): void {
    const { items } = frame.sentence;
    const comma = items[phrase.from - 1]?.text === ',' ? 1 : 0;
    const apposed = phrase.from < phrase.name!.from ? phrase : frame.endingAt.get(phrase.from - comma);
    if (!apposed || !/^(?:his|her|their)$/u.test(items[apposed.from]!.lower)) return;
    const noun = apposed === phrase ? items[phrase.name!.from - 1]!.lower : items[apposed.head]!.lower;
    if (!relationNouns.has(noun)) return;
    const owner = frame.phrases.findLast((other) => other.to <= apposed.from && other.name?.kind === 'person');
    const other = this.entityOf(owner);
    if (other && other !== entity) {
      this.relate(other, entity);
      this.relate(entity, other);
    }
    if (femaleNouns.has(noun)) entity.gender = 'f';
    else if (maleNouns.has(noun)) entity.gender = 'm';
  }

  private learnKind(frame: Frame, phrase: Phrase, entity: Entity): void {
    const { items } = frame.sentence;
    const kinds = this.kinds.get(entity.id) ?? new Set<string>();
    const before = items[phrase.name!.titleFrom - 1];
    if (before && organizationNouns.has(before.lower)) kinds.add(before.lower);
    const next = frame.startingAt.get(phrase.to + 1);
    const link = items[phrase.to];
    if (
      next?.kind === 'nominal' &&
      link &&
      /^(?:,|is|was)$/u.test(link.lower) &&
      organizationNouns.has(items[next.head]!.lower)
    )
      kinds.add(items[next.head]!.lower);
    const previous = items[phrase.from - 1]?.text === ',' ? frame.endingAt.get(phrase.from - 1) : undefined;
    if (previous?.kind === 'nominal' && organizationNouns.has(items[previous.head]!.lower))
      kinds.add(items[previous.head]!.lower);
    if (kinds.size > 0) this.kinds.set(entity.id, kinds);
  }

  /** "a report by the Harbour Trust", "the Trust's survey", "the Trust released a report". */
  private learnIssuer(frame: Frame, phrase: Phrase): void {
    const { items } = frame.sentence;
    const noun = items[phrase.head]!.lower;
    if (phrase.kind !== 'nominal' || !documentNouns.has(noun) || this.issuers.has(noun)) return;
    const entity = this.issuerAt(frame, phrase);
    if (entity) this.issuers.set(noun, entity);
  }

  /** Who issued a document, by what stands beside its mention. */
  issuerAt(frame: Frame, phrase: Phrase): Entity | null {
    const { items } = frame.sentence;
    const usable = (entity: Entity | null): Entity | null => (entity && entity.kind !== 'place' ? entity : null);
    if (phrase.owner) {
      const named = this.table.find(phrase.owner, phrase.owner.start);
      // "a US report"
      const owner = usable(named) ?? (named && countries.has(named.name.toLowerCase()) ? named : null);
      if (owner) return owner;
    }
    for (let at = phrase.to; at < Math.min(items.length, phrase.to + 6); at++) {
      const item = items[at]!;
      if (item.stretch || /^[.;:]$/u.test(item.text)) break;
      if (
        item.pos === 'VERB' &&
        /^(?:seen|obtained|reviewed|leaked|cited|read|quoted|delivered|handed|received|shared)$/u.test(item.lower)
      )
        break;
      if (/^(?:by|from)$/u.test(item.lower)) return usable(this.entityOf(frame.startingAt.get(at + 1)));
      if (item.pos === 'VERB' && !/(?:ed|en)$/u.test(item.lower)) break;
    }
    const verb = items[phrase.from - 1];
    if (verb && /^(?:released|issued|published|posted|wrote|sent|released)$/u.test(verb.lower)) {
      const subject = frame.roles.get(phrase.from - 1)?.subject;
      return subject ? usable(this.entityOf(subject)) : null;
    }
    return null;
  }
}
