import { clauseUpTo, subjectOf, type Decision } from './decisions.js';
import { isDash } from './dialogue.js';
import { nextCue, reportAt, type Frame } from './frames.js';
import type { Grammar } from './grammar.js';
import { readMention } from './mentions.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';
import { agrees, subjectAfter, subjectBetween } from './subjects.js';
import { unlistedCue } from './unlisted.js';

/** How far behind "wie" or "según" the verb may stand, and behind the marks, in items. */
const AS_REACH = 6;
const OPENING = 5;

/** Are there words of the writer's before an item that its clause needs: "Le projet est « un scandale », a dit …"? */
function writersWords(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.word;
}

/** The cue behind marked words: ", a déclaré la maire", ", sagte er", ", según explicó el alcalde". */
export function afterMarks(frame: Frame, at: number, lo: number, reader: Reader): Decision | 'no quote' | null {
  const { items, reports } = frame;
  const comma = items[at + 1]?.text === ',';
  const separated =
    comma || isDash(reader.text[items[at]!.end - 1]) || /[,.!?…]["'’”»›\s\u2060]*$/u.test(items[at]!.text);
  const start = comma ? at + 2 : at + 1;
  const first = items[start];
  if (!first?.word) return null;
  const mixed = writersWords(items, at);
  const shape = {
    kind: mixed ? ('mixed' as const) : ('direct' as const),
    clause: mixed ? clauseUpTo(items, lo, at) : null,
    rule: 'cue-after' as const,
  };
  const report = reportAt(reports, start);
  if (report && (separated || !report.afterQuoteOnly))
    return { ...shape, cue: null, report, source: report.source, dropped: false };
  return byVerb(frame, start, separated, shape, reader);
}

/** The verb of saying behind marked words, before its subject, behind it or between its two parts. */
function byVerb(
  { items, cues }: Frame,
  start: number,
  separated: boolean,
  shape: Pick<Decision, 'kind' | 'clause' | 'rule'>,
  reader: Reader,
): Decision | 'no quote' | null {
  const { grammar } = reader;
  const next = nextCue(cues, start);
  const cue = next && next.from >= start && next.verb.shape !== 'gerund' ? next : null;
  if (cue && grammar.asWords.has(items[start]!.lower)) {
    if (cue.from - start > AS_REACH) return null;
    const source = subjectOf(items, cue, start + 1, items.length, reader);
    return { ...shape, cue, report: null, source, dropped: source === null && grammar.dropsSubjects };
  }
  if (cue && cue.from - start <= OPENING && items.slice(start, cue.from).every((each) => opensVerb(each, grammar))) {
    if (cue.negated) return 'no quote';
    const found = subjectBetween(items, cue, reader) ?? subjectAfter(items, cue.to, reader, cue.plural);
    const source = found && agrees(cue, found) ? found : null;
    if (!separated && !source?.sure) return null;
    // "autrice de « Gens du fleuve », rappelle que": the verb has its subject before the marks, and its words behind it
    if (
      !source &&
      (grammar.complementisers.has(items[cue.to]?.lower ?? '') || (shape.kind === 'mixed' && !grammar.dropsSubjects))
    )
      return null;
    // A German noun without anything that shows a person is one only right behind the verb.
    if (source && !source.sure && grammar.nounsAreCapital && source.from > cue.to + 1 && source.kind === 'name')
      return null;
    if (cue.verb.alsoInfinitive && !source?.plural && source?.type !== 'group') return null;
    return { ...shape, cue, report: null, source, dropped: found === null && grammar.dropsSubjects };
  }
  const unlisted = separated ? unlistedCue(items, start, reader) : null;
  if (unlisted) return { ...shape, ...unlisted, report: null, dropped: false };
  const subject = separated && cue ? readMention(items, start, reader) : null;
  if (!cue || !subject || cue.from < subject.to || cue.from - subject.to > 1 || items[cue.to]?.text === ':')
    return null;
  if (cue.negated) return 'no quote';
  if (grammar.complementisers.has(items[cue.to]?.lower ?? '') || !agrees(cue, subject)) return null;
  return { ...shape, cue, report: null, source: subject, dropped: false };
}

/** May a word stand between the marks and the verb: ", lui a aussitôt répondu …"? */
const opensVerb = ({ lower }: Item, grammar: Grammar): boolean =>
  grammar.clitics.has(lower) || grammar.negations.has(lower) || grammar.adverbs.has(lower);
