import type { CueAt } from '../cues.js';
import { hearerVerbs } from '../lexicon/cue-verbs.js';
import { isNickname } from '../names/runs.js';
import type { Phrase } from '../phrase.js';
import { endsLike } from '../stretch-words.js';
import { sourceOfCue, type Frame } from '../subjects.js';

/** The cue that follows a stretch: "…," Roe said; "…," said Roe; with asides between. */
export function cueAfter(frame: Frame, at: number): { cue: CueAt; source: Phrase | null; adjacent: boolean } | null {
  const { items } = frame.sentence;
  let limit = at + 1;
  while (limit < items.length && (!items[limit]!.stretch || isNickname(items, limit))) limit++;
  for (const cue of frame.cues) {
    if (cue.at <= at) continue;
    if (cue.at >= limit) break;
    const between = items.slice(at + 1, cue.at);
    if (cue.verb.lemma === 'according to') {
      if (between.length > 1 && !endsLike(items[at]!, /[,]/u) && between.at(-1)?.text !== ',') continue;
      return { cue, source: sourceOfCue(frame, cue), adjacent: between.every((item) => !item.word) };
    }
    const source = sourceOfCue(frame, cue);
    const { lemma, form } = cue.verb;
    const isHeard = cue.passive && form === 'past' && !/say|quote/u.test(lemma);
    // "“…,” Roe was told by Pym", but not "“…,” as it is called".
    const hasHearer = source ? hearerVerbs.has(lemma) : /^(?:ask|tell)$/u.test(lemma);
    if (cue.participle || (isHeard && !hasHearer)) continue;
    // "“…?” Roe was asked": by somebody.
    if (isHeard && !source) return frame.roles.get(cue.at)?.subject ? { cue, source: null, adjacent: true } : null;
    const bare = between.every((item) => !item.word || item.pos === 'ADV');
    if (bare) {
      if (!source && between.some((item) => item.lower === 'and' || item.lower === 'but')) continue;
      return { cue, source, adjacent: true };
    }
    const first = between.find((item) => item.word)!;
    if (!source) continue;
    // "“…” and against the bill, Roe said": the words go on without marks before they end.
    const opens = Math.min(source.from, cue.at);
    const closes = cue.verb.strength === 'strong' && source.from > at && items[opens - 1]?.text === ',';
    if (closes && !items.slice(0, at).some((item) => item.word)) return { cue, source, adjacent: false };
    if (/^(?:and|but|or|while|that)$/u.test(first.lower)) continue;
    // "…, as Roe put it", "… the Herald quoted Roe as saying"
    const opening = source.from > cue.at ? (frame.roles.get(cue.at)?.subject ?? source) : source;
    const clean =
      opening.from > at &&
      !items.slice(at + 1, opening.from).some((item) => item.word && item.pos !== 'ADV' && item.lower !== 'as');
    if (clean) {
      // "“…” he read aloud": a weak verb needs its subject right beside the words.
      if (cue.verb.strength === 'weak' && !endsLike(items[at]!, /[,?!.…]/u)) continue;
      return { cue, source, adjacent: first.lower !== 'as' };
    }
    if (cue.verb.strength !== 'weak' && source.from > at && items[source.from - 1]?.text === ',')
      return { cue, source, adjacent: false };
  }
  return null;
}
