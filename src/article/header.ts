import { readAffiliation, readByline, readNames, type Byline } from './byline.js';
import { isStopped, wordCount, type Line } from './lines.js';
import { menuItems } from './lexicon/furniture.js';
import { isAgency, isName, isOutlet, isPerson } from './publishers.js';
import { behindDate, datesOf, readDateLine } from './publication.js';
import { agenciesAlone, agenciesIn } from './wires.js';

/** What the lines around the title say about the article. */
export interface Header {
  readonly authors: string[];
  readonly outlets: string[];
  readonly agencies: string[];
  published: string | null;
  updated: string | null;
}

/** Bylines and dates stand among the first lines, or in front of one of the first paragraphs. */
const LATEST_LINE = 40;
const LATEST_PARAGRAPH = 3;

/** A collection of articles has several bylines; a page with more than this is none. */
const MOST_BYLINES = 100;

/** Names of publications start with one; names of people and headings of capitalised words hardly do. */
const LEADING_ARTICLE = /^(?:The|La|Le|Les|El|Los|Las|Il|Lo|Der|Die|Das|De) \p{Lu}/u;

/** The index of the line where the head of the page ends. */
function endOfHead(lines: readonly Line[]): number {
  let paragraphs = 0;
  for (let index = 0; index < lines.length && index < LATEST_LINE; index++) {
    const line = lines[index]!;
    if (
      line.kind === null &&
      isStopped(line) &&
      (line.long || wordCount(line.text) >= 8) &&
      ++paragraphs === LATEST_PARAGRAPH
    )
      return index;
  }
  return Math.min(lines.length, LATEST_LINE);
}

/** Names beside the date of a page's head: those of outlets, and others where the story does not know them as places. */
function outletsBeside(names: readonly string[], lines: readonly Line[]): string[] {
  return names.filter((name, index) => {
    if (menuItems.has(name.toLowerCase()) || isAgency(name)) return false;
    if (isOutlet(name)) return true;
    return index === 0 && / |&/.test(name) && !lines.some((line) => line.kind === null && line.text.includes(name));
  });
}

const READING = /^\d[\d,.]* (?:words?|min(?:ute)?s?(?: read)?)$/iu;

/** "Published on 12 March 2026 by The Harbour Gazette with Reuters": a byline, even of names that are nobody's. */
function bylineBehindDate(text: string): Byline | null {
  const byline = behindDate(text);
  return byline === null ? null : (readByline(byline) ?? { authors: [], outlets: [], agencies: agenciesIn(byline) });
}

/** "12 March 2026 · by Jane Roe · 300 words": a byline among other parts of a line, each of which is about the article. */
function bylineAmong(text: string): Byline | null {
  const parts = text.split(/\s*[|·•]\s*/u).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const bylines = parts.flatMap((part) => readByline(part) ?? []);
  const others = parts.filter((part) => readByline(part) === null);
  return bylines.length === 1 && others.every((part) => READING.test(part) || readDateLine(part) !== null)
    ? bylines[0]!
    : null;
}

function take(header: Header, byline: Byline): void {
  header.authors.push(...byline.authors);
  header.outlets.push(...byline.outlets);
  header.agencies.push(...byline.agencies);
}

/**
 * Marks bylines, the lines of jobs and units under them, and lines of dates. A date counts as that of publication in
 * the head of the page and as its last line; elsewhere only with a word that says so, since chronicles are headed by dates.
 */
export function markHeader(lines: readonly Line[]): Header {
  const header: Header = { authors: [], outlets: [], agencies: [], published: null, updated: null };
  const below: Header = { authors: [], outlets: [], agencies: [], published: null, updated: null };
  const end = endOfHead(lines);
  const lastStop = lines.findLastIndex((line) => line.kind === null && isStopped(line));
  let bylines = 0;
  lines.forEach((line, index) => {
    if (line.kind !== null || line.long) return;
    if (bylines >= MOST_BYLINES) return;
    const alone = /^by:?$/i.test(line.text) && lines[index + 1]?.kind === null;
    const byline = alone
      ? readNames(lines[index + 1]!.text)
      : (readByline(line.text) ?? bylineAmong(line.text) ?? bylineBehindDate(line.text));
    if (byline) {
      bylines++;
      line.kind = 'byline';
      if (alone) lines[index + 1]!.kind = 'byline';
      take(index < end ? header : below, byline);
      const { published, updated } = index < end ? datesOf(line.text) : { published: null, updated: null };
      header.published ??= published;
      header.updated ??= updated;
      const next = lines[index + (alone ? 2 : 1)];
      const unit = next?.kind === null && !next.long && !readDateLine(next.text) ? readAffiliation(next.text) : null;
      if (unit) {
        next!.kind = 'byline';
        take(index < end ? header : below, unit);
      }
      return;
    }
    const dates = readDateLine(line.text);
    if (!dates) return;
    const labelled =
      /\b(?:published|posted|updated|modified|aktualisiert|veröffentlicht|publié|publicado|pubblicato|stand)\b/i.test(
        line.text,
      );
    const timeOnly = dates.published === null && dates.updated === null;
    if (index < end || labelled || timeOnly || index > lastStop) {
      if (dates.beside.length > 0 && index >= end) return;
      line.kind = 'date';
    }
    const closes =
      index > lastStop && index >= lines.length - 2 && dates.beside.length === 0 && !line.text.endsWith('.');
    if (index >= end && !labelled && !closes) return;
    header.published ??= dates.published;
    header.updated ??= dates.updated;
    header.outlets.push(...outletsBeside(dates.beside, lines));
  });
  return header.authors.length + header.agencies.length > 0
    ? header
    : { ...header, authors: below.authors, agencies: below.agencies, outlets: [...header.outlets, ...below.outlets] };
}

/** Marks lines of nothing but an author's name, alone or with an employer: the posts of a live blog print whose each is. */
export function markAuthors(lines: readonly Line[], authors: readonly string[]): void {
  const names = new Set(authors.map((author) => author.toLowerCase()));
  const isAuthors = (text: string): boolean => {
    if (names.has(text.toLowerCase())) return true;
    const read = readNames(text);
    return (
      read !== null &&
      read.authors.length > 0 &&
      read.outlets.length + read.agencies.length > 0 &&
      read.authors.every((author) => names.has(author.toLowerCase()))
    );
  };
  for (const line of lines) if (line.kind === null && isAuthors(line.text)) line.kind = 'byline';
}

/**
 * Marks bylines without "By" between the title and the story, and adds whom they name: a line of names next to a byline
 * or date, names with their unit, an agency alone, a name right under the title that the story does not mention.
 */
export function markNames(lines: readonly Line[], title: Line | null, header: Header): void {
  const mentioned = (name: string): boolean =>
    lines
      .slice(0, -2)
      .some(
        (line) =>
          line.kind === null &&
          line.text.length > name.length + 10 &&
          line.text.toLowerCase().includes(name.toLowerCase()),
      );
  const end = endOfHead(lines);
  const from = title === null ? 0 : lines.indexOf(title) + 1;
  for (const line of lines.slice(0, from)) {
    const agencies = line.kind === 'navigation' ? agenciesAlone(line.text) : [];
    if (agencies.length > 0) line.kind = 'byline';
    header.agencies.push(...agencies);
  }
  let story = false;
  for (let index = from; index < end; index++) {
    const line = lines[index]!;
    if (line.kind !== null || line.long) continue;
    story ||= isStopped(line);
    const agencies = story ? [] : agenciesAlone(line.text);
    const before = lines[index - 1]?.kind;
    if (agencies.length > 0) {
      line.kind = before === 'caption' ? 'credit' : 'byline';
      if (line.kind === 'byline') header.agencies.push(...agencies);
      continue;
    }
    if (title === null) continue;
    const next = lines[index + 1]?.kind;
    const beside = [before, next].some((kind) => kind === 'byline' || kind === 'date');
    const names = readNames(line.text);
    const unit = names ? null : readAffiliation(line.text);
    if (
      names &&
      names.authors.length > 0 &&
      header.authors.length === 0 &&
      (beside ||
        names.outlets.length + names.agencies.length > 0 ||
        (index === from && isPerson(line.text) && !names.authors.some(mentioned)))
    ) {
      line.kind = 'byline';
      take(header, names);
    } else if (beside && !names && LEADING_ARTICLE.test(line.text) && isName(line.text) && !mentioned(line.text)) {
      line.kind = 'byline';
      header.outlets.push(line.text);
    } else if ((unit ?? names) && beside && (unit ?? names)!.authors.length === 0) {
      line.kind = 'byline';
      take(header, (unit ?? names)!);
    }
  }
}
