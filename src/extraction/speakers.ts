import { plain } from '../article/normalise.js';
import type { Entity, NameTable } from './entities.js';
import { femaleNouns, groupNouns, maleNouns, personNouns, relationNouns } from './lexicon/person-nouns.js';
import { documentNouns, organizationNouns } from './lexicon/organization-words.js';
import type { Label } from './labels.js';
import { withoutTitle, type Gender } from './names.js';
import type { Phrase } from './phrases.js';
import type { Frame } from './subjects.js';
import type { Evidence, SpeakerType } from './types.js';

/** Who a mention means. */
export interface Resolved {
  readonly entity: Entity | null;
  /** Name to show: the entity's, or the description of a group. */
  readonly name: string | null;
  readonly type: SpeakerType;
  readonly role: string | null;
  readonly evidence: readonly Evidence[];
}

interface Trace {
  readonly entity: Entity;
  readonly sentence: number;
  readonly at: number;
  readonly subject: boolean;
}

const HE = /^(?:he|him|his|himself)$/u;
const SHE = /^(?:she|her|hers|herself)$/u;
const THEY = /^(?:they|them|their|both)$/u;
const DETERMINER = /^(?:the|a|an|one|another|this|that|these|those|some|several|many|other|two|three|four|five|his|her|their|its|our|my)\s+/iu;
const INDEFINITE = /^(?:a|an|one|another|some|several|two|three|four|many|other)$/iu;

/** How far back, in sentences, a pronoun or description looks. */
const REACH = 8;

/** Reads the article once, in order, and knows at each place who was spoken of and with which role. */
export class SpeakerResolver {
  private readonly roles = new Map<number, string[]>();
  private readonly traces: Trace[] = [];
  private lastSpeaker: { entity: Entity; sentence: number } | null = null;

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    frames: readonly Frame[],
  ) {
    frames.forEach((frame, sentence) => {
      this.learnRoles(frame);
      this.trace(frame, sentence);
    });
  }

  private phraseText(frame: Frame, from: number, to: number): string {
    const { items } = frame.sentence;
    return plain(this.text.slice(items[from]!.start, items[to - 1]!.end)).replace(/\s+/gu, ' ');
  }

  private entityOf(phrase: Phrase): Entity | null {
    return phrase.name ? this.table.find(phrase.name, phrase.name.start) : null;
  }

  private addRole(entity: Entity, role: string): void {
    const cleaned = role.replace(DETERMINER, '').trim();
    if (!cleaned) return;
    const list = this.roles.get(entity.id) ?? [];
    if (!list.some((each) => each.toLowerCase() === cleaned.toLowerCase())) list.push(cleaned);
    this.roles.set(entity.id, list);
    for (const word of cleaned.toLowerCase().split(/[\s,]+/u)) {
      if (femaleNouns.has(word)) entity.gender ??= 'f';
      else if (maleNouns.has(word)) entity.gender ??= 'm';
      else if (!personNouns.has(word)) continue;
      break;
    }
    if (entity.kind === 'unknown') entity.kind = 'person';
  }

  /** Roles stand before the name ("harbour director Adair") or in apposition on either side. */
  private learnRoles(frame: Frame): void {
    const { items } = frame.sentence;
    frame.phrases.forEach((phrase, index) => {
      const entity = this.entityOf(phrase);
      if (!entity || entity.kind === 'place' || entity.kind === 'organization') return;
      const { name } = phrase;
      if (name!.from > phrase.from) {
        const before = this.phraseText(frame, phrase.from, name!.from);
        if (before.split(' ').some((word) => personNouns.has(word.toLowerCase().replace(/\./gu, ''))) || name!.title) this.addRole(entity, before);
      }
      const isPerson = (other: Phrase | undefined): boolean => other !== undefined && other.kind === 'nominal' && personNouns.has(items[other.head]!.lower);
      const next = frame.phrases[index + 1];
      if (next && items[phrase.to]?.text === ',' && next.from === phrase.to + 1 && isPerson(next)) {
        let to = next.to;
        while (items[to] && !/^[,.;:]$/u.test(items[to]!.text) && !items[to]!.stretch && items[to]!.pos !== 'VERB' && items[to]!.lower !== 'who' && to - next.from < 12) to++;
        this.addRole(entity, this.phraseText(frame, next.from, to));
      }
      const previous = frame.phrases[index - 1];
      if (previous && items[phrase.from - 1]?.text === ',' && isPerson(previous)) {
        if (previous.to === phrase.from - 1) this.addRole(entity, this.phraseText(frame, previous.from, previous.to));
      }
    });
  }

  private trace(frame: Frame, sentence: number): void {
    const { items } = frame.sentence;
    let subject = true;
    for (const phrase of frame.phrases) {
      const entity = this.entityOf(phrase);
      if (!entity) continue;
      const governed = items[phrase.from - 1]?.pos === 'ADP';
      const possessor = items[phrase.to]?.lower === "'s" && items[phrase.to]?.pos !== 'AUX';
      this.traces.push({ entity, sentence, at: phrase.name!.start, subject: subject && !governed && !possessor });
      if (!governed && !possessor) subject = false;
    }
  }

  /** Tells the resolver whose words were found last, which the next "he" most likely means. */
  spoke(entity: Entity | null, sentence: number): void {
    if (entity) this.lastSpeaker = { entity, sentence };
  }

  rolesOf(entity: Entity): readonly string[] {
    return [...[...entity.titles], ...(this.roles.get(entity.id) ?? [])];
  }

  private best(sentence: number, at: number, fits: (entity: Entity) => number): Entity | null {
    const scores = new Map<Entity, number>();
    for (let index = this.traces.length - 1; index >= 0; index--) {
      const trace = this.traces[index]!;
      if (trace.at >= at) continue;
      const distance = sentence - trace.sentence;
      if (distance > REACH) break;
      const fit = fits(trace.entity);
      if (fit <= 0) continue;
      const weight = ((trace.subject ? 2 : 1) * fit) / (1 + distance) ** 1.2;
      scores.set(trace.entity, (scores.get(trace.entity) ?? 0) + weight);
    }
    if (this.lastSpeaker && sentence - this.lastSpeaker.sentence <= REACH) {
      const fit = fits(this.lastSpeaker.entity);
      const distance = sentence - this.lastSpeaker.sentence;
      if (fit > 0) scores.set(this.lastSpeaker.entity, (scores.get(this.lastSpeaker.entity) ?? 0) + (2.5 * fit) / (1 + distance));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    if (!first) return null;
    // Two that fit about equally well: a wrong name is worse than none.
    if (second && first[1] < second[1] * 1.1) return null;
    return first[0];
  }

  private pronoun(word: string, sentence: number, at: number): Entity | null {
    const gender: Gender | null = HE.test(word) ? 'm' : SHE.test(word) ? 'f' : null;
    if (gender) {
      const person = (entity: Entity): number => {
        if (entity.kind !== 'person' && entity.kind !== 'unknown') return 0;
        if (entity.gender === gender) return 1;
        if (entity.gender !== null) return 0;
        return entity.kind === 'person' ? 0.6 : 0.15;
      };
      const near = this.best(sentence, at, person);
      if (near) return near;
      const all = this.table.entities.filter((entity) => entity.gender === gender && entity.kind === 'person');
      return all.length === 1 ? all[0]! : null;
    }
    if (word === 'it' || word === 'its') return this.best(sentence, at, (entity) => (entity.kind === 'organization' ? 1 : 0));
    if (THEY.test(word)) return this.best(sentence, at, (entity) => (entity.kind === 'organization' ? 0.5 : 0));
    return null;
  }

  /** The person or organisation that was introduced with a role or is of the kind that a description names. */
  private described(frame: Frame, phrase: Phrase, sentence: number): Entity | null {
    const { items } = frame.sentence;
    const head = items[phrase.head]!.lower;
    const at = items[phrase.from]!.start;
    const first = items[phrase.from]!.lower;
    if (INDEFINITE.test(first)) return null;
    const described = this.phraseText(frame, phrase.from, phrase.to).replace(DETERMINER, '').toLowerCase();
    if (organizationNouns.has(head) && (first === 'the' || first === 'its')) {
      return this.best(sentence, at, (entity) => {
        if (entity.kind !== 'organization') return 0;
        return entity.name.toLowerCase().split(' ').includes(head) ? 2 : 1;
      });
    }
    if (!personNouns.has(head)) return null;
    const gender: Gender | null = femaleNouns.has(head) ? 'f' : maleNouns.has(head) ? 'm' : null;
    let best: Entity | null = null;
    let bestScore = 0;
    for (const entity of this.table.entities) {
      if (entity.kind === 'organization' || entity.kind === 'place') continue;
      if (gender && entity.gender && entity.gender !== gender) continue;
      for (const role of this.rolesOf(entity)) {
        const lower = role.toLowerCase().replace(/\./gu, '');
        const roleWords = lower.split(/[\s,]+/u);
        const main = lower.split(/\s(?:of|for|at|in|from)\s|,/u)[0]!;
        let score = 0;
        if (main === described || lower === described) score = 3;
        else if (main.endsWith(` ${described}`) || described.endsWith(` ${main}`)) score = 2.5;
        else if (main.split(' ').at(-1) === head && !relationNouns.has(head)) score = 1.5;
        else if (roleWords.includes(head) && first === 'the' && !relationNouns.has(head)) score = 0.8;
        if (!score) continue;
        const recent = entity.mentions.some((mention) => mention < at) ? 0.5 : 0;
        if (score + recent > bestScore) [best, bestScore] = [entity, score + recent];
        else if (score + recent === bestScore && best !== entity) best = null;
      }
    }
    return bestScore >= 1.5 ? best : null;
  }

  /** Who a transcript's label means: somebody the article names, or the label itself. */
  resolveLabel(label: Label): Resolved {
    const evidence: Evidence[] = [{ step: 'label', text: label.name, span: label.source }];
    if (label.question) return { entity: null, name: null, type: 'person', role: 'interviewer', evidence };
    if (label.answer) {
      // The one asked is the person the piece is about, where there is only one.
      const people = this.table.entities.filter((entity) => entity.kind === 'person' && entity.name.includes(' '));
      const entity = people.length === 1 ? people[0]! : null;
      return { entity, name: entity?.name ?? null, type: 'person', role: entity ? (this.rolesOf(entity)[0] ?? null) : null, evidence };
    }
    const { words, title } = withoutTitle(label.name.split(/\s+/u));
    const entity = this.table.called(words) ?? this.table.add(words);
    if (title) this.addRole(entity, title.toLowerCase());
    evidence.push({ step: 'name', text: entity.name, span: null });
    return { entity, name: entity.name, type: 'person', role: this.rolesOf(entity)[0] ?? null, evidence };
  }

  resolve(frame: Frame, phrase: Phrase, sentence: number): Resolved {
    const { items } = frame.sentence;
    const start = items[phrase.from]!.start;
    const end = items[phrase.to - 1]!.end;
    const printed = plain(this.text.slice(start, end)).replace(/\s+/gu, ' ');
    const evidence: Evidence[] = [{ step: 'mention', text: printed, span: { start, end } }];
    const named = (entity: Entity, step: string): Resolved => {
      evidence.push({ step, text: entity.name, span: null });
      const type: SpeakerType = entity.kind === 'organization' || entity.kind === 'place' ? 'organization' : 'person';
      return { entity, name: entity.name, type, role: this.rolesOf(entity)[0] ?? null, evidence };
    };
    if (phrase.kind === 'name') {
      const entity = this.entityOf(phrase);
      return entity ? named(entity, 'name') : { entity: null, name: null, type: 'unknown', role: null, evidence };
    }
    const lower = items[phrase.head]!.lower;
    if (phrase.antecedent) {
      // "Roe, who told …": whoever the relative pronoun stands for.
      const { evidence: way, ...rest } = this.resolve(frame, phrase.antecedent, sentence);
      return { ...rest, evidence: [...evidence, ...way] };
    }
    if (phrase.kind === 'pronoun') {
      const entity = this.pronoun(lower, sentence, start);
      if (entity) return named(entity, 'pronoun');
      return { entity: null, name: null, type: HE.test(lower) || SHE.test(lower) ? 'person' : 'unknown', role: null, evidence };
    }
    const entity = this.described(frame, phrase, sentence);
    if (entity) return named(entity, 'description');
    const description = printed.replace(DETERMINER, '');
    if (groupNouns.has(lower)) return { entity: null, name: description.toLowerCase(), type: 'group', role: null, evidence };
    const type: SpeakerType = personNouns.has(lower) ? 'person' : organizationNouns.has(lower) || documentNouns.has(lower) ? 'organization' : 'unknown';
    return { entity: null, name: null, type, role: description, evidence };
  }
}
