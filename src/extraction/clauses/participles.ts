import { hearerVerbs } from '../lexicon/cue-verbs.js';
import { documentNouns } from '../lexicon/organization-words.js';
import { canSpeak, isAdverbial, isPersonal } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { pickSubject } from '../subject-choice.js';
import { clauseOf, isBare } from './clause.js';
import type { OpenClauses } from './open-clauses.js';

/** "saying …": whoever does what the clause before, or the one that follows, says. */
export function readParticiple(open: OpenClauses, verb: number): void {
  const { items, stack, top } = open;
  const led = whoLeads(open, verb);
  if (led) return open.setWithin(verb, led);
  const remembered = whoIsRemembered(open, verb);
  if (remembered) return open.setWithin(verb, remembered);
  const blamed = whoIsBlamed(open, verb);
  if (blamed) return open.setWithin(verb, blamed);
  const aside = whoSpeaksAside(open, verb);
  if (aside) return open.setWithin(verb, aside);
  if (startsReport(open, verb)) return open.note(verb, open.near);
  const beside = besideParticiple(open, verb);
  if (beside) {
    // "Roe saying he was “pleased” and Pym calling it “odd”": no part of what Roe says.
    const apart = open.top.open.at(-1)?.phrase === beside && open.top.open.at(-1)!.after === 'conjunction';
    while (apart && open.top.kind === 'complement') open.pop();
    return open.setWithin(verb, beside);
  }
  const ahead = stack[0]!;
  if (stack.length === 1 && isBare(ahead)) {
    if (ahead.subject) return open.set(verb, ahead.subject, ahead); // "…; arguing that …"
    const clause = clauseOf('participial');
    stack.push(clause);
    open.set(verb, null, clause);
    ahead.waiting.push(verb);
    return;
  }
  const speaking = stack.findLast((each) => each.subject !== null && canSpeak(items, each.subject));
  const inner = speaking ?? stack.findLast((each) => each.subject !== null);
  if (top.kind === 'adverbial' && isBare(top)) {
    // "while calling it": the subject of the clause around.
    if (inner) return open.set(verb, inner.subject, top);
    ahead.waiting.push(verb);
    open.set(verb, null, top);
    return;
  }
  if (open.separator === 'comma' && top.verbs.length === 0 && top.open.length > 0 && top.kind === 'main') {
    // "Roe, noting that …, said": an aside that the comma will close.
    const subject = pickSubject(items, top.open, true);
    const clause = clauseOf('participial');
    stack.push(clause);
    return open.set(verb, subject, clause);
  }
  const outer =
    stack.find((each) => each.kind === 'main' && each.subject !== null) ?? stack.find((each) => each.subject !== null);
  const subject = (open.separator === 'none' ? inner : outer)?.subject ?? null;
  if (subject) open.set(verb, subject, top);
  else open.setWithin(verb, ahead.open[0]?.phrase ?? null);
}

/** "cites officials as saying …", "quoted Roe as telling …": who names whom, as against "Roe was quoted by …". */
const CITING = /^(?:cit|quot)(?:es?|ed|ing)$/u;

/** "Roe responded by saying …", "cites officials as saying …": whoever did the verb before, or is its object. */
function whoLeads({ items, roles, phrases, lastVerb }: OpenClauses, verb: number): Phrase | null {
  const before = items[verb - 1]?.lower;
  if (lastVerb < 0 || (before !== 'by' && before !== 'as')) return null;
  if (before === 'by') return verb - lastVerb < 4 ? (roles.get(lastVerb)?.subject ?? null) : null;
  if (!CITING.test(items[lastVerb]!.lower)) return null;
  const cited = phrases.find((phrase) => phrase.from > lastVerb && phrase.to < verb);
  return cited && items[cited.from - 1]!.lower !== 'by' ? cited : null;
}

/** "recalled Roe saying", "overheard Roe telling Pym": whoever stands between. */
function whoIsRemembered({ items, phrases, lastVerb, cueAt }: OpenClauses, verb: number): Phrase | null {
  if (lastVerb < 0 || !cueAt.has(verb) || !REMEMBERING.test(items[lastVerb]!.lower)) return null;
  return phrases.find(({ from, to }) => from === lastVerb + 1 && to === verb) ?? null;
}
const REMEMBERING =
  /^(?:(?:recall|remember|overhear|hear|record|film|show|depict|portray|captur|catch)(?:e?s|d|ed|ing)?|caught)$/u;

/**
 * "criticised Roe for calling it …", "accused Roe, the mayor, of saying …": whoever is the object of the verb before, or
 * its subject in "was accused by Pym of saying …".
 */
function whoIsBlamed({ items, phrases, roles, lastVerb, cueAt }: OpenClauses, verb: number): Phrase | null {
  if (lastVerb < 0 || !cueAt.has(verb) || !/^(?:for|of)$/u.test(items[verb - 1]?.lower ?? '')) return null;
  if (items[lastVerb + 1]?.lower === 'by' && items[lastVerb - 1]?.pos === 'AUX')
    return phrases.some(({ from, to }) => from === lastVerb + 2 && to === verb - 1)
      ? (roles.get(lastVerb)?.subject ?? null)
      : null;
  const object =
    phrases.find(({ from }) => from === lastVerb + 1) ??
    phrases.find(({ from, to }) => to === verb - 1 && /^(?:at|with|of)$/u.test(items[from - 1]!.lower)); // "angry at Roe for saying"
  if (object === undefined || !canSpeak(items, object)) return null;
  const isAside = items[object.to]?.text === ',' && items[verb - 2]?.text === ',';
  return object.to === verb - 1 || isAside ? object : null;
}

/** "Roe added, saying …": in the midst of what somebody else says. */
function whoSpeaksAside({ items, cueAt, roles, lastVerb }: OpenClauses, verb: number): Phrase | null {
  const before = verb > 0 && isAdverbial(items[verb - 1]!) ? verb - 2 : verb - 1;
  if (items[before]?.text !== ',' || !cueAt.has(before - 1) || lastVerb !== before - 1) return null;
  return roles.get(before - 1)?.subject ?? null;
}

/** "said the talks aimed at …", "said his work building a business was …": the noun is the subject of what is said. */
function startsReport({ near, governed, top, cueAt, lastVerb }: OpenClauses, verb: number): boolean {
  if (near === null || governed || cueAt.has(verb) || near.to < verb - 1) return false;
  const cue = cueAt.get(lastVerb)?.verb;
  if (cue?.strength !== 'strong' || hearerVerbs.has(cue.lemma) || top.verbs.at(-1) !== lastVerb) return false;
  return top.open.length === 1 && top.open[0]!.phrase === near && top.open[0]!.after === 'none';
}

/** "addressed Roe demanding", "released a statement saying": the one who did so speaks. "A sign reading" speaks itself. */
function besideParticiple({ items, near, separator, governed, top }: OpenClauses, verb: number): Phrase | null {
  if (near === null || separator !== 'none' || governed || near.to < verb - 1) return null;
  const candidate = top.open.find((each) => each.phrase === near);
  if (candidate) {
    const acts = top.verbs.length === 0 || candidate.after === 'comma' || candidate.after === 'conjunction';
    return acts ? near : null;
  }
  const before = items[near.from - 1]?.lower ?? '';
  const led = /^(?:by|with)$/u.test(before) || (before === 'of' && near.to === verb);
  const acts = near.kind === 'name' || isPersonal(items, near) || documentNouns.has(items[near.head]!.lower);
  return led && acts ? near : null;
}
