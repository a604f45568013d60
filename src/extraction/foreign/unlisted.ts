import type { CueAt } from './cues.js';
import type { Grammar } from './grammar.js';
import type { Mention } from './mention.js';
import { functionWords } from './name-runs.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';
import { subjectAfter } from './subjects.js';

/** How far behind an unlisted verb its subject may stand, in items. */
const REACH = 4;
/** Third persons and participles end so. */
const FINITE = { fr: /(?:e|t|d|ent|a|it)$/u, de: /(?:t|te|ten|en)$/u, es: /(?:a|e|ó|an|en|on)$/u } as const;
const PARTICIPLE = /(?:é|i|u|is|it|ert|ado|ido|cho|to|so)$/u;

const isVerbLike = (item: Item | undefined, shape: RegExp, grammar: Grammar): boolean =>
  item !== undefined &&
  item.word &&
  !item.capital &&
  item.lower.length > 3 &&
  shape.test(item.lower) &&
  !functionWords(grammar).has(item.lower) &&
  !grammar.isRole(item.lower) &&
  !grammar.organizationNouns.has(item.lower);

/**
 * A verb that no list holds, shown by its place: right behind marked words and a comma, right before somebody who can
 * speak ("…», s’étrangle Sonia Belhadj", "…“, befürchtet Buchhändler Trautwein", "…”, protestaba la mujer").
 */
export function unlistedCue(
  items: readonly Item[],
  start: number,
  reader: Reader,
): { cue: CueAt; source: Mention } | null {
  const { grammar } = reader;
  let at = start;
  while (at - start < 2 && grammar.clitics.has(items[at]?.lower ?? '')) at++;
  const from = at;
  const perfect =
    grammar.auxiliaries.has(items[at]?.lower ?? '') || grammar.reflexiveAuxiliaries.has(items[at]?.lower ?? '');
  let between: Item | undefined;
  if (perfect) {
    at++;
    // "a-t-elle justifié"
    if (grammar.pronouns.has(items[at]?.lower ?? '')) between = items[at++];
  }
  const verb = items[at];
  if (!isVerbLike(verb, perfect ? PARTICIPLE : FINITE[grammar.language], grammar)) return null;
  if (items.slice(from, at).some((item) => grammar.negations.has(item.lower))) return null;
  let behind = at + 1;
  while (
    behind - at < 3 &&
    grammar.clitics.has(items[behind]?.lower ?? '') &&
    !grammar.determiners.has(items[behind]!.lower)
  )
    behind++;
  const source = between ? subjectAfter(items, at - 1, reader) : subjectAfter(items, behind, reader);
  if (!source?.sure || source.kind === 'nobody' || source.from > at + REACH || source.plural) return null;
  const cue: CueAt = {
    from,
    at,
    to: at + 1,
    verb: {
      lemma: verb!.lower,
      stance: 'other',
      shape: perfect ? 'participle' : 'finite',
      plural: false,
      alsoInfinitive: false,
      particle: null,
      names: false,
    },
    plural: false,
    negated: false,
    particle: null,
  };
  return { cue, source };
}
