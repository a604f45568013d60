import { isProse, type Article } from '../article/types.js';
import { attribute } from './attributions.js';
import { findBlocks } from './blocks.js';
import type { CueAt } from './cues.js';
import { extractForeign, isForeignLanguage } from './foreign/index.js';
import { findLabels } from './labels.js';
import { findNested } from './nested.js';
import { QuoteWriter } from './quotes.js';
import { readArticle } from './reading.js';
import { findReported } from './reported/index.js';
import { SpeakerResolver } from './speakers.js';
import type { Frame } from './subjects.js';
import type { ExtractedQuote, Extraction } from './types.js';

export { EXTRACTOR_VERSION } from './version.js';
export type {
  ArticleSpeaker,
  Cue,
  Evidence,
  ExtractedQuote,
  Extraction,
  QuoteKind,
  SpeakerType,
  Stance,
} from './types.js';

/** What training asks of the parser: src/training. */
export interface Probe {
  /** Is told of each quote with what its confidence rests on. */
  readonly observe?: (quote: ExtractedQuote, grounds: readonly string[]) => void;
  /** Weights to rank the candidates of pronouns with, instead of the shipped ones. */
  readonly pronounWeights?: ReadonlyMap<string, number>;
}

/**
 * The quotations of an article and who said each of them.
 *
 * Pure: the same article always gives the same result; nothing is read but the article. Quotes come in the order of
 * their first word; every span is an offset into `article.text`. Direct and mixed quotes in any of the marks that
 * `findStretches` knows, transcripts and block quotes without marks, quotes inside quotes, and indirect speech. French,
 * German and Spanish articles are read with their own marks and words; all others as English.
 */
export function extract(article: Article, probe: Probe = {}): Extraction {
  if (isForeignLanguage(article.language)) return extractForeign(article, article.language);
  const reading = readArticle(article);
  const { text, paragraphs, frames, table } = reading;
  const resolver = new SpeakerResolver(text, table, frames, article.authors, probe.pronounWeights);
  const writer = new QuoteWriter(text, resolver, article.outlet, probe.observe);

  const labels = findLabels(text, paragraphs);
  const blocks = findBlocks(text, paragraphs, frames);
  const set = new Set([...labels.flatMap((label) => label.paragraphs), ...blocks.flatMap((block) => block.paragraphs)]);
  const attributions = attribute(frames, paragraphs, set);

  for (const attribution of attributions) {
    const outer = writer.attributed(attribution);
    for (const stretch of attribution.stretches)
      for (const nested of findNested(reading, stretch)) writer.nested(nested, outer, attribution);
  }
  for (const label of labels) writer.labelled(label);
  for (const block of blocks) writer.block(block);
  const used = cuesByFrame(attributions);
  frames.forEach((frame, sentence) => {
    const { paragraph } = frame.sentence;
    if (!isProse(paragraphs[paragraph]!) || set.has(paragraph)) return;
    for (const reported of findReported(frame, sentence, used.get(frame) ?? new Set())) writer.reported(reported);
  });
  return writer.finish();
}

function cuesByFrame(
  attributions: readonly { readonly frame: Frame | null; readonly cue: CueAt | null }[],
): ReadonlyMap<Frame, ReadonlySet<CueAt>> {
  const used = new Map<Frame, Set<CueAt>>();
  for (const { frame, cue } of attributions) if (frame && cue) used.set(frame, (used.get(frame) ?? new Set()).add(cue));
  return used;
}
