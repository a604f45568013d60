import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import type { Frame } from '../subjects.js';
import type { Governing } from './before.js';

/** "Pym said “yes” and Roe “no”", "“Yes,” Pym said, and Roe: “No.”": whoever says words by the verb of somebody else's. */
export function gapped(frame: Frame, at: number, before: Governing | null): Phrase | null {
  if (before?.cue.verb.strength !== 'strong') return null;
  const { items } = frame.sentence;
  const colon = items[at - 1]?.text === ':';
  const name = frame.endingAt.get(colon ? at - 1 : at);
  if (name?.kind !== 'name' || name.name!.kind === 'place' || !canSpeak(items, name)) return null;
  if (!/^(?:and|but|while)$/u.test(items[name.from - 1]?.lower ?? '')) return null;
  const last = items[name.from - 2]?.text === ',' ? name.from - 3 : name.from - 2;
  if (colon && Math.max(before.cue.to, before.source?.to ?? 0) === last + 1) return name;
  // "said Roe “knows it” and Brook “does not”": all of it is said by one.
  return items[last]?.stretch && (colon || before.cue.to === last) ? name : null;
}
