import type { Span } from '../../article/types.js';
import type { Attribution } from './attributions.js';
import type { CueAt } from './cues.js';
import { subjectOf } from './decisions.js';
import { cuesWithin, type Frame } from './frames.js';
import type { Mention } from './mention.js';
import type { Reader } from './reader.js';
import type { Report } from './reports.js';
import type { Item } from './rows.js';
import { subjectAfter, subjectBetween } from './subjects.js';

/** How far "que" may stand behind its verb: "a déclaré lundi à la presse que". */
const OPENER_REACH = 12;
/** A reported clause has at least this many words. */
const FEWEST_WORDS = 3;
/** Words behind an incise that are still about who spoke: ", a dit la maire lundi à la presse." */
const TAIL = 8;
/** No reported clause is longer, in items. */
const LONGEST_CLAUSE = 150;

const isStop = (item: Item): boolean => /^(?:[.!?;:…]|\.{2,})$/u.test(item.text);

/** Items as a span without signs at its edges; null where too few words are left. */
function contentOf(items: readonly Item[], from: number, to: number): Span | null {
  let start = from;
  let end = Math.min(to, items.length);
  const isEdge = (item: Item): boolean => !item.word && item.stretch === null;
  while (start < end && isEdge(items[start]!)) start++;
  while (end > start && isEdge(items[end - 1]!)) end--;
  const words = items.slice(start, end);
  if (words.length < FEWEST_WORDS || to < from || words.some((item) => item.stretch)) return null;
  return { start: items[start]!.start, end: items[end - 1]!.end };
}

/** Where a reported clause ends: at the end of the sentence, or before "et a ajouté que". Nowhere (-1) in an endless sentence. */
function clauseEnd(frame: Frame, from: number, reader: Reader): number {
  const { items, cues } = frame;
  const { grammar } = reader;
  let end = from;
  while (end < items.length && end - from < LONGEST_CLAUSE && !isStop(items[end]!)) end++;
  if (items[end]?.text === ':') end++;
  if (end - from >= LONGEST_CLAUSE) return -1;
  for (const other of cuesWithin(cues, from, end)) {
    const opens = items
      .slice(other.to, other.to + 4)
      .some((item) => grammar.complementisers.has(item.lower) || item.text === ':');
    let before = other.from - 1;
    while (before > from && (grammar.clitics.has(items[before]!.lower) || grammar.adverbs.has(items[before]!.lower)))
      before--;
    if (opens && grammar.conjunctions.has(items[before]!.lower)) return before;
  }
  return end;
}

/** May the source of an indirect statement be believed to be somebody who speaks? */
const speaks = (source: Mention): boolean => source.sure && source.kind !== 'nobody';

/** "a ajouté que …", "sagte, dass …", "dijo que …". */
function withOpener(frame: Frame, cue: CueAt, reader: Reader): Attribution | null {
  const { items } = frame;
  const { grammar } = reader;
  if (cue.negated || cue.verb.shape === 'gerund' || cue.verb.alsoInfinitive) return null;
  let opener = cue.to;
  while (
    opener < items.length &&
    opener - cue.to < OPENER_REACH &&
    !grammar.complementisers.has(items[opener]!.lower)
  ) {
    if (items[opener]!.stretch || isStop(items[opener]!)) return null;
    opener++;
  }
  if (!grammar.complementisers.has(items[opener]?.lower ?? '')) return null;
  let first = cue.from;
  while (first > 0 && grammar.clitics.has(items[first - 1]!.lower)) first--;
  const before = items[first - 1];
  // "el informe que presentó el alcalde": the cue stands in a relative clause
  if (
    before &&
    (grammar.relatives.has(before.lower) || grammar.complementisers.has(before.lower)) &&
    grammar.dropsSubjects
  )
    return null;
  const source = subjectOf(items, cue, 0, opener, reader);
  const dropped =
    source === null && grammar.dropsSubjects && (first === 0 || grammar.conjunctions.has(before?.lower ?? ''));
  if (source ? !speaks(source) : !dropped) return null;
  // "anunció una medida que …": between a verb and its clause stand only its subject, asides and whom it was said to
  if (!source || source.to <= cue.from) {
    const gap = items.slice(cue.to, opener);
    const objects = gap.filter(
      (item) => item.word && !grammar.prepositions.has(item.lower) && !grammar.adverbs.has(item.lower),
    );
    if (
      objects.length > 0 &&
      !grammar.prepositions.has(gap.find((item) => item.word && !grammar.adverbs.has(item.lower))?.lower ?? '')
    )
      return null;
  }
  const content = contentOf(items, opener + 1, clauseEnd(frame, opener + 1, reader));
  return (
    content &&
    reported(frame, [content], {
      cue,
      source,
      dropped,
      rule: source && source.from >= cue.to ? 'cue-after' : 'cue-before',
    })
  );
}

/** German without "dass": "sagte, man habe …", shown by a subjunctive. */
function bySubjunctive(frame: Frame, cue: CueAt, reader: Reader): Attribution | null {
  const { items } = frame;
  const { grammar } = reader;
  if (grammar.subjunctives.size === 0 || cue.negated || cue.verb.alsoInfinitive) return null;
  const source = subjectOf(items, cue, 0, items.length, reader);
  if (!source || !speaks(source)) return null;
  let comma = Math.max(cue.to, source.to);
  while (comma < items.length && comma - cue.to < OPENER_REACH && items[comma]!.text !== ',') {
    if (items[comma]!.stretch || isStop(items[comma]!)) return null;
    comma++;
  }
  const opening = items[comma + 1];
  if (items[comma]?.text !== ',' || !opening?.word) return null;
  if (grammar.subordinators.has(opening.lower) || grammar.conjunctions.has(opening.lower)) return null;
  const end = clauseEnd(frame, comma + 1, reader);
  if (end < 0) return null;
  if (!items.slice(comma + 2, Math.min(end, comma + 8)).some((item) => grammar.subjunctives.has(item.lower)))
    return null;
  const content = contentOf(items, comma + 1, end);
  return content && reported(frame, [content], { cue, source, dropped: false, rule: 'cue-before' });
}

/** French: "Le pont fermera lundi, a déclaré la maire." */
function incise(frame: Frame, cue: CueAt, reader: Reader): Attribution | null {
  const { items } = frame;
  const { grammar } = reader;
  if (!grammar.incises || cue.negated) return null;
  let first = cue.from;
  while (first > 0 && grammar.clitics.has(items[first - 1]!.lower)) first--;
  if (items[first - 1]?.text !== ',' || first > LONGEST_CLAUSE || items.slice(0, first).some((item) => item.stretch))
    return null;
  const source = subjectBetween(items, cue, reader) ?? subjectAfter(items, cue.to, reader, cue.plural);
  if (!source || !speaks(source) || source.from > cue.to + 3) return null;
  const end = Math.max(cue.to, source.to);
  const rest = items.slice(end, end + TAIL + 1);
  if (
    rest.length > TAIL ||
    rest.some((item) => item.stretch || item.text === ',' || grammar.complementisers.has(item.lower))
  )
    return null;
  const content = contentOf(items, 0, first - 1);
  return content && reported(frame, [content], { cue, source, dropped: false, rule: 'cue-after' });
}

/** "selon la maire, …", "… nach seinen Angaben …". */
function byReport(frame: Frame, report: Report): Attribution | null {
  const { items } = frame;
  if (report.afterQuoteOnly || !speaks(report.source)) return null;
  let end = report.to;
  while (end < items.length && end - report.to < LONGEST_CLAUSE && !isStop(items[end]!)) end++;
  if (end - report.to >= LONGEST_CLAUSE) return null;
  const behind = contentOf(items, report.to, end);
  if (report.from === 0)
    return behind && reported(frame, [behind], { report, source: report.source, rule: 'cue-before' });
  let start = report.from;
  while (start > 0 && report.from - start < LONGEST_CLAUSE && !isStop(items[start - 1]!)) start--;
  const words = items.slice(start, end);
  if (words.some((item) => item.stretch)) return null;
  const spans = [trimmedSpan(items, start, report.from), trimmedSpan(items, report.to, end)].filter(
    (span) => span !== null,
  );
  if (spans.length === 0 || words.length - (report.to - report.from) < FEWEST_WORDS) return null;
  return reported(frame, spans, { report, source: report.source, rule: 'cue-after' });
}

function trimmedSpan(items: readonly Item[], from: number, to: number): Span | null {
  while (from < to && !items[from]!.word) from++;
  while (to > from && !items[to - 1]!.word) to--;
  return to > from ? { start: items[from]!.start, end: items[to - 1]!.end } : null;
}

function reported(
  frame: Frame,
  content: Span[],
  told: { cue?: CueAt; report?: Report; source: Mention | null; dropped?: boolean; rule: string },
): Attribution {
  return {
    kind: 'indirect',
    content,
    clause: null,
    frame,
    cue: told.cue ?? null,
    phrase: told.report ? { ...told.report.cue, lemma: told.report.lemma } : null,
    source: told.source,
    rule: told.rule,
    dropped: told.dropped ?? false,
    inherits: null,
  };
}

/**
 * The indirect statements of a sentence: precise before complete.
 *
 * @param used cues and report phrases (index of the first item) that already speak for marked words
 */
export function findReported(frame: Frame, used: ReadonlySet<number>, reader: Reader): Attribution[] {
  if (frame.heading) return [];
  const found: Attribution[] = [];
  for (const report of frame.reports) {
    if (used.has(report.cue.from)) continue;
    const attribution = byReport(frame, report);
    if (attribution) found.push(attribution);
  }
  if (found.length > 0) return found;
  for (const cue of frame.cues) {
    if (used.has(cue.at)) continue;
    const attribution =
      withOpener(frame, cue, reader) ?? bySubjunctive(frame, cue, reader) ?? incise(frame, cue, reader);
    const last = found.at(-1);
    if (attribution && !(last && attribution.content[0]!.start < last.content.at(-1)!.end)) found.push(attribution);
  }
  return found;
}
