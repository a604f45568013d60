import type { QuoteKind } from '../extraction/types.js';

export const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** The rows of every table by kind. `quoted` is direct and mixed. */
export const GROUPS = ['direct', 'mixed', 'indirect', 'quoted', 'all'] as const;
export type Group = (typeof GROUPS)[number];

const GROUPS_OF: Readonly<Record<QuoteKind, readonly Group[]>> = {
  direct: ['direct', 'quoted', 'all'],
  mixed: ['mixed', 'quoted', 'all'],
  indirect: ['indirect', 'all'],
};

/** The groups that a quote of a kind counts in. */
export const groupsOf = (kind: QuoteKind): readonly Group[] => GROUPS_OF[kind];

export const isKind = (kind: string | null): kind is QuoteKind => KINDS.some((each) => each === kind);

/** Classes of stretches by the number of their words. */
export const LENGTHS = ['all', 'w1_2', 'w3_5', 'w6up'] as const;
export type Length = (typeof LENGTHS)[number];

/** The classes that a stretch of so many words counts in. */
export function lengthsOf(words: number): readonly Length[] {
  return ['all', words <= 2 ? 'w1_2' : words <= 5 ? 'w3_5' : 'w6up'];
}
