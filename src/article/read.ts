import { boilerplateKind, bylineAuthors, findDateline } from './credits.js';
import { normalise, plain } from './normalise.js';
import { splitParagraphs, trimmed } from './paragraphs.js';
import type { Article, ArticleInput, Boilerplate, Paragraph, ParagraphKind, Span, WireCredit } from './types.js';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const words = (text: string): string => (plain(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** A first line reads as a headline when it is short, no sentence of the story, and something follows. */
function isHeadline(line: string, followers: number): boolean {
  const text = plain(line);
  if (followers === 0 || text.length > 160 || /^["“‘«„'>]/u.test(text) === false && /[.!]["”’']?$/u.test(text) && text.split(' ').length > 14) return false;
  if (/[,;:]$/u.test(text)) return false;
  if (/\b(?:said|says|told)\b/u.test(text) && /[.”"]$/u.test(text)) return false;
  return !(/[.]$/u.test(text) && /^["“]/u.test(text));
}

/** A crosshead stands between paragraphs, is short and no sentence. */
function isCrosshead(line: string): boolean {
  const text = plain(line);
  if (text.length > 70 || text.split(/\s+/u).length > 9 || /[.,;!…]["”’']?$/u.test(text)) return false;
  if (/^["“”].*["”]$/u.test(text) || /^(?:[>•*–—-]|\d{1,2}[:.]\d\d)/u.test(text)) return false;
  return !/^[\p{Lu}(][^:]{0,50}:\s/u.test(text) || /^[‘'][^’']{2,60}[’']:\s/u.test(text);
}

/**
 * Reads a plain text: title, byline, dateline, paragraphs and boilerplate, as spans of the untouched text.
 *
 * What the input already says wins over what the text says; what the text does not clearly say is null.
 */
export function readText(input: ArticleInput): Article {
  const text = input.text.replaceAll('\u0000', '\ufffd').replace(LONE_SURROGATE, '\ufffd');
  const normalised = normalise(text);
  const paragraphs: Paragraph[] = [];
  const boilerplate: Boilerplate[] = [];
  const wires: WireCredit[] = [];
  const authors: string[] = [];
  let title: string | null = null;
  let dateline: string | null = null;
  const spans = splitParagraphs(normalised);
  const slice = (span: Span): string => normalised.slice(span.start, span.end);
  spans.forEach((span, index) => {
    const line = slice(span);
    const kind = boilerplateKind(line);
    if (kind) {
      boilerplate.push({ ...span, kind });
      if (kind === 'byline') authors.push(...bylineAuthors(line));
      return;
    }
    if (title && words(line) === words(title)) {
      boilerplate.push({ ...span, kind: 'repeat' });
      return;
    }
    let place: ParagraphKind = 'body';
    const body: Span = span;
    if (paragraphs.length === 0 && title === null && isHeadline(line, spans.length - index - 1)) {
      place = 'title';
      title = plain(line);
    } else if (index > 0 && index < spans.length - 1 && paragraphs.length > 0 && isCrosshead(line)) place = 'heading';
    if (place === 'body' && dateline === null && paragraphs.every((each) => each.kind !== 'body')) {
      const found = findDateline(normalised, span);
      const rest = found && trimmed(normalised, found.span.end, span.end);
      if (found && rest) {
        dateline = found.place;
        if (found.agency) wires.push({ name: found.agency, role: 'AGENCY' });
        boilerplate.push({ ...found.span, kind: 'dateline' });
        paragraphs.push({ ...rest, kind: 'body' });
        return;
      }
    }
    paragraphs.push({ ...body, kind: place });
  });
  return {
    id: input.id,
    text,
    normalised,
    title: input.title ?? title,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    wires,
    authors: input.authors ?? authors,
    publishedAt: input.publishedAt ?? null,
    dateline,
    language: input.language ?? null,
    paragraphs,
    boilerplate,
  };
}
