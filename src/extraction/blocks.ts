import type { Paragraph, Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import type { Phrase } from './phrase.js';
import { signatureIn } from './signatures.js';
import type { Frame } from './subjects.js';
import { sourceOfCue } from './subjects.js';

/** A quotation that is set off from the text: by markup, as lines behind "> ", or as a paragraph above its signature. */
export interface Block {
  readonly content: readonly Span[];
  readonly paragraphs: readonly number[];
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  readonly frame: Frame;
  readonly sentence: number;
}

const LINE = /^>\s*/u;
/** A paragraph of nothing but one quotation in marks. */
const MARKED = /^["“„«]\s?([^"“”„«»]{2,}?)\s?["”“»]$/u;

/** Set off by markup, or by its lines; words in marks of their own are told by those. */
function isBlock(text: string, { kind, start, end }: Paragraph): boolean {
  return kind === 'blockquote' ? !/^["“„«]/u.test(text.slice(start, end)) : LINE.test(text.slice(start, end));
}

/** The lines of a paragraph without what marks them as quoted. */
function linesOf(text: string, { start, end }: Paragraph): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const mark = LINE.exec(line)?.[0].length ?? 0;
    if (line.length > mark) lines.push({ start: at + mark, end: at + line.trimEnd().length });
    at += line.length + 1;
  }
  return lines;
}

/**
 * Block quotations behind a sentence that ends in a colon ("Roe wrote:") or above a line that signs them ("— Jane Roe"),
 * with who wrote them.
 */
export function findBlocks(text: string, paragraphs: readonly Paragraph[], frames: readonly Frame[]): Block[] {
  const found: Block[] = [];
  const lastOf = new Map(frames.map((frame, sentence) => [frame.sentence.paragraph, sentence]));
  const firstOf = new Map(frames.map((frame, sentence) => [frame.sentence.paragraph, sentence] as const).reverse());
  const signed = (content: readonly Span[], taken: readonly number[], isSetOff: boolean): Block | null => {
    const at = taken.at(-1)! + 1;
    const sentence = firstOf.get(at);
    if (sentence === undefined || sentence !== lastOf.get(at)) return null;
    const frame = frames[sentence]!;
    const source = signatureIn(text, paragraphs[at]!, frame, isSetOff);
    return source && { content, paragraphs: [...taken, at], cue: null, source, frame, sentence };
  };
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const marked = MARKED.exec(text.slice(paragraph.start, paragraph.end));
    if (marked && (paragraph.kind === 'body' || paragraph.kind === 'blockquote')) {
      const start = paragraph.start + marked[0].indexOf(marked[1]!);
      const block = signed([{ start, end: start + marked[1]!.length }], [index], paragraph.kind === 'blockquote');
      if (block) found.push(block);
      continue;
    }
    if (!isBlock(text, paragraph)) continue;
    const first = index;
    const content: Span[] = [];
    const taken: number[] = [];
    for (; index < paragraphs.length && isBlock(text, paragraphs[index]!); index++) {
      taken.push(index);
      content.push(...linesOf(text, paragraphs[index]!));
    }
    index--;
    if (content.length === 0) continue;
    const block = introduced(content, taken, lastOf.get(first - 1) ?? -1, frames) ?? signed(content, taken, true);
    if (block) found.push(block);
  }
  return found;
}

/** A block behind a sentence that ends in a colon. */
function introduced(
  content: readonly Span[],
  paragraphs: readonly number[],
  sentence: number,
  frames: readonly Frame[],
): Block | null {
  const frame = frames[sentence];
  if (frame?.sentence.items.at(-1)?.text !== ':') return null;
  const cue = frame.cues.findLast((each) => !each.unsaid) ?? null;
  return { content, paragraphs, cue, source: cue && sourceOfCue(frame, cue), frame, sentence };
}
