import { plain } from '../article/normalise.js';
import type { Paragraph, Span } from '../article/types.js';

/** A paragraph that starts with who speaks: "ROE: …", "Jane Roe: …", "Q: …". */
export interface Label {
  /** Indices of the paragraphs it speaks for, in order. */
  readonly paragraphs: readonly number[];
  readonly source: Span;
  /** The name without title, affiliation and shouting: "Adele Hargrove". */
  readonly name: string;
  /** One span a paragraph. */
  readonly content: readonly Span[];
  readonly question: boolean;
  readonly answer: boolean;
}

const LABEL =
  /^["“]?(\(\([^()\n]{2,40}\)\)|[\p{Lu}][\p{L}\p{M}.'’ -]{0,50}?)(?:\s*\([^()\n]{1,40}\)|,\s*[\p{Lu}\p{N}][\p{Lu}\p{N} .&'’-]{1,50})?:?\s*:\s+(?=\S)/u;
const LONGEST_LABEL = 110;
const SHOUTED = /^[\p{Lu}\p{M}.'’ -]+$/u;

/** Normal case for a name in capitals; particles and initials are kept as they are usually written. */
export function calm(name: string): string {
  if (!SHOUTED.test(name) || name.replace(/[^\p{L}]/gu, '').length < 3) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Questions without a label that make an interview of the labelled paragraphs behind them. */
const ANSWERS = 2;

/** "Roe 7; Pym 6, Okello 8": marks and results, which nobody says. */
const isLineUp = (words: string): boolean =>
  (words.match(/(?<![\p{L}\p{N}])\p{N}+/gu)?.length ?? 0) * 4 > words.split(/\s+/u).length;

/**
 * Transcript and interview lines. A label counts where it is in capitals, "Q" or "A", or where the same form of label
 * starts at least two paragraphs with two different names, or answers two questions: "Note: …" once is none.
 */
export function findLabels(text: string, paragraphs: readonly Paragraph[]): Label[] {
  const found: (Label & { readonly sure: boolean; readonly asked: boolean })[] = [];
  const seen = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'title') return; // "Transcript: …"
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL));
    if (!head.includes(':')) return;
    const line = text.slice(paragraph.start, paragraph.end);
    const match = LABEL.exec(line);
    if (!match || match[0].length > LONGEST_LABEL) return;
    const raw = match[1]!;
    const at = paragraph.start + line.indexOf(raw);
    const { start, end } = withoutMarks(text, paragraph.start + match[0].length, paragraph.end);
    if (end <= start || isLineUp(text.slice(start, end))) return;
    const label = plain(raw).trim();
    const words = label.split(/\s+/u);
    const question = label === 'Q' || /^\(\(/u.test(label);
    const answer = label === 'A';
    const shouted = SHOUTED.test(label) && label.replace(/[^\p{L}]/gu, '').length > 2;
    if (!question && !answer && !shouted && (words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word)))) return;
    seen.set(label, (seen.get(label) ?? 0) + 1);
    found.push({
      paragraphs: [index],
      source: { start: at, end: at + raw.length },
      name: calm(label),
      content: [{ start, end }],
      question,
      answer,
      sure: shouted || question || answer,
      asked: /\?["”]?\s*$/u.test(printedBefore(text, paragraphs, index)),
    });
  });
  const repeated = [...seen.values()].filter((count) => count > 1).length;
  const answers = new Map<string, number>();
  for (const { name, asked } of found) if (asked) answers.set(name, (answers.get(name) ?? 0) + 1);
  const turns = found.length >= 3 && (repeated >= 2 || (repeated >= 1 && found.some((label) => label.question)));
  const labels = found.filter((label) =>
    label.sure ? found.length >= 2 : turns || (answers.get(label.name) ?? 0) >= ANSWERS,
  );
  const starts = new Set(labels.map((label) => label.paragraphs[0]!));
  return labels.map((label) => goOn(label, text, paragraphs, starts));
}

/** What is said between two places, without the marks around all of it: not those of "“Never,” mostly". */
function withoutMarks(text: string, from: number, to: number): Span {
  let end = to;
  while (end > from && /[\s\u2060]/u.test(text[end - 1]!)) end--;
  const said = text.slice(from, end);
  const opens = OPENS.test(said);
  const closing = opens ? said.slice(1).search(/["”]/u) + 1 : 0;
  if (opens && closing > 0 && closing < said.length - 1 && !/^["”]+$/u.test(said.slice(closing)))
    return { start: from, end };
  const marks = said.match(/["“”]/gu)?.length ?? 0;
  const start = opens ? from + 1 : from;
  const isOdd = opens || marks % 2 === 1;
  while (isOdd && end > start && /["”\s\u2060]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

function printedBefore(text: string, paragraphs: readonly Paragraph[], index: number): string {
  const before = paragraphs[index - 1];
  return before ? text.slice(before.start, before.end) : '';
}

const OPENS = /^["“]/u;
const CLOSES = /["”]\s*$/u;
/** "(CROSSTALK.)", "[laughter]" */
const NOISE = /^["“]?[([][^()[\]]{1,60}[)\]][.”"]*$/u;

/**
 * A turn that a quoted transcript goes on with in the next paragraphs: each opens with a mark again, as no mark closed the
 * one before.
 */
function goOn(label: Label, text: string, paragraphs: readonly Paragraph[], starts: ReadonlySet<number>): Label {
  const own = [...label.paragraphs];
  const content = [...label.content];
  const printed = (index: number): string => text.slice(paragraphs[index]!.start, paragraphs[index]!.end);
  for (let index = own[0]!, next = index + 1; OPENS.test(printed(index)) && !CLOSES.test(printed(index)); next++) {
    if (next >= paragraphs.length || starts.has(next) || !OPENS.test(printed(next))) break;
    own.push(next);
    if (NOISE.test(printed(next))) continue;
    index = next;
    const { start } = paragraphs[next]!;
    let { end } = paragraphs[next]!;
    while (end > start && /["”\s\u2060]/u.test(text[end - 1]!)) end--;
    if (end > start + 1) content.push({ start: start + 1, end });
  }
  return own.length > 1 ? { ...label, paragraphs: own, content } : label;
}
