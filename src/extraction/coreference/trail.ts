import type { Entity } from '../entities.js';
import type { Gender } from '../names/name.js';

/** Whom a pronoun may mean: a named entity, or somebody whom the article only describes. */
export interface Referent {
  readonly entity: Entity | null;
  readonly description: string | null;
  readonly gender: Gender | null;
  /** Several people: "officials", "Roe and the mayor". */
  readonly group: boolean;
}

/** What somebody does in a sentence that mentions them. */
export type Part = 'cue' | 'main' | 'subject' | 'other';

/** A place where an article speaks of somebody. */
export interface Mention {
  readonly referent: Referent;
  readonly sentence: number;
  readonly paragraph: number;
  readonly at: number;
  readonly part: Part;
}

/** In which order an article speaks of whom. */
export class Trail {
  readonly mentions: Mention[] = [];
  /** How many mentions stand before each sentence. */
  private readonly before: number[] = [];
  private readonly described = new Map<string, Referent>();
  private readonly named = new Map<Entity, Referent>();

  /** What is added from now on stands in the next sentence. */
  beginSentence(): void {
    this.before.push(this.mentions.length);
  }

  /** How many mentions stand in the article up to the end of a sentence. */
  endOf(sentence: number): number {
    return this.before[sentence + 1] ?? this.mentions.length;
  }

  /** The referent of a named entity, one for all its mentions. */
  of(entity: Entity): Referent {
    let referent = this.named.get(entity);
    if (!referent) {
      referent = { entity, description: null, gender: entity.gender, group: false };
      this.named.set(entity, referent);
    }
    return referent;
  }

  /** The referent of a description, one for all its mentions; gender and number are those of the first. */
  describedAs(description: string, gender: Gender | null, group: boolean): Referent {
    let referent = this.described.get(description.toLowerCase());
    if (!referent) {
      referent = { entity: null, description, gender, group };
      this.described.set(description.toLowerCase(), referent);
    }
    return referent;
  }
}
