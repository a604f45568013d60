import type { Entity } from './entities.js';
import { countries } from './lexicon/places.js';
import type { NameTable } from './name-table.js';
import type { Phrase } from './phrase.js';
import type { Frame } from './subjects.js';

/** Who issued a document, by what stands beside its mention. */
export function issuerAt(frame: Frame, phrase: Phrase, table: NameTable): Entity | null {
  const { items } = frame.sentence;
  const usable = (entity: Entity | null): Entity | null => (entity && entity.kind !== 'place' ? entity : null);
  if (phrase.owner) {
    const named = table.find(phrase.owner, phrase.owner.start);
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
    if (/^(?:by|from)$/u.test(item.lower)) return usable(table.named(frame.startingAt.get(at + 1)));
    if (item.pos === 'VERB' && !/(?:ed|en)$/u.test(item.lower)) break;
  }
  const verb = items[phrase.from - 1];
  if (verb && /^(?:released|issued|published|posted|wrote|sent|released)$/u.test(verb.lower)) {
    const subject = frame.roles.get(phrase.from - 1)?.subject;
    return subject ? usable(table.named(subject)) : null;
  }
  return null;
}
