import type { Span } from '../../../src/article/types.js';
import type { ExtractedQuote } from '../../../src/extraction/index.js';
import { locate, type Expectation, type ExpectedQuote } from './expectation.js';
import { foldName, sameDescription, shared, tellingWords, wordsOf, wordSpans } from './words.js';

/** Indirect speech has no marks that say where it ends: this much of its words must agree (F1). */
const INDIRECT_AGREEMENT = 0.8;

interface Page {
  readonly text: string;
  readonly words: readonly Span[];
}

const show = (text: string, spans: readonly Span[] | null): string =>
  spans ? `“${spans.map(({ start, end }) => text.slice(start, end)).join('” … “')}”` : 'none';

const wordsIn = (page: Page, spans: readonly Span[]): number[] => spans.flatMap((span) => wordsOf(page.words, span));

/** Direct and mixed: the same words in the same spans. Indirect: nearly the same words. */
function sameContent(
  page: Page,
  kind: ExpectedQuote['kind'],
  expected: readonly Span[],
  found: readonly Span[],
): boolean {
  if (kind === 'indirect') {
    const [wanted, got] = [wordsIn(page, expected), wordsIn(page, found)];
    return (2 * shared(wanted, got)) / (wanted.length + got.length) >= INDIRECT_AGREEMENT;
  }
  const pieces = (spans: readonly Span[]): string =>
    spans
      .map((span) => wordsOf(page.words, span).join())
      .filter((piece) => piece)
      .join('|');
  return pieces(expected) === pieces(found);
}

function sameMention(page: Page, expected: readonly Span[] | null, found: readonly Span[] | null): boolean {
  if (!expected || !found) return !expected && !found;
  return shared(tellingWords(page.text, page.words, expected), tellingWords(page.text, page.words, found)) > 0;
}

function sameCue(page: Page, expected: readonly Span[] | null, found: readonly Span[] | null): boolean {
  if (!expected || !found) return !expected && !found;
  return shared(wordsIn(page, expected), wordsIn(page, found)) > 0;
}

/** The folded name or an accepted other one and the type; for somebody unnamed, description and type. */
export function sameSpeaker(
  { speaker, altSpeakers }: Pick<ExpectedQuote, 'speaker' | 'altSpeakers'>,
  found: ExtractedQuote,
): boolean {
  if (found.speaker !== null) {
    const names = [speaker.name, ...(speaker.aliases ?? []), ...(altSpeakers ?? [])];
    const accepted = names.some((name) => name !== null && foldName(name) === foldName(found.speaker!));
    return accepted && (found.speakerType === speaker.type || (altSpeakers ?? []).length > 0);
  }
  // A group that a common noun describes ("critics") has no name, only a description.
  const description = speaker.name === null ? (speaker.role ?? null) : speaker.type === 'group' ? speaker.name : null;
  if (speaker.name !== null && description === null) return false;
  if (found.speakerType !== speaker.type) return false;
  return description === null || (found.role !== null && sameDescription(description, found.role));
}

export const whoExpected = ({ name, role, type }: ExpectedQuote['speaker']): string =>
  `${name ?? `(${role ?? 'nobody'})`}, ${type}`;
export const whoFound = ({ speaker, role, speakerType }: ExtractedQuote): string =>
  `${speaker ?? `(${role ?? 'nobody'})`}, ${speakerType}`;

function differences(page: Page, expected: ExpectedQuote, found: ExtractedQuote): string[] {
  const spans = (words: ExpectedQuote['source']): Span[] | null =>
    words && words.map((each) => locate(page.text, each));
  const lines: string[] = [];
  const differ = (what: string, wanted: string, got: string): void =>
    void lines.push(`  ${what}: expected ${wanted}, found ${got}`);
  if (expected.kind !== found.kind) differ('kind', expected.kind, found.kind);
  if (!sameSpeaker(expected, found)) differ('speaker', whoExpected(expected.speaker), whoFound(found));
  const source = spans(expected.source);
  if (!sameMention(page, source, found.source))
    differ('source', show(page.text, source), show(page.text, found.source));
  if (expected.cue !== undefined) {
    const cue = spans(expected.cue);
    if (!sameCue(page, cue, found.cue?.spans ?? null))
      differ('cue', show(page.text, cue), show(page.text, found.cue?.spans ?? null));
  }
  for (const field of ['via', 'outletOfRecord'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const got = found[field];
    if (foldName(wanted ?? '') !== foldName(got ?? '')) differ(field, wanted ?? 'none', got ?? 'none');
  }
  return lines;
}

/**
 * What is wrong with the quotes found in a text, a line each; empty where all is right.
 *
 * Every expected quote that is not optional must be found once, with the same words in the same spans (marks and
 * punctuation at the edges do not matter; indirect speech needs an F1 of 0.8 on words), of the same kind, with the
 * same speaker by folded name (unnamed: by description and type) and a source that shares a word. Nothing else may be
 * found, but for what lies mostly inside an optional quote.
 */
export function compare(text: string, expectation: Expectation, found: readonly ExtractedQuote[]): string[] {
  const page: Page = { text, words: wordSpans(text) };
  const contents = expectation.quotes.map((quote) => quote.content.map((words) => locate(text, words)));
  const left = new Set(found);
  const problems: string[] = [];
  const inOrder = expectation.quotes.map((quote, index) => ({ quote, content: contents[index]! }));
  for (const { quote, content } of inOrder.filter((each) => !each.quote.optional)) {
    const match = [...left].find((each) => sameContent(page, quote.kind, content, each.content));
    if (!match) {
      problems.push(`missing ${quote.kind} quote ${show(text, content)} of ${whoExpected(quote.speaker)}`);
      continue;
    }
    left.delete(match);
    const wrong = differences(page, quote, match);
    if (wrong.length > 0) problems.push(`${quote.kind} quote ${show(text, content)}`, ...wrong);
  }
  const optional = inOrder.filter((each) => each.quote.optional).map((each) => wordsIn(page, each.content));
  for (const quote of left) {
    const words = wordsIn(page, quote.content);
    if (optional.some((each) => shared(words, each) * 2 > words.length)) continue;
    const why = (expectation.notQuotes ?? []).find((each) => {
      const banned = wordsOf(page.words, locate(text, each.words));
      return shared(banned, words) * 2 > banned.length;
    })?.why;
    problems.push(
      `unexpected ${quote.kind} quote ${show(text, quote.content)} of ${whoFound(quote)}${why ? ` (${why})` : ''}`,
    );
  }
  return problems;
}
