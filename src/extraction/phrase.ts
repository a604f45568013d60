import type { Name } from './names/name.js';

export type PhraseKind = 'name' | 'nominal' | 'pronoun';

/** A noun phrase of a sentence's frame. Indices are into `Sentence.items`, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the head noun, the last word of the name, or the pronoun. */
  readonly head: number;
  readonly kind: PhraseKind;
  /** The name that the phrase ends in. */
  readonly name: Name | null;
  /** A name inside the phrase that is not its end: the owner in "Roe's lawyer", the label in "Roe supporters". */
  readonly owner: Name | null;
  /** Starts with an article, a demonstrative or a possessive. */
  readonly determined: boolean;
  /** Of two in one subject: "Roe and the mayor". */
  readonly members?: readonly [Phrase, Phrase];
  /** Of a relative pronoun, and of one whose clause tells it: whom it stands for. */
  readonly antecedent?: Phrase | null;
}

/** The phrases of a sentence by the item that they start at, or end before; of two at one item the later counts. */
export class PhrasesAt {
  private readonly at: (Phrase | undefined)[];

  /** @param items how many items the sentence has */
  constructor(phrases: readonly Phrase[], edge: 'from' | 'to', items: number) {
    this.at = new Array<Phrase | undefined>(items + 1).fill(undefined);
    for (const phrase of phrases) this.at[phrase[edge]] = phrase;
  }

  get(item: number): Phrase | undefined {
    return this.at[item];
  }

  has(item: number): boolean {
    return this.at[item] !== undefined;
  }
}
