import { agencyNamed } from '../article/lexicon/agencies.js';
import type { CueAt } from './cues.js';
import { mediaNames, mediaWords } from './lexicon/media-words.js';
import type { Name } from './names.js';
import type { Phrase } from './phrases.js';
import type { Frame } from './subjects.js';

/** Does a name read as that of a newspaper, broadcaster, magazine or agency? */
function isOutlet(name: Name): boolean {
  const words = name.words.map((word) => word.toLowerCase());
  return mediaNames.has(words.join(' ')) || mediaWords.has(words.at(-1)!) || agencyNamed(name.words.join(' ')) !== null;
}

/** The other outlet that somebody spoke to, where the cue or its sentence names it: "told the Tolland Gazette", "in an interview with …". */
export function outletOfRecord(frame: Frame, cue: CueAt): string | null {
  const { items } = frame.sentence;
  const outletAt = (phrase: Phrase | undefined): string | null =>
    phrase?.name && isOutlet(phrase.name) ? phrase.name.words.join(' ') : null;
  if (/^(?:tell|inform|assure)$/u.test(cue.verb.lemma) || items[cue.to]?.lower === 'to') {
    const told = outletAt(frame.startingAt.get(items[cue.to]?.lower === 'to' ? cue.to + 1 : cue.to));
    if (told) return told;
  }
  const at = items.findIndex((item) => /^(?:interview|statement|e-mail|email|phone)$/u.test(item.lower));
  const link = items[at + 1]?.lower;
  return at >= 0 && (link === 'with' || link === 'to') ? outletAt(frame.startingAt.get(at + 2)) : null;
}
