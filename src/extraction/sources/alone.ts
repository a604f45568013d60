import type { CueAt } from '../cues.js';
import { endsLike, words } from '../stretch-words.js';
import type { Frame } from '../subjects.js';

/** Is the stretch an utterance of its own rather than a part of the writer's sentence? */
export function standsAlone(frame: Frame, at: number, cue: CueAt | null): boolean {
  const { items } = frame.sentence;
  const item = items[at]!;
  const previous = items[at - 1];
  const next = items[at + 1];
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(item.text);
  const number = /^[^\p{L}\p{N}]*\p{N}/u.test(item.text);
  const opens = !previous || previous.stretch || /^[,:(–—-]$/u.test(previous.text) || (cue !== null && cue.to === at);
  const full = endsLike(item, /[.!?…,]/u) || !next || !next.word || next.stretch !== null;
  if (!opens) return false;
  if (
    !previous &&
    next?.word &&
    !endsLike(item, /[,?!.…—–-]/u) &&
    !(cue && cue.at > at && cue.at - at < 12 && subjectIsNext(frame, at))
  )
    return false;
  if (number && !full && next?.pos === 'ADP') return false; // "“40 complaints” in a week"
  if (capital) return full || !next?.word || cue !== null;
  return (
    (previous?.text === ',' || previous?.text === ':') &&
    full &&
    words(item).length > 4 &&
    endsLike(item, /[.!?…,]/u) &&
    previous.text === ':'
  );
}

function subjectIsNext(frame: Frame, at: number): boolean {
  const next = frame.startingAt.get(at + 1);
  return next !== undefined && frame.cues.some((cue) => cue.at >= next.to && cue.at - next.to < 3);
}
