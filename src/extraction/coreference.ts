import { isPersonal } from './mentions.js';
import { describedBy } from './descriptions.js';
import type { Entity, NameTable } from './entities.js';
import { HE, learnGenders, SHE } from './genders.js';
import { femaleNouns, maleNouns } from './lexicon/person-nouns.js';
import { titles } from './lexicon/titles.js';
import type { Gender } from './names/name.js';
import { isPeople } from './names/name-words.js';
import type { Phrase } from './phrases.js';
import { complementEnd, itemsText, undetermined, type RoleTable } from './roles.js';
import type { Item } from './sentences.js';
import type { Frame } from './subjects.js';
import { pronounWeights } from './weights/pronouns.js';

/** Whom a pronoun may mean: a named entity, or somebody whom the article only describes. */
export interface Referent {
  readonly entity: Entity | null;
  readonly description: string | null;
  readonly gender: Gender | null;
  /** Several people: "officials", "Roe and the mayor". */
  readonly group: boolean;
}

/** What somebody does in a sentence that mentions them. */
type Part = 'cue' | 'main' | 'subject' | 'other';

interface Mention {
  readonly referent: Referent;
  readonly sentence: number;
  readonly paragraph: number;
  readonly at: number;
  readonly part: Part;
}

/** A referent with what speaks for it, for the ranking. */
export interface Candidate {
  readonly referent: Referent;
  readonly features: readonly string[];
}

const IT: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their']);

/** How far back a pronoun looks: in sentences, and in mentions, of which ten sentences of an article have sixty. */
const REACH = 10;
const MOST_MENTIONS = 300;

/** Titles of whoever stands at the top of something, whatever else they are called. */
const GENERIC = /^(?:chief|leader|captain|officer|president)$/u;

/** How far back an epithet looks, in sentences. */
const EPITHET_REACH = 2;

const bucket = (distance: number): string => (distance <= 3 ? String(distance) : distance <= 5 ? '4' : '6');

/** Knows in which order an article speaks of whom, and finds whom a pronoun means. */
export class Coreference {
  private readonly mentions: Mention[] = [];
  /** How many mentions stand before each sentence. */
  private readonly before: number[] = [];
  private readonly described = new Map<string, Referent>();
  private readonly named = new Map<Entity, Referent>();

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    private readonly roles: RoleTable,
    private readonly frames: readonly Frame[],
    private readonly weights: ReadonlyMap<string, number> = pronounWeights,
  ) {
    learnGenders(frames, table);
    frames.forEach((frame, sentence) => {
      this.before.push(this.mentions.length);
      this.trace(frame, sentence);
    });
  }

  /** How many mentions stand in the article up to the end of a sentence. */
  private endOf(sentence: number): number {
    return this.before[sentence + 1] ?? this.mentions.length;
  }

  private referentOf(entity: Entity): Referent {
    let referent = this.named.get(entity);
    if (!referent) {
      referent = { entity, description: null, gender: entity.gender, group: false };
      this.named.set(entity, referent);
    }
    return referent;
  }

  private trace(frame: Frame, sentence: number): void {
    const { items } = frame.sentence;
    const parts = new Map<Phrase, Part>();
    let main = false;
    for (const [verb, role] of frame.roles) {
      if (!role.subject) continue;
      const cue = frame.cues.find((each) => each.at === verb && !each.passive && each.verb.strength !== 'weak');
      const outer = role.inside < 0;
      const part: Part = cue && outer ? 'cue' : outer && !main ? 'main' : 'subject';
      main ||= outer;
      const before = parts.get(role.subject);
      if (before !== 'cue') parts.set(role.subject, before === 'main' && part === 'subject' ? 'main' : part);
    }
    const subjects = [...parts];
    const partOf = (phrase: Phrase): Part => {
      for (const [subject, part] of subjects)
        if (subject === phrase || (subject.from <= phrase.from && subject.head === phrase.head)) return part;
      return 'other';
    };
    for (const [subject, part] of parts) {
      const names = subject.members?.map(
        (member) => member.name && this.table.find(member.name, member.name.start)?.name,
      );
      if (!names?.every((name) => name)) continue;
      this.mentions.push({
        referent: this.describe(names.join(' and '), null, true),
        sentence,
        paragraph: frame.sentence.paragraph,
        at: items[subject.head]!.start,
        part,
      });
    }
    for (const phrase of frame.phrases) {
      const part = partOf(phrase);
      const referent = this.mentioned(frame, phrase, sentence, part);
      if (referent)
        this.mentions.push({
          referent,
          sentence,
          paragraph: frame.sentence.paragraph,
          at: items[phrase.head]!.start,
          part,
        });
    }
  }

  private mentioned(frame: Frame, phrase: Phrase, sentence: number, part: Part): Referent | null {
    const { items } = frame.sentence;
    if (phrase.name) {
      const entity = this.table.find(phrase.name, phrase.name.start);
      return entity && this.referentOf(entity);
    }
    const head = items[phrase.head]!.lower;
    if (phrase.kind === 'pronoun') {
      if (part === 'other' || !(HE.has(head) || SHE.has(head))) return null;
      return this.best(head, sentence, frame.sentence.paragraph, items[phrase.from]!.start);
    }
    const group = isGroup(items, phrase);
    if (!isPersonal(items, phrase) && !group) return null;
    if (group)
      return part === 'other'
        ? null
        : this.describe(
            undetermined(itemsText(this.text, frame, phrase.from, complementEnd(frame, phrase))),
            null,
            true,
          );
    const entity =
      describedBy(frame, phrase, this.text, this.table, this.roles) ?? this.epithet(frame, phrase, sentence);
    if (entity) return this.referentOf(entity);
    if (part === 'other') return null;
    const description = undetermined(itemsText(this.text, frame, phrase.from, complementEnd(frame, phrase)));
    return this.describe(description, femaleNouns.has(head) ? 'f' : maleNouns.has(head) ? 'm' : null, false);
  }

  private describe(description: string, gender: Gender | null, group: boolean): Referent {
    let referent = this.described.get(description.toLowerCase());
    if (!referent) {
      referent = { entity: null, description, gender, group };
      this.described.set(description.toLowerCase(), referent);
    }
    return referent;
  }

  /** Everybody whom a pronoun at a place of the text may mean, with the features that rank them. */
  candidates(word: string, sentence: number, paragraph: number, at: number): Candidate[] {
    const gender: Gender | null = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : null;
    const seen = new Map<Referent, { last: Mention; parts: Set<string>; count: number }>();
    let lastCue: Referent | null = null;
    let lastMain: Referent | null = null;
    const last = this.endOf(sentence) - 1;
    for (let index = last; index >= Math.max(0, last - MOST_MENTIONS); index--) {
      const mention = this.mentions[index]!;
      if (mention.at >= at) continue;
      const distance = sentence - mention.sentence;
      if (distance > REACH) break;
      if (!this.fits(mention.referent, word, gender)) continue;
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
    const teller = this.tellerOf(sentence, at);
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
  private tellerOf(sentence: number, at: number): Entity | null {
    const { roles, sentence: own } = this.frames[sentence]!;
    for (const { subject, inside } of roles.values()) {
      if (!subject || inside < 0 || own.items[subject.from]!.start !== at) continue;
      const teller = roles.get(inside)?.subject;
      return teller?.name ? this.table.find(teller.name, teller.name.start) : null;
    }
    return null;
  }

  private fits({ entity, gender: own, group }: Referent, word: string, gender: Gender | null): boolean {
    if (group) return THEY.has(word);
    if (gender)
      return own !== null ? own === gender : entity === null || entity.kind === 'person' || entity.kind === 'unknown';
    if (IT.has(word) || THEY.has(word))
      return entity?.kind === 'organization' || (entity?.kind === 'unknown' && !entity.name.includes(' '));
    return false;
  }

  /** Whoever was the subject of the last cue within two sentences, if a named person. */
  lastToSpeak(sentence: number, at: number): Entity | null {
    for (let index = this.endOf(sentence) - 1; index >= 0; index--) {
      const mention = this.mentions[index]!;
      if (sentence - mention.sentence > 2) return null;
      if (mention.at >= at || mention.part !== 'cue') continue;
      const { entity } = mention.referent;
      return entity?.kind === 'person' ? entity : null;
    }
    return null;
  }

  /**
   * "The Ostrand skipper", "the former mayor", "the 52-year-old": another word for whoever the article spoke of just
   * before, where it says nothing else of the kind.
   */
  epithet(frame: Frame, phrase: Phrase, sentence: number): Entity | null {
    const { items } = frame.sentence;
    const modifiers = items.slice(phrase.from + 1, phrase.head);
    if (items[phrase.from]!.lower !== 'the') return null;
    const aged = modifiers.some((item) => /^\d+-year-old$/u.test(item.lower));
    if (!aged && items[phrase.to]?.lower === 'of') return null; // an office that somebody else may hold
    if (!aged && !modifiers.some((item) => item.capital || item.lower === 'former')) return null;
    const head = items[phrase.head]!.lower;
    const gender: Gender | null = femaleNouns.has(head) ? 'f' : maleNouns.has(head) ? 'm' : null;
    const at = items[phrase.from]!.start;
    for (let index = this.endOf(sentence) - 1; index >= 0; index--) {
      const mention = this.mentions[index]!;
      if (sentence - mention.sentence > EPITHET_REACH) return null;
      const { entity } = mention.referent;
      if (mention.at >= at || (mention.part !== 'cue' && mention.part !== 'main')) continue;
      if (entity?.kind !== 'person' || (gender && entity.gender && gender !== entity.gender)) return null;
      // "The public prosecutor" is no former minister.
      const offices = this.roles.of(entity);
      const other =
        titles.has(head) &&
        !GENERIC.test(head) &&
        offices.length > 0 &&
        !offices.some((role) => role.toLowerCase().includes(head));
      return other ? null : entity;
    }
    return null;
  }

  private asks(sentence: number): boolean {
    const frame = this.frames[sentence];
    return (
      frame?.sentence.items.some((item) => /^(?:ask|asks|asked|question|questions|questioned)$/u.test(item.lower)) ??
      false
    );
  }

  private best(word: string, sentence: number, paragraph: number, at: number): Referent | null {
    return rank(this.candidates(word, sentence, paragraph, at), this.weights)?.referent ?? null;
  }

  /** Whom a pronoun means, with the probability that it is so, or null where nobody fits. */
  pronoun(
    word: string,
    sentence: number,
    paragraph: number,
    at: number,
    answering = false,
  ): { readonly referent: Referent; readonly probability: number } | null {
    const candidates = this.candidates(word, sentence, paragraph, at);
    // "Pym asked Okello three times. “…,” she answered": not the one who asked.
    const others =
      answering && this.asks(sentence - 1) ? candidates.filter(({ features }) => !features.includes('last-main')) : [];
    return rank(others.length > 0 ? others : candidates, this.weights);
  }
}

/** Is the phrase a common noun for several people: "officials", "two residents"? */
function isGroup(items: readonly Item[], phrase: Phrase): boolean {
  return phrase.kind === 'nominal' && isPeople(items[phrase.head]!);
}

/** The likeliest of the candidates by a softmax over the sums of their features' weights. */
function rank(
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): { readonly referent: Referent; readonly probability: number } | null {
  if (candidates.length === 0) return null;
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  );
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const best = scores.indexOf(top);
  return { referent: candidates[best]!.referent, probability: 1 / total };
}
