import { readClauses, type VerbRole } from './clauses/index.js';
import type { CueAt } from './cues.js';
import { canSpeak, subjectAfter } from './mentions.js';
import type { Name } from './names/name.js';
import { PhrasesAt, type Phrase } from './phrase.js';
import type { Sentence } from './sentences.js';

/** A sentence with its names and noun phrases by the item they end before and start at, its cues and its clauses. */
export interface Frame {
  readonly sentence: Sentence;
  readonly names: readonly Name[];
  readonly phrases: readonly Phrase[];
  readonly endingAt: PhrasesAt;
  readonly startingAt: PhrasesAt;
  readonly cues: readonly CueAt[];
  /** Who does each verb, by the verb's item. */
  readonly roles: ReadonlyMap<number, VerbRole>;
}

export function frameOf(
  sentence: Sentence,
  names: readonly Name[],
  phrases: readonly Phrase[],
  cues: readonly CueAt[],
): Frame {
  const startingAt = new PhrasesAt(phrases, 'from', sentence.items.length);
  return {
    sentence,
    names,
    phrases,
    cues,
    endingAt: new PhrasesAt(phrases, 'to', sentence.items.length),
    startingAt,
    roles: readClauses(sentence.items, startingAt, cues),
  };
}

/** How far behind a passive verb its agent may stand, in items: "was asked on Friday by the host". */
const AGENT_REACH = 8;

/** "by the host" behind a passive cue. */
function agentOf(frame: Frame, cue: CueAt): Phrase | null {
  const { items } = frame.sentence;
  for (let at = cue.to; at < Math.min(items.length, cue.to + AGENT_REACH); at++) {
    const item = items[at]!;
    // "has been called “…” by", "was described as “…” by"
    if (item.stretch && (at === cue.to || (at === cue.to + 1 && items[cue.to]!.lower === 'as'))) continue;
    if (item.stretch || /^[.;:]$/u.test(item.text) || item.pos === 'VERB') return null;
    if (item.lower === 'by') return subjectAfter(items, frame.startingAt, at + 1);
  }
  return null;
}

/** "Roe's" of "Roe's warning", "the mayor's" of "the mayor's warning"; null where nobody owns the noun so. */
export function ownerOf(frame: Frame, { from, head, owner }: Phrase): Phrase | null {
  const to = frame.sentence.items.findIndex((item, index) => index > from && index < head && item.lower === "'s");
  if (to < 0) return null;
  return { from, to, head: to - 1, kind: owner ? 'name' : 'nominal', name: owner, owner: null, determined: false };
}

/** "Roe's harsh words", which say nothing themselves: Roe, where a name owns them. */
export function speakerBehind(frame: Frame, subject: Phrase): Phrase {
  if (subject.kind !== 'nominal' || !subject.owner || canSpeak(frame.sentence.items, subject)) return subject;
  return ownerOf(frame, subject) ?? subject;
}

/** Who speaks by a cue, wherever its sentence names them. */
export function sourceOfCue(frame: Frame, cue: CueAt): Phrase | null {
  if (cue.verb.lemma === 'according to') {
    // "according to exit polls": the tagger may take the first word for a verb.
    const { startingAt } = frame;
    const teller = subjectAfter(frame.sentence.items, startingAt, cue.to) ?? startingAt.get(cue.to + 1);
    return teller ?? startingAt.get(cue.to) ?? null; // "according to him"
  }
  // "was quoted as saying": the subject speaks. "was told", "is called": somebody else does.
  if (cue.passive && cue.verb.lemma !== 'quote') return agentOf(frame, cue);
  const quoted = cue.verb.lemma === 'quote' ? quotedBy(frame, cue) : rememberedBy(frame, cue);
  if (quoted) return quoted;
  const subject = frame.roles.get(cue.at)?.subject ?? null;
  return subject && cue.verb.strength === 'strong' ? speakerBehind(frame, subject) : subject;
}

/** How many items may stand between commas in "quoted Roe, the harbour master of Gilden, as saying". */
const LONGEST_ASIDE = 12;

/** Roe in "the Herald quoted Roe as saying". */
function quotedBy(frame: Frame, cue: CueAt): Phrase | null {
  const { items } = frame.sentence;
  const quoted = frame.startingAt.get(cue.to);
  if (!quoted) return null;
  const isAside = items[quoted.to]?.text === ',';
  const aside = items.slice(quoted.to + 1, quoted.to + 1 + LONGEST_ASIDE).findIndex((item) => item.text === ',');
  if (isAside && aside < 0) return null;
  const as = isAside ? quoted.to + aside + 2 : quoted.to;
  return items[as]?.lower === 'as' && items[as + 1]?.lower.endsWith('ing') === true ? quoted : null;
}

/** Roe in "Pym recalled Roe saying". */
function rememberedBy({ startingAt, cues }: Frame, { to, verb }: CueAt): Phrase | null {
  if (verb.lemma !== 'recall' && verb.lemma !== 'remember') return null;
  const remembered = startingAt.get(to);
  return remembered && cues.some(({ at, participle }) => at === remembered.to && participle) ? remembered : null;
}

/** Subject of the last verb before `at`, or of the first verb of the sentence where none stands before. */
export function subjectBefore(frame: Frame, at: number): Phrase | null {
  let found: Phrase | null = null;
  for (const [verb, role] of frame.roles) if (verb < at && role.subject) found = role.subject;
  return found;
}
