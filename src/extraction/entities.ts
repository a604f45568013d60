import type { Gender, NameKind } from './names/name.js';

/** Somebody or something that an article names, with every printed form. */
export interface Entity {
  readonly id: number;
  kind: NameKind;
  /** The fullest printed form. */
  name: string;
  gender: Gender | null;
  readonly forms: Map<string, number>;
  readonly titles: Set<string>;
  /** Offsets of its mentions, in order. */
  readonly mentions: number[];
  /** Offset of the first that is more than one word; Infinity before there is one. */
  introduced: number;
  /** How many of them stand behind "the", as bodies' do. */
  definite: number;
}

/** Does it speak as one body: a company, a place, "the Herald"? */
export function isBody({ kind, definite, mentions }: Entity): boolean {
  return kind === 'organization' || kind === 'place' || (kind === 'unknown' && definite * 2 > mentions.length);
}

/** How many of somebody's mentions stand before a place of the text. */
export function mentionsBefore({ mentions }: Entity, at: number): number {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (mentions[middle]! < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The printed forms of an entity that a reader would take for the whole of it, fullest first. */
export function aliasesOf(entity: Entity): { name: string; count: number }[] {
  return [...entity.forms]
    .filter(([form]) => form !== entity.name)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
