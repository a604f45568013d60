import { canSpeak, isAdverbial } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { ownerOf, type Frame } from '../subjects.js';
import { isOfSaying, POSSESSIVE, pronounAt } from './nouns.js';

const LINK = /^(?:is|was|are|were|has|had|became|becomes|remains|remained|came|comes|ran|runs|went|goes)$/u;
const LINKED = /^(?:been|become|also)$/u;
/** What stands for words that somebody says: "all Roe would say", "how Roe put it". */
const WORDED = /^(?:all|what|how|everything)$/u;
/** Items within which the verb of such a clause stands. */
const VERB_WITHIN = 4;

/** Whose words begin a sentence that tells what they are: "“Never” was Roe's answer", "“Never” is all Roe would say". */
export function predicated(frame: Frame, at: number): Phrase | null {
  const { items } = frame.sentence;
  if (items.slice(0, at).some(({ word }) => word)) return null;
  const link = items[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!LINK.test(items[link]?.lower ?? '')) return null;
  let next = link + 1;
  while (
    items[next] &&
    (isAdverbial(items[next]!) || LINKED.test(items[next]!.lower)) &&
    !WORDED.test(items[next]!.lower)
  )
    next++;
  if (!items[next]) return null;
  if (WORDED.test(items[next]!.lower))
    return clauseSubject(frame, items[next + 1]?.lower === 'that' ? next + 2 : next + 1);
  const noun = frame.startingAt.get(next);
  if (!noun || !isOfSaying(items[noun.head]!)) return null;
  if (POSSESSIVE.test(items[noun.from]!.lower)) return pronounAt(noun.from);
  const owner = ownerOf(frame, noun);
  if (owner) return canSpeak(items, owner) ? owner : null;
  if (!/^(?:from|of|by)$/u.test(items[noun.to]?.lower ?? '')) return clauseSubject(frame, noun.to);
  const maker = frame.startingAt.get(noun.to + 1);
  return maker && canSpeak(items, maker) ? maker : null;
}

/** Roe in "Roe would say". */
function clauseSubject(frame: Frame, at: number): Phrase | null {
  const { items } = frame.sentence;
  const whole = frame.startingAt.get(at - 1); // "all Roe" as one
  const subject = frame.startingAt.get(at) ?? (whole && { ...whole, from: at });
  if (!subject || !canSpeak(items, subject)) return null;
  const isClause = frame.cues.some((cue) => cue.at >= subject.to && cue.at < subject.to + VERB_WITHIN);
  return isClause ? subject : null;
}
