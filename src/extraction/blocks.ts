import type { Paragraph, Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import type { Phrase } from './phrases.js';
import type { Frame } from './subjects.js';
import { sourceOfCue } from './subjects.js';

/** A quotation without marks that is set off from the text: by markup, or as lines behind "> ". */
export interface Block {
  readonly content: readonly Span[];
  readonly paragraphs: readonly number[];
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  readonly frame: Frame;
  readonly sentence: number;
}

const LINE = /^>\s*/u;

/** Set off by markup, or by its lines; words in marks of their own are told by those. */
function isBlock(text: string, { kind, start, end }: Paragraph): boolean {
  return kind === 'blockquote' ? !/^["“„«]/u.test(text.slice(start, end)) : LINE.test(text.slice(start, end));
}

/** Block quotations behind a sentence that ends in a colon ("Roe wrote:"), with who wrote them. */
export function findBlocks(text: string, paragraphs: readonly Paragraph[], frames: readonly Frame[]): Block[] {
  const found: Block[] = [];
  const lastOf = new Map(frames.map((frame, sentence) => [frame.sentence.paragraph, sentence]));
  for (let index = 1; index < paragraphs.length; index++) {
    if (!isBlock(text, paragraphs[index]!)) continue;
    const first = index;
    const content: Span[] = [];
    const taken: number[] = [];
    for (; index < paragraphs.length; index++) {
      const { start, end } = paragraphs[index]!;
      if (!isBlock(text, paragraphs[index]!)) break;
      taken.push(index);
      let at = start;
      for (const line of text.slice(start, end).split('\n')) {
        const mark = LINE.exec(line)?.[0].length ?? 0;
        if (line.length > mark) content.push({ start: at + mark, end: at + line.trimEnd().length });
        at += line.length + 1;
      }
    }
    const sentence = lastOf.get(first - 1) ?? -1;
    const frame = frames[sentence];
    if (!frame || content.length === 0 || frame.sentence.items.at(-1)?.text !== ':') continue;
    const cue = frame.cues.findLast((each) => !each.unsaid) ?? null;
    found.push({ content, paragraphs: taken, cue, source: cue && sourceOfCue(frame, cue), frame, sentence });
  }
  return found;
}
