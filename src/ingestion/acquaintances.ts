import { isSettled } from '../identity/likeness.js';
import { lookupsOf } from '../identity/lookups.js';
import type { Sighting } from '../identity/sighting.js';
import { isBody, joined, stored } from './sightings.js';
import type { SpeakerRow } from './speaker-rows.js';
import { MOST_NAMESAKES } from './statements/find-names.js';
import type { SimilarSpeaker } from './statements/similar-speakers.js';

/** Somebody who may be meant by a printed name. */
export interface Acquaintance {
  /** The id of a speaker, or a word for one that is yet to be made. */
  readonly ref: string;
  readonly isSameKey: boolean;
  readonly sighting: Sighting;
  readonly quoteCount: number;
}

/** A speaker to be made, with others who may be the same. */
export interface Founding {
  readonly ref: string;
  readonly speaker: SpeakerRow;
  readonly forms: readonly string[];
  readonly suggestions: readonly {
    readonly ref: string;
    readonly reasons: readonly string[];
    readonly score: number;
  }[];
}

interface Met {
  readonly sightings: Sighting[];
  quotes: number;
}

/** Whom the articles of a group name: those who are stored, and what the articles before in the group add to that. */
export class Acquaintances {
  readonly founded: Founding[] = [];
  /** Keys that lead to a speaker from now on. */
  readonly added: { readonly key: string; readonly ref: string }[] = [];
  readonly #met = new Map<string, Met>();
  readonly #foundedByForm = new Map<string, Founding[]>();
  readonly #foundedByKey = new Map<string, Founding>();
  readonly #addedByKey = new Map<string, Set<string>>();

  constructor(private readonly similar: ReadonlyMap<string, readonly SimilarSpeaker[]>) {}

  /** Who may be meant by a name, as `similarSpeakers` would say if the articles before were stored. */
  candidates(speaker: SpeakerRow): Acquaintance[] {
    const added = this.#addedByKey.get(speaker.key);
    const known = (this.similar.get(speaker.key) ?? []).map(
      ({ id, isSameKey, about, quoteCount, ...context }): Acquaintance => ({
        ref: id,
        isSameKey: isSameKey || (added?.has(id) ?? false),
        ...this.#withMet(id, stored(about, isBody(speaker), context), quoteCount),
      }),
    );
    const same = this.#foundedByKey.get(speaker.key);
    const forms = this.founded.length === 0 ? [] : lookupsOf(speaker.name, isBody(speaker)).asked;
    const near = forms.flatMap((form) => this.#foundedByForm.get(form)?.slice(0, MOST_NAMESAKES) ?? []);
    const others = [...new Set([...(same ? [same] : []), ...near])].map((founding): Acquaintance => {
      const { sightings, quotes } = this.#met.get(founding.ref)!;
      return {
        ref: founding.ref,
        isSameKey: founding === same || (added?.has(founding.ref) ?? false),
        sighting: joined(sightings[0]!, sightings.slice(1)),
        quoteCount: quotes,
      };
    });
    return [...known, ...others];
  }

  /** Do the articles before speak against somebody whom the key alone told? */
  unsettles(speaker: SpeakerRow, printed: Sighting, id: string, about: Sighting): boolean {
    if (this.#foundedByKey.has(speaker.key)) return true;
    const added = this.#addedByKey.get(speaker.key);
    if (added !== undefined && !added.has(id)) return true;
    const met = this.#met.get(id);
    return met !== undefined && !isSettled(printed, joined(about, met.sightings));
  }

  hasFounded(key: string): boolean {
    return this.#foundedByKey.has(key);
  }

  addKey(key: string, ref: string): void {
    this.added.push({ key, ref });
    this.#addedByKey.set(key, (this.#addedByKey.get(key) ?? new Set()).add(ref));
  }

  /** @returns what the new speaker goes by until it is made */
  found(speaker: SpeakerRow, suggestions: Founding['suggestions']): string {
    const ref = `new ${this.founded.length}`;
    const forms = lookupsOf(speaker.name, isBody(speaker)).stored;
    const founding = { ref, speaker, forms, suggestions };
    this.founded.push(founding);
    this.#foundedByKey.set(speaker.key, founding);
    for (const form of new Set(forms))
      this.#foundedByForm.set(form, [...(this.#foundedByForm.get(form) ?? []), founding]);
    return ref;
  }

  /** An article names somebody. */
  meet(ref: string, sighting: Sighting, quotes: number): void {
    const met = this.#met.get(ref);
    if (met === undefined) this.#met.set(ref, { sightings: [sighting], quotes });
    else {
      met.sightings.push(sighting);
      met.quotes += quotes;
    }
  }

  #withMet(ref: string, sighting: Sighting, quoteCount: number): Pick<Acquaintance, 'sighting' | 'quoteCount'> {
    const met = this.#met.get(ref);
    if (met === undefined) return { sighting, quoteCount };
    return { sighting: joined(sighting, met.sightings), quoteCount: quoteCount + met.quotes };
  }
}
