import { describedBy } from '../descriptions.js';
import type { Entity } from '../entities.js';
import { genderOfNoun, HE, learnGenders, SHE } from '../genders.js';
import { isPersonal } from '../mentions.js';
import type { NameTable } from '../name-table.js';
import { isPeople } from '../names/name-words.js';
import type { Phrase } from '../phrase.js';
import { complementEnd, itemsText, undetermined } from '../phrase-text.js';
import { isHearsay } from '../reported/reported.js';
import type { RoleTable } from '../roles.js';
import type { Frame } from '../subjects.js';
import { pronounWeights } from '../weights/pronouns.js';
import { type Candidate, candidatesFor, type Pronoun } from './candidates.js';
import { epithet } from './epithet.js';
import { likeliest, type Meant } from './ranking.js';
import { type Part, type Referent, Trail } from './trail.js';

export type { Candidate } from './candidates.js';
export type { Referent } from './trail.js';

/** Follows an article from mention to mention, and finds whom its pronouns and epithets mean. */
export class Coreference {
  private readonly trail = new Trail();

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    private readonly roles: RoleTable,
    private readonly frames: readonly Frame[],
    private readonly weights: ReadonlyMap<string, number> = pronounWeights,
  ) {
    learnGenders(frames, table);
    frames.forEach((frame, sentence) => {
      this.trail.beginSentence();
      this.trace(frame, sentence);
    });
  }

  private trace(frame: Frame, sentence: number): void {
    const parts = partsIn(frame);
    const mention = (referent: Referent | null, head: number, part: Part): void => {
      if (!referent) return;
      const { items, paragraph } = frame.sentence;
      this.trail.mentions.push({ referent, sentence, paragraph, at: items[head]!.start, part });
    };
    for (const [subject, part] of parts) {
      const names = subject.members?.map((member) => this.table.named(member)?.name);
      if (!names?.every((name) => name)) continue;
      mention(this.trail.describedAs(names.join(' and '), null, true), subject.head, part);
    }
    for (const phrase of frame.phrases) {
      const part = partOf(phrase, parts);
      mention(this.mentioned(frame, phrase, sentence, part), phrase.head, part);
    }
  }

  private mentioned(frame: Frame, phrase: Phrase, sentence: number, part: Part): Referent | null {
    const { items, paragraph } = frame.sentence;
    if (phrase.name) {
      const entity = this.table.named(phrase);
      return entity && this.trail.of(entity);
    }
    const head = items[phrase.head]!.lower;
    if (phrase.kind === 'pronoun') {
      if (part === 'other' || !(HE.has(head) || SHE.has(head))) return null;
      return this.pronoun({ word: head, sentence, paragraph, at: items[phrase.from]!.start })?.referent ?? null;
    }
    // A common noun for several people: "officials", "two residents".
    const group = phrase.kind === 'nominal' && isPeople(items[phrase.head]!);
    if (!isPersonal(items, phrase) && !group) return null;
    const entity = group
      ? null
      : (describedBy(frame, phrase, this.text, this.table, this.roles) ?? this.epithet(frame, phrase, sentence));
    if (entity) return this.trail.of(entity);
    if (part === 'other') return null;
    const description = undetermined(itemsText(this.text, frame, phrase.from, complementEnd(frame, phrase)));
    return this.trail.describedAs(description, group ? null : genderOfNoun(head), group);
  }

  /** Everybody whom a pronoun may mean, with the features that rank them. */
  candidates(pronoun: Pronoun): Candidate[] {
    return candidatesFor(pronoun, this.trail, this.frames[pronoun.sentence]!, this.table);
  }

  /**
   * Whom a pronoun means, or null where nobody fits.
   *
   * @param answering whoever it means is said to answer
   */
  pronoun(pronoun: Pronoun, answering = false): Meant | null {
    const candidates = this.candidates(pronoun);
    // "Pym asked Okello three times. “…,” she answered": not the one who asked.
    const others =
      answering && this.asks(pronoun.sentence - 1)
        ? candidates.filter(({ features }) => !features.includes('last-main'))
        : [];
    return likeliest(others.length > 0 ? others : candidates, this.weights);
  }

  private asks(sentence: number): boolean {
    const items = this.frames[sentence]?.sentence.items ?? [];
    return items.some((item) => /^(?:ask|asks|asked|question|questions|questioned)$/u.test(item.lower));
  }

  /** Whoever an epithet means (epithet.ts). */
  epithet(frame: Frame, phrase: Phrase, sentence: number): Entity | null {
    return epithet(frame, phrase, sentence, this.trail, this.roles);
  }

  /** Whoever was the subject of the last cue within two sentences, if a named person. */
  lastToSpeak(sentence: number, at: number): Entity | null {
    for (let index = this.trail.endOf(sentence) - 1; index >= 0; index--) {
      const mention = this.trail.mentions[index]!;
      if (sentence - mention.sentence > 2) return null;
      if (mention.at >= at || mention.part !== 'cue') continue;
      const { entity } = mention.referent;
      return entity?.kind === 'person' ? entity : null;
    }
    return null;
  }
}

/** What the subjects of a sentence do in it; of several verbs the one that says most. */
function partsIn(frame: Frame): ReadonlyMap<Phrase, Part> {
  const parts = new Map<Phrase, Part>();
  let main = false;
  for (const [verb, role] of frame.roles) {
    if (!role.subject) continue;
    const cue = frame.cues.find((each) => each.at === verb && !each.passive && each.verb.strength !== 'weak');
    const outer = role.inside < 0;
    const part: Part = cue && outer && !isHearsay(frame, cue) ? 'cue' : outer && !main ? 'main' : 'subject';
    main ||= outer;
    const before = parts.get(role.subject);
    if (before !== 'cue') parts.set(role.subject, before === 'main' && part === 'subject' ? 'main' : part);
  }
  return parts;
}

function partOf(phrase: Phrase, parts: ReadonlyMap<Phrase, Part>): Part {
  for (const [subject, part] of parts)
    if (subject === phrase || (subject.from <= phrase.from && subject.head === phrase.head)) return part;
  return 'other';
}
