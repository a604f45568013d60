import { markBiographies } from './biographies.js';
import { markCaptions } from './captions.js';
import { changeAfter } from './date.js';
import { findDateline, type Dateline } from './dateline.js';
import { markFurniture, markLinkLists, markTrailingLinks } from './furniture.js';
import { markAuthors, markHeader, markNames } from './header.js';
import { markHeadings } from './headings.js';
import { outletAtUrl, sameOutlet } from './known-outlets.js';
import { detectLanguage } from './language.js';
import { cutBack, cutFront, hasMarks, isParagraph, toLines, type Line } from './lines.js';
import { normalise } from './normalise.js';
import { chooseOutlet, outletMentions, type OutletMention } from './outlet.js';
import { splitParagraphs } from './paragraphs.js';
import { markPullQuotes, markRepeatedTitle, markTeasers } from './repeats.js';
import { markTitle } from './title.js';
import type {
  Article,
  ArticleInput,
  Boilerplate,
  BoilerplateKind,
  Paragraph,
  ParagraphKind,
  WireCredit,
} from './types.js';
import { agenciesAlone, agencyCredits, closingCredit, distinctWires, republishedFrom } from './wires.js';

const HALF = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** How many paragraphs of a story may stand before its dateline: a summary, a correction. */
const DATELINE_WITHIN = 3;

/** Cuts the dateline off one of the first paragraphs. Where several start like one, they are a transcript's labels. */
function cutDateline(text: string, lines: readonly Line[]): Dateline | null {
  const body = lines.filter((line) => line.kind === null);
  const found = body.slice(0, DATELINE_WITHIN).flatMap((line) => {
    const dateline = findDateline(text, line);
    return dateline ? [{ line, dateline }] : [];
  })[0];
  if (!found) return null;
  const { line, dateline } = found;
  const credited = dateline.agency !== null || dateline.outlet !== null;
  const others = credited ? 0 : body.slice(0, 40).filter((each) => each !== line && findDateline(text, each)).length;
  if (others > 0) return null;
  if (dateline.span.end >= line.end) {
    if (!credited) return null;
    line.kind = 'dateline';
    return dateline;
  }
  cutFront(line, text, dateline.span.end, 'dateline');
  return dateline;
}

/** Agencies in the lines of credits under an article, which are marked, and at the end of its last paragraph. */
function markCredits(text: string, lines: readonly Line[]): WireCredit[] {
  const wires: WireCredit[] = [];
  const last = lines.findLastIndex((line) => line.kind === null && line.text.length > 100);
  lines.forEach((line, index) => {
    const open = line.kind === null;
    if (
      line.long ||
      (!open && line.kind !== 'signoff') ||
      (open && (index < last || line.text.length > 200 || hasMarks(line.text)))
    )
      return;
    const elsewhere = open && !/^\W*This\s/.test(line.text) ? null : republishedFrom(line.text);
    const own = elsewhere === null ? [...agenciesAlone(line.text), ...agencyCredits(line.text)] : [];
    if (elsewhere !== null) wires.push({ name: elsewhere, role: 'REPUBLISHED' });
    wires.push(...own.map((name) => ({ name, role: 'AGENCY' as const })));
    if (open && (elsewhere !== null || own.length > 0)) line.kind = 'signoff';
  });
  const closing = lines.findLast((line) => line.kind === null);
  const words = closing ? text.slice(Math.max(closing.start, closing.end - 160), closing.end) : '';
  const credit = closingCredit(words);
  if (closing && credit) {
    cutBack(closing, text, closing.end - words.length + credit.from, 'signoff');
    wires.push(...credit.agencies.map((name) => ({ name, role: 'AGENCY' as const })));
  }
  return wires;
}

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** What the stages found, as spans in order. */
function toSpans(lines: readonly Line[]): { paragraphs: Paragraph[]; boilerplate: Boilerplate[] } {
  const paragraphs: Paragraph[] = [];
  const boilerplate: Boilerplate[] = [];
  for (const line of lines) {
    const { start, end, kind } = line;
    boilerplate.push(...line.cuts);
    if (end <= start) continue;
    if (isParagraph(line)) paragraphs.push({ start, end, kind: (kind ?? 'body') as ParagraphKind });
    else boilerplate.push({ start, end, kind: kind as BoilerplateKind });
  }
  return { paragraphs, boilerplate: boilerplate.sort(byStart) };
}

/** A text with the lines it consists of, some of which may be known already. */
interface Lined {
  readonly text: string;
  readonly normalised: string;
  readonly lines: Line[];
}

/** U+0000 and lone surrogates as U+FFFD, one unit for one. */
export function cleaned(text: string): string {
  const whole = text.replaceAll('\u0000', '\ufffd');
  return HALF.test(whole) ? whole.replace(LONE_SURROGATE, '\ufffd') : whole;
}

/**
 * Reads a plain text: title, byline, dateline, date, outlet and wire credits, paragraphs and boilerplate, as spans of the
 * untouched text.
 *
 * Pure: the same input always gives the same article. What the input already says wins over what the text says; what the
 * text does not clearly say is null. Takes any string and time in proportion to its length.
 *
 * @param input `text` as printed, with or without a title, hard-wrapped or not, any line ends; U+0000 and lone surrogates
 *   are read as U+FFFD
 */
export function readText(input: ArticleInput): Article {
  const text = cleaned(input.text);
  const normalised = normalise(text);
  return readLines(input, { text, normalised, lines: toLines(normalised, splitParagraphs(normalised)) });
}

/**
 * The same of a text whose lines are found already. A line whose kind is set stays what it is.
 *
 * @param known wires that are credited outside the text
 */
export function readLines(
  input: Omit<ArticleInput, 'text'>,
  { text, normalised, lines }: Lined,
  known: readonly WireCredit[] = [],
): Article {
  markFurniture(lines);
  const pictured = markCaptions(normalised, lines);
  const header = markHeader(lines);
  markLinkLists(lines);
  const marked = lines.find((line) => line.kind === 'title');
  const title = marked ? { line: marked, text: marked.text, site: null } : markTitle(lines, input.title ?? null);
  if (title) markRepeatedTitle(lines, title.line, title.text);
  markNames(lines, title?.line ?? null, header);
  const authors = [...header.authors, ...(input.authors ?? [])];
  markAuthors(lines, authors);
  const dateline = cutDateline(normalised, lines);
  markTeasers(normalised, lines);
  markPullQuotes(normalised, lines);
  const credited = markCredits(normalised, lines);
  const presented = markBiographies(lines, authors);
  markTrailingLinks(lines);
  markHeadings(lines);
  for (const line of lines) line.kind ??= 'body';
  const { paragraphs, boilerplate } = toSpans(lines);
  const agencies = [...header.agencies, ...(dateline?.agency ? [dateline.agency] : [])];
  const outlets: OutletMention[] = [
    ...outletMentions(lines),
    ...header.outlets.map((name) => ({ name, weight: 3 })),
    ...(title?.site ? [{ name: title.site, weight: 3 }] : []),
    ...(dateline?.outlet ? [{ name: dateline.outlet, weight: 2 }] : []),
  ];
  const outlet = input.outlet ?? (input.url ? outletAtUrl(input.url)?.name : null) ?? chooseOutlet(outlets);
  const publishedAt = input.publishedAt ?? header.published ?? dateline?.date ?? header.updated;
  const wires: WireCredit[] = [
    ...known,
    ...agencies.map((name) => ({ name, role: 'AGENCY' as const })),
    ...credited,
    ...pictured.map((name) => ({ name, role: 'PHOTO' as const })),
  ];
  return {
    id: input.id,
    text,
    normalised,
    title: input.title ?? title?.text ?? null,
    url: input.url ?? null,
    outlet,
    wires: distinctWires(wires, outlet),
    authors:
      input.authors ??
      [...new Set([...header.authors, ...presented])].filter(
        (author) => outlet === null || !sameOutlet(outlet, author),
      ),
    publishedAt,
    updatedAt: input.updatedAt ?? changeAfter(publishedAt, header.updated),
    dateline: dateline?.place ?? null,
    language: input.language ?? detectLanguage(normalised, paragraphs),
    paragraphs,
    boilerplate,
  };
}
