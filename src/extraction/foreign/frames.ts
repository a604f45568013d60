import { findCues, type CueAt } from './cues.js';
import type { Mention } from './mention.js';
import { readMention } from './mentions.js';
import type { Reader } from './reader.js';
import { findReports, type Report } from './reports.js';
import type { Item, Row } from './rows.js';

/** A sentence with what was found in it. */
export interface Frame extends Row {
  /** Index of the row in the article. */
  readonly index: number;
  /** Not a sentence of the writer's, but what stands between one pair of marks (incises.ts). */
  readonly insideMarks: boolean;
  /** Nothing but marked words and signs. */
  readonly alone: boolean;
  readonly cues: readonly CueAt[];
  readonly reports: readonly Report[];
  readonly mentions: readonly Placed[];
}

/** A mention and where it stands. */
export interface Placed {
  readonly mention: Mention;
  /** UTF-16 index of its first word. */
  readonly start: number;
  readonly row: number;
  /** A preposition stands before it: it does nothing in its sentence. */
  readonly governed: boolean;
}

/** Every mention of a row, those behind prepositions as well. */
function mentionsOf(items: readonly Item[], row: number, reader: Reader): Placed[] {
  const { prepositions, determiners } = reader.grammar;
  const found: Placed[] = [];
  for (let at = 0; at < items.length;) {
    const mention = items[at]!.word ? readMention(items, at, reader) : null;
    if (!mention) {
      at++;
      continue;
    }
    const before = items[mention.from - 1];
    const governed =
      before !== undefined && (prepositions.has(before.lower) || (determiners.get(before.lower)?.oblique ?? false));
    found.push({ mention, start: items[mention.from]!.start, row, governed });
    at = mention.to;
  }
  return found;
}

/** The sentences of an article with their cues, report phrases and mentions. */
export function readFrames(rows: readonly Row[], reader: Reader): Frame[] {
  return rows.map((row, index) => ({
    ...row,
    index,
    insideMarks: false,
    alone: !row.items.some((item) => item.word),
    cues: findCues(row.items, reader.grammar),
    reports: findReports(row.items, reader),
    mentions: mentionsOf(row.items, index, reader),
  }));
}

/** Index of the first entry that a test, false for all before it, is true for; the length where none is. */
function firstWhere<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(entries[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last cue that ends before an item and begins at or behind another. */
export function lastCue(cues: readonly CueAt[], from: number, before: number): CueAt | null {
  const cue = cues[firstWhere(cues, (each) => each.to > before) - 1];
  return cue && cue.from >= from ? cue : null;
}

/** The first cue whose verb stands at or behind an item. */
export function nextCue(cues: readonly CueAt[], from: number): CueAt | null {
  return cues[firstWhere(cues, (each) => each.at >= from)] ?? null;
}

/** The cues whose verbs stand in a part of a row. */
export function* cuesWithin(cues: readonly CueAt[], from: number, to: number): Generator<CueAt> {
  for (let index = firstWhere(cues, (each) => each.at >= from); index < cues.length; index++) {
    if (cues[index]!.at >= to) return;
    yield cues[index]!;
  }
}

/** The last report phrase that ends at or before an item and begins at or behind another. */
export function lastReport(reports: readonly Report[], from: number, before: number): Report | null {
  const report = reports[firstWhere(reports, (each) => each.to > before) - 1];
  return report && report.from >= from ? report : null;
}

/** The report phrase that begins at an item. */
export function reportAt(reports: readonly Report[], at: number): Report | null {
  const report = reports[firstWhere(reports, (each) => each.from >= at)];
  return report?.from === at ? report : null;
}
