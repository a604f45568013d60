import type { CueAt } from '../cues.js';
import { nominatives } from '../lexicon/clause-words.js';
import { hearerVerbs } from '../lexicon/cue-verbs.js';
import { groupNouns, personNouns } from '../lexicon/person-nouns.js';
import { canSpeak, subjectAfter } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { isVerbal, looksParticiple } from './clause.js';
import type { OpenClauses } from './open-clauses.js';

/** "“…,” said Roe", "…, reported officials": the subject that stands behind its verb, or null. */
export function subjectBehind(
  { items, startingAt, top }: OpenClauses,
  first: number,
  verb: number,
  to: number,
  cue: CueAt | null,
): Phrase | null {
  if (!cue || first !== verb || cue.passive) return null;
  const hearer = hearerVerbs.has(cue.verb.lemma) && !/^(?:ask|warn|urge)$/u.test(cue.verb.lemma);
  const previous = items[first - 1];
  const opens = !previous || previous.stretch !== null || (previous.text === ',' && items[first - 2]?.stretch != null);
  if (hearer || (!opens && previous?.text !== ',')) return null;
  const ownSubject =
    top.open.some((each) => each.after === 'stretch') || (top.verbs.length === 0 && top.open.length > 0 && !opens);
  if (ownSubject) return null;
  const phrase = subjectAfter(items, startingAt, cue.to);
  if (!phrase || phrase.from > to) return null;
  const end = items[phrase.to];
  // "Roe, whom Pym calls “a liar”, said she would …": what is said begins there.
  const begins =
    end !== undefined &&
    (end.stretch
      ? !canSpeak(items, phrase)
      : isVerbal(end) &&
        (end.pos === 'AUX' || phrase.kind === 'pronoun' || !(looksParticiple(end) || end.lower.endsWith('ing'))));
  if (opens) return begins ? null : phrase;
  const head = items[phrase.head]!.lower;
  const personal = phrase.kind === 'name' || personNouns.has(head) || groupNouns.has(head) || nominatives.has(head);
  return cue.verb.strength === 'strong' && personal && (!end || /^[.,;]$/u.test(end.text) || end.pos === 'ADP')
    ? phrase
    : null;
}
