import type { Span } from '../article/types.js';
import { attributionOf, type Attribution } from './attribution.js';
import type { Stretch } from './marks/index.js';
import { canSpeak } from './mentions.js';
import type { Phrase } from './phrase.js';
import { nounBefore } from './sources/nouns.js';
import { sourceOfCue, speakerBehind, subjectBefore, type Frame } from './subjects.js';

/** The main subject of a sentence that only introduces who speaks next. */
function introducer(frame: Frame): Phrase | null {
  const { items } = frame.sentence;
  const verb = items.findIndex((item) => (item.pos === 'VERB' || item.pos === 'AUX') && !/ing$/u.test(item.lower));
  if (verb > 0) {
    const subject = subjectBefore(frame, items.length);
    if (subject) return subject;
  }
  const first = frame.phrases.find((phrase) => items[phrase.from - 1]?.pos !== 'ADP');
  return first && canSpeak(items, first) ? first : null;
}

function cueSubject(frame: Frame): Phrase | null {
  const cue = frame.cues.findLast((each) => each.verb.strength !== 'weak' && !each.passive);
  return cue ? sourceOfCue(frame, cue) : null;
}

/** Do some of the words of an attribution stand in a sentence? */
function speaksIn({ stretches }: Attribution, { start, end }: Span): boolean {
  const last = stretches.findLast((stretch) => stretch.start < end);
  return last !== undefined && last.start >= start;
}

/**
 * Ties a sentence of marked words alone to the sentence before, where that leads up to them.
 *
 * @param sentence index of the stretch's sentence
 * @param previous the attribution before, whose speaker would go on
 */
export function introduced(
  frames: readonly Frame[],
  stretch: Stretch,
  sentence: number,
  previous: Attribution | null,
): Attribution | null {
  const { paragraph } = stretch;
  const before = frames[sentence - 1];
  if (!before || before.sentence.paragraph < paragraph - 1 || (previous && speaksIn(previous, before.sentence)))
    return null;
  const { items } = before.sentence;
  const colon = items.at(-1)?.text === ':';
  const far = (previous?.stretches.at(-1)?.paragraph ?? -2) < paragraph - 1;
  if (before.sentence.paragraph !== paragraph && !colon && !far) return null;
  const led = (rule: string, source: Phrase, cue: Attribution['cue'] = null): Attribution =>
    attributionOf(stretch, { rule, kind: 'direct', cue, source, frame: before, sentence: sentence - 1 });
  if (colon) {
    const cue = before.cues.findLast((each) => each.verb.strength !== 'weak');
    const spoken = cue && sourceOfCue(before, cue);
    if (spoken) return led('cue-before', spoken, cue);
    // "Roe made this statement:", with the words in a paragraph of their own.
    const stated = nounBefore(before, items.length - 1, 0);
    if (stated) return led('cue-noun', stated);
  }
  // Of two who only did something together, nobody can tell who speaks.
  const actor = introducer(before);
  const introduces = cueSubject(before) ?? (actor?.members ? null : actor);
  const source = introduces && speakerBehind(before, introduces);
  return source && led('introduced', source);
}
