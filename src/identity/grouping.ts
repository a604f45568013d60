import { type Comparable, comparableOf } from './comparable.js';
import { lookedUnder, NEAR_MS, seasonOf, storedUnder, type Time } from './fingerprints.js';
import { reportOneUtterance } from './utterances.js';

/** A quote that is to be given its utterance. */
export interface Report {
  readonly speakerId: string | null;
  /** Its spans joined with ` … `. */
  readonly text: string;
  readonly publishedAt: Date | null;
}

/** A wording that is stored: quotes of the same words, none a month or more before the next. */
export interface KnownWording {
  readonly id: string;
  readonly utteranceId: string;
  readonly speakerId: string;
  readonly text: string;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/** What comes of grouping. */
export interface Groups {
  /** Places in the list of reports, with the utterances that are stored of it: none, or several that are one now. */
  readonly groups: readonly { readonly reports: readonly number[]; readonly utteranceIds: readonly string[] }[];
  /** New and changed wordings; `group` is a place in `groups`. */
  readonly wordings: readonly ChangedWording[];
  /** Ids of stored wordings that others have taken in. */
  readonly absorbed: readonly string[];
}

export interface ChangedWording {
  /** Null: new. */
  readonly id: string | null;
  readonly group: number;
  readonly speakerId: string;
  readonly text: string;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** Signed numbers of 64 bits. */
  readonly fingerprints: readonly string[];
}

/** A report with its words made comparable, and what they are found by: nothing where they join nothing. */
export type WordedReport = Report & Comparable;

export function wordedReports(reports: readonly Report[]): WordedReport[] {
  return reports.map(({ speakerId, text, publishedAt }) => {
    const { wording, prints } = comparableOf(text);
    return { speakerId, text, publishedAt, wording, prints: speakerId === null ? [] : prints };
  });
}

/**
 * Under what the stored wordings that these reports may join are found: keys of `UtteranceWording.fingerprints`, a list
 * for each report that may join any.
 */
export function searchKeys(reports: readonly WordedReport[]): string[][] {
  return reports.flatMap(({ speakerId, publishedAt, wording, prints }) =>
    prints.length === 0 ? [] : [lookedUnder(speakerId!, prints, wording.digest, timeOf(publishedAt, publishedAt))],
  );
}

/** Quotes of one speaker in one wording, over a time without a gap of a month; what is compared with others. */
interface Node extends Comparable {
  readonly speakerId: string;
  readonly text: string;
  readonly time: Time | null;
  readonly reports: readonly number[];
  readonly known: readonly KnownWording[];
}

/**
 * Groups new reports with each other and with what is stored. Two quotes belong together if one speaker said both, less
 * than a month apart, in words that make them reports of one utterance (utterances.ts); and so do all that are tied by
 * a chain of such pairs. Without a date only the very same words tell, or other quotes without one. Whoever has no name
 * is nobody that another quote could be of, so that such quotes stay alone, as do those too short to tell.
 *
 * The outcome depends on the quotes, not on the order in which they come: the tie between two is theirs alone.
 *
 * @param known the stored wordings under `searchKeys`; others do no harm
 */
export function groupReports(reports: readonly WordedReport[], known: readonly KnownWording[]): Groups {
  const alone: number[] = [];
  const nodes = nodesOf(reports, known, alone);
  const parents = nodes.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const tie = (one: number, other: number): void => void (parents[rootOf(one)] = rootOf(other));
  tieStored(nodes, tie);
  for (const [one, other] of pairsWithFingerprint(nodes)) {
    if (rootOf(one) !== rootOf(other) && areTied(nodes[one]!, nodes[other]!)) tie(one, other);
  }

  const members = new Map<number, number[]>();
  nodes.forEach((_, index) => members.set(rootOf(index), [...(members.get(rootOf(index)) ?? []), index]));
  const groups: Groups['groups'][number][] = alone.map((report) => ({ reports: [report], utteranceIds: [] }));
  const wordings: ChangedWording[] = [];
  for (const group of members.values()) {
    const all = group.map((index) => nodes[index]!);
    const ofGroup = all.flatMap((node) => node.reports);
    if (ofGroup.length === 0) continue;
    for (const node of all) if (isChanged(node)) wordings.push(changed(node, groups.length));
    const utteranceIds = [...new Set(all.flatMap((node) => node.known.map(({ utteranceId }) => utteranceId)))];
    groups.push({ reports: ofGroup, utteranceIds });
  }
  return { groups, wordings, absorbed: nodes.flatMap((node) => node.known.slice(1).map(({ id }) => id)) };
}

function nodesOf(reports: readonly WordedReport[], known: readonly KnownWording[], alone: number[]): Node[] {
  interface Entry {
    readonly time: Time | null;
    readonly report?: number;
    readonly known?: KnownWording;
  }
  const byWording = new Map<string, Comparable & { speakerId: string; text: string; entries: Entry[] }>();
  const add = (speakerId: string, text: string, { wording, prints }: Comparable, entry: Entry): void => {
    const name = `${speakerId} ${entry.time === null ? 'undated' : 'dated'} ${wording.digest}`;
    const same = byWording.get(name);
    if (same) same.entries.push(entry);
    else byWording.set(name, { speakerId, wording, prints, text, entries: [entry] });
  };
  for (const each of known) {
    const entry = { time: timeOf(each.firstAt, each.lastAt), known: each };
    add(each.speakerId, each.text, comparableOf(each.text), entry);
  }
  reports.forEach(({ speakerId, text, publishedAt, wording, prints }, report) => {
    if (speakerId === null || prints.length === 0) alone.push(report);
    else add(speakerId, text, { wording, prints }, { time: timeOf(publishedAt, publishedAt), report });
  });
  return [...byWording.values()].flatMap(({ entries, ...about }) =>
    withoutGaps(entries).map(({ time, entries: near }) => ({
      ...about,
      time,
      reports: near.flatMap(({ report }) => (report === undefined ? [] : [report])),
      known: near.flatMap((entry) => (entry.known === undefined ? [] : [entry.known])),
    })),
  );
}

/** Parts entries of one wording where a month or more lies between one and the next, and where a season ends. */
function withoutGaps<E extends { readonly time: Time | null }>(
  entries: readonly E[],
): { time: Time | null; entries: E[] }[] {
  const parts: { time: Time | null; entries: E[] }[] = [];
  for (const entry of [...entries].sort((a, b) => (a.time?.first ?? 0) - (b.time?.first ?? 0))) {
    const part = parts.at(-1);
    if (part && areNear(part.time, entry.time) && areOfOneSeason(part.time, entry.time)) {
      part.entries.push(entry);
      part.time = joined(part.time, entry.time);
    } else parts.push({ time: entry.time, entries: [entry] });
  }
  return parts;
}

/** What is stored of a wording that is repeated for years must not grow with them. */
function areOfOneSeason(part: Time | null, entry: Time | null): boolean {
  if (part === null || entry === null) return true;
  return entry.last <= part.last || seasonOf(part.first) === seasonOf(entry.last);
}

/** What is stored as one utterance is one. */
function tieStored(nodes: readonly Node[], tie: (one: number, other: number) => void): void {
  const first = new Map<string, number>();
  nodes.forEach((node, index) => {
    for (const { utteranceId } of node.known) {
      const other = first.get(utteranceId);
      if (other === undefined) first.set(utteranceId, index);
      else tie(index, other);
    }
  });
}

/** Pairs that share a speaker and a fingerprint and of which one holds a report: others were compared when they came. */
function* pairsWithFingerprint(nodes: readonly Node[]): Generator<[number, number]> {
  const bySpeaker = new Map<string, number[]>();
  nodes.forEach(({ speakerId }, index) => add(bySpeaker, speakerId, index));
  for (const own of bySpeaker.values()) {
    if (own.length === 1) continue;
    const holders = new Map<number, number[]>();
    for (const index of own) for (const print of nodes[index]!.prints) add(holders, print, index);
    for (const index of own) {
      const { prints, reports } = nodes[index]!;
      if (reports.length === 0) continue;
      const others = new Set(prints.flatMap((print) => holders.get(print)!));
      for (const other of others) if (other !== index) yield [index, other];
    }
  }
}

function add<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function areTied(one: Node, other: Node): boolean {
  if ((one.time === null) !== (other.time === null)) return one.wording.digest === other.wording.digest;
  if (!areNear(one.time, other.time)) return false;
  return one.wording.digest === other.wording.digest || reportOneUtterance(one.wording, other.wording);
}

const areNear = (one: Time | null, other: Time | null): boolean =>
  one === null || other === null
    ? one === other
    : one.first - other.last <= NEAR_MS && other.first - one.last <= NEAR_MS;

const joined = (one: Time | null, other: Time | null): Time | null =>
  one && other && { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };

function isChanged({ known, time }: Node): boolean {
  const [stored] = known;
  if (known.length !== 1 || stored === undefined) return true;
  return time !== null && (stored.firstAt!.getTime() !== time.first || stored.lastAt!.getTime() !== time.last);
}

function changed({ known, speakerId, text, time, prints, wording }: Node, group: number): ChangedWording {
  return {
    id: known[0]?.id ?? null,
    group,
    speakerId,
    text,
    firstAt: time && new Date(time.first),
    lastAt: time && new Date(time.last),
    fingerprints: storedUnder(speakerId, prints, wording.digest, time),
  };
}

function timeOf(first: Date | null, last: Date | null): Time | null {
  return first && last && { first: first.getTime(), last: last.getTime() };
}
