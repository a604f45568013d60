import type { CueAt } from '../cues.js';
import { canSpeak } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { sourceOfCue, type Frame } from '../subjects.js';

/** Words that may stand between a weak verb and the marked words it speaks. */
const FARTHEST_WEAK = 20;

/** A cue that the words of a stretch hang on. */
export interface Governing {
  readonly cue: CueAt;
  readonly source: Phrase | null;
  /** Words between the cue and the stretch. */
  readonly distance: number;
}

/** "…, Roe calling it", "with Roe calling it": a clause of its own though its verb is none. */
function isAbsolute(frame: Frame, subject: Phrase, verb: number): boolean {
  const { items } = frame.sentence;
  if (!items[verb]!.lower.endsWith('ing')) return false;
  return /^(?:,|and|with|while|–|—)$/u.test(items[subject.from - 1]?.lower ?? '');
}

/** The verbs that a place in a sentence hangs on, the nearest first: each stands in the reported clause of the next. */
function chainAt(frame: Frame, at: number): ReadonlySet<number> {
  const { items } = frame.sentence;
  const verbs = [...frame.roles.keys()].filter((verb) => verb < at).sort((a, b) => b - a);
  const chain = new Set<number>();
  for (const verb of verbs) {
    if (chain.size > 0 && !chain.has(verb)) continue;
    chain.add(verb);
    const { inside } = frame.roles.get(verb)!;
    if (inside >= 0) chain.add(inside);
    // Infinitives and participles hang on the verb before them: "called the plan to open a plant “…”".
    // Not so with a subject right before it: "they agreed", ", Roe calling it “…”".
    const subject = frame.roles.get(verb)!.subject;
    const own =
      subject?.to === verb &&
      (/^(?:i|he|she|they|we|it|who)$/u.test(items[verb - 1]!.lower) || isAbsolute(frame, subject, verb));
    const bare =
      items[verb - 1]?.lower === 'to' ||
      (/(?:ing|ed|en)$/u.test(items[verb]!.lower) && items[verb - 1]?.pos !== 'AUX' && !own);
    const relative = frame.roles.get(verb)!.subject?.antecedent != null; // "to a coach who is “…”"
    if (inside < 0 && (bare || (relative && chain.size === 1))) {
      const before = verbs.find((other) => other < verb);
      if (before !== undefined) chain.add(before);
    }
  }
  return chain;
}

/** "Perhaps, he said, it could …": a cue between commas governs the whole sentence. */
function isAside(frame: Frame, cue: CueAt): boolean {
  const { items } = frame.sentence;
  const source = sourceOfCue(frame, cue);
  if (!source || items[cue.to]?.text !== ',' || cue.participle) return false;
  const from = Math.min(source.from, cue.at);
  return (from === 0 || items[from - 1]?.text === ',') && Math.max(source.to, cue.at) - from <= 6;
}

/** The cue that governs a stretch from the left: Roe said, "…"; Roe called it "…". */
export function cueBefore(frame: Frame, at: number, fragment: boolean): Governing | null {
  const { items } = frame.sentence;
  const chain = chainAt(frame, at);
  const governing: (Governing & { readonly chained: boolean })[] = [];
  for (const cue of frame.cues) {
    if (cue.to > at) break;
    const between = items.slice(cue.to, at);
    const distance = between.filter((item) => item.word).length;
    const chained = chain.has(cue.at) || cue.verb.lemma === 'according to' || isAside(frame, cue);
    if (
      cue.verb.strength === 'weak' &&
      (!chained || distance > FARTHEST_WEAK || between.some((item) => item.text === ';'))
    )
      continue;
    const source = sourceOfCue(frame, cue);
    if (cue.verb.lemma === 'according to' && !source) continue;
    // "the news went", "a shirt that reads"
    const thing = source && (source.kind === 'nominal' || source.antecedent) && !canSpeak(items, source);
    if (cue.verb.strength === 'weak' && thing) continue;
    if (!source && cue.passive && cue.verb.strength === 'weak' && cue.verb.stance === 'think') continue; // "is rated “poor”"
    if (!source && distance > 0 && (cue.passive || cue.verb.form === 'past')) continue; // "when asked about it"
    governing.push({ cue, source, distance, chained });
  }
  const nearest = governing.findLast((each) => each.chained) ?? governing.at(-1);
  if (!nearest) return null;
  // "was asked by Roe, who has dismissed the story, “Is it …?”": a whole sentence follows a verb of saying.
  const inner =
    !fragment && nearest.cue.verb.strength === 'weak' && nearest.distance > 0
      ? (governing.findLast((each) => each.cue.verb.strength === 'strong') ?? nearest)
      : nearest;
  const own =
    inner.distance === 0 &&
    inner.cue.verb.stance !== 'think' &&
    inner.source !== null &&
    inner.source.kind !== 'pronoun' &&
    canSpeak(items, inner.source);
  // "criticised Roe for calling it “…”": what Roe said, though the sentence tells what somebody says of it.
  const isBlamed =
    inner.source !== null &&
    /^(?:for|of)$/u.test(items[inner.cue.at - 1]?.lower ?? '') &&
    (inner.source.kind !== 'pronoun' || governing.some(({ cue }) => cue.to === inner.source!.from));
  // "asked who had called him “a liar”": nobody knows.
  const { source: asked } = inner;
  const isAsked =
    asked !== null && items[asked.head]!.lower === 'who' && frame.cues.some(({ to }) => to === asked.from);
  if (
    !fragment ||
    isBlamed ||
    isAsked ||
    (inner.cue.verb.strength === 'strong' && (inner.source || !inner.cue.passive)) ||
    own
  )
    return inner;
  // "Roe says she liked what she calls “…”": the verb of saying that the whole hangs on leads, unless somebody else is
  // named beside the words.
  const outer = governing.findLast(
    (each) => each.cue.verb.strength === 'strong' && each.source !== null && each.chained,
  );
  return outer ?? inner;
}
