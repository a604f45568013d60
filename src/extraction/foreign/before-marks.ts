import type { Span } from '../../article/types.js';
import { clauseUpTo, subjectOf, type Decision } from './decisions.js';
import { lastCue, lastReport, nextCue, type Frame } from './frames.js';
import type { Grammar } from './grammar.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';
import { freeMentions } from './subjects.js';

/** How far the words that a cue governs may stand from it, in items. */
const CLAUSE_REACH = 30;
/** How many items may stand between a verb and the marked words that are its object: "dénonce un vrai « scandale »". */
const OBJECT_REACH = 3;
const NAMING_REACH = 10;
/** Fewer marked words behind a colon without a verb of saying are a title or a name. */
const COLON_WORDS = 4;
/** The longest aside before the subject of a sentence that a colon ends, in items. */
const ASIDE = 8;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const isComplete = (item: Item): boolean => /[.!?…]["'’”»›\s]*$/u.test(item.text);
const startsCapital = (item: Item): boolean => /^[¿¡"'“‘«(\s]*\p{Lu}/u.test(item.text);

/** Marked words that begin with a capital inside a sentence are a title or a name, but where they are a sentence. */
function looksLikeTitle(item: Item, reader: Reader): boolean {
  if (!startsCapital(item)) return false;
  return reader.grammar.nounsAreCapital
    ? wordCount(item.text) < 3
    : !isComplete(item) || wordCount(item.text) < COLON_WORDS;
}

/** From an item to the end of the sentence, without the final stop. */
function clauseFrom(items: readonly Item[], from: number, at: number): Span {
  let start = from;
  while (start < at && !items[start]!.word) start++;
  let end = items.length - 1;
  while (end > at && !items[end]!.word && items[end]!.stretch === null) end--;
  return { start: items[start]!.start, end: Math.max(items[end]!.end, items[at]!.end) };
}

/** Is there nothing but a comma between two places of a row? */
const onlyComma = (items: readonly Item[], from: number, to: number): boolean =>
  from === to || (to - from === 1 && items[from]!.text === ',');

function behindColon(frame: Frame, at: number, lo: number, reader: Reader): Decision | 'no quote' | null {
  const { items, cues, reports } = frame;
  const base = { kind: 'direct' as const, rule: 'cue-before' as const, clause: null };
  const report = lastReport(reports, lo, at - 1);
  if (report && report.to === at - 1 && !report.afterQuoteOnly)
    return { ...base, cue: null, report, source: report.source, dropped: false };
  const cue = lastCue(cues, Math.max(lo, at - CLAUSE_REACH), at - 1);
  if (cue) {
    if (cue.negated) return 'no quote';
    const source =
      cue.verb.shape === 'gerund'
        ? (freeMentions(items, lo, cue.from, reader)[0] ?? null)
        : subjectOf(items, cue, lo, at - 1, reader);
    const dropped = source === null && reader.grammar.dropsSubjects;
    return { ...base, cue, report: null, source, dropped };
  }
  const item = items[at]!;
  if (wordCount(item.text) < COLON_WORDS && !isComplete(item)) return null;
  const unsaid = { ...base, rule: 'none' as const, cue: null, report: null, source: null, dropped: false };
  if (lo > 0) return isComplete(item) ? unsaid : null;
  const [subject] = freeMentions(items, 0, Math.min(at - 1, CLAUSE_REACH), reader);
  // "À côté d’elle, son mari, André Pommier, hoche la tête :": the subject opens the sentence or follows an aside
  const opens = subject && (subject.from === 0 || (subject.from <= ASIDE && items[subject.from - 1]!.text === ','));
  if (!opens || !subject.sure || subject.kind === 'nobody') return isComplete(item) ? unsaid : null;
  return { ...base, rule: 'colon', cue: null, report: null, source: subject, dropped: false };
}

/**
 * Where a reported clause opens behind a cue, counted from it: at "que" or "dass", in German also at a comma with a
 * subjunctive behind it ("kritisierte, die Kosten seien „…“"). -1 where none does.
 */
function opensClause(items: readonly Item[], from: number, to: number, grammar: Grammar): number {
  const between = items.slice(from, to);
  const word = between.findIndex((each) => grammar.complementisers.has(each.lower));
  if (word >= 0 || grammar.subjunctives.size === 0) return word;
  const comma = between.findIndex((each) => each.text === ',');
  return comma >= 0 && between.slice(comma).some((each) => grammar.subjunctives.has(each.lower)) ? comma : -1;
}

/** The cue in front of marked words: "nannte das »…«", "a déclaré : « … »", "según el alcalde, «…»". */
export function beforeMarks(frame: Frame, at: number, lo: number, reader: Reader): Decision | 'no quote' | null {
  const { items, cues, reports } = frame;
  const { grammar } = reader;
  const item = items[at]!;
  if (items[at - 1]?.text === ':') return behindColon(frame, at, lo, reader);
  const title = looksLikeTitle(item, reader);
  const mixed = { kind: 'mixed' as const, rule: 'cue-before' as const };
  const bracket = nextCue(cues, at + 1);
  if (bracket && bracket.from < at && bracket.from >= lo) {
    if (bracket.negated) return 'no quote';
    const source = subjectOf(items, bracket, lo, at, reader);
    if (title && !bracket.verb.names) return null;
    return {
      ...mixed,
      clause: clauseUpTo(items, source && source.from > bracket.from ? source.to : bracket.from + 1, at),
      cue: bracket,
      report: null,
      source,
      dropped: false,
    };
  }
  const cue = lastCue(cues, Math.max(lo, at - CLAUSE_REACH), at);
  const report = lastReport(reports, Math.max(lo, at - CLAUSE_REACH), at);
  if (report && !report.afterQuoteOnly && !title && (!cue || cue.at < report.to)) {
    if (onlyComma(items, report.to, at) || report.from === lo)
      return {
        ...mixed,
        clause: clauseFrom(items, report.to, at),
        cue: null,
        report,
        source: report.source,
        dropped: false,
      };
  }
  if (!cue || cue.verb.alsoInfinitive || cue.verb.shape === 'gerund') return null;
  const source = subjectOf(items, cue, lo, at, reader);
  const end = Math.max(cue.to, source && source.to <= at ? source.to : cue.to);
  const complementiser = opensClause(items, cue.to, at, grammar);
  const adjacent = onlyComma(items, end, at) || onlyComma(items, cue.to, at);
  const as = items.slice(Math.max(lo, cue.from - 8), cue.from).some((each) => grammar.asWords.has(each.lower));
  const inReach = complementiser >= 0 || adjacent || at - end <= (cue.verb.names ? NAMING_REACH : OBJECT_REACH);
  if (!inReach || (complementiser < 0 && !as && !adjacent && items.slice(end, at).some((each) => each.text === ',')))
    return null;
  if (cue.negated) return 'no quote';
  if (!source && !grammar.dropsSubjects) return null;
  const dropped = source === null;
  const told = { cue, report: null, source, dropped };
  if (adjacent && complementiser < 0 && !as && startsCapital(item) && (isComplete(item) || at >= items.length - 2)) {
    if (!grammar.nounsAreCapital || wordCount(item.text) > 2)
      return { kind: 'direct', rule: 'cue-before', clause: null, ...told };
  }
  if (title && !cue.verb.names) return null;
  const from = complementiser >= 0 ? cue.to + complementiser + 1 : end;
  return { ...mixed, clause: as ? { start: item.start, end: item.end } : clauseFrom(items, from, at), ...told };
}
