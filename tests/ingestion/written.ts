import { readText } from '../../src/article/read.js';
import type { Article, ArticleInput } from '../../src/article/types.js';
import type { ExtractedQuote, Extraction, SpeakerType } from '../../src/extraction/types.js';

export interface Line {
  readonly speaker: string | null;
  readonly words: string;
  readonly kind?: ExtractedQuote['kind'];
  readonly type?: SpeakerType;
  readonly role?: string;
  readonly via?: string;
  readonly outletOfRecord?: string;
  readonly nestedIn?: number;
}

/** An article of such lines ("“…” Mara Quist said.") with the extraction that it ought to have. */
export function written(
  lines: readonly Line[],
  about: Partial<ArticleInput> = {},
): { article: Article; extraction: Extraction } {
  const text = lines.map(({ speaker, words }) => `“${words}” ${speaker ?? 'she'} said.`).join('\n\n');
  const article = readText({ id: 'written', text, ...about });
  let from = 0;
  const quotes = lines.map((line): ExtractedQuote => {
    const start = article.text.indexOf(line.words, from);
    from = start + line.words.length;
    return {
      kind: line.kind ?? 'direct',
      content: [{ start, end: from }],
      clause: null,
      cue: null,
      source: null,
      speaker: line.speaker,
      speakerType: line.type ?? (line.speaker === null ? 'unknown' : 'person'),
      role: line.role ?? null,
      via: line.via ?? null,
      outletOfRecord: line.outletOfRecord ?? null,
      confidence: 0.9,
      rule: 'written',
      evidence: [{ step: 'name', text: line.speaker ?? 'she', span: null }],
      implicit: false,
      inHeading: false,
      nestedIn: line.nestedIn ?? null,
    };
  });
  return { article, extraction: { quotes, speakers: [] } };
}
