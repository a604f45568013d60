import type { Span } from '../article/types.js';
import type { Candidate } from '../extraction/coreference/index.js';
import { readArticle } from '../extraction/reading.js';
import { SpeakerResolver } from '../extraction/speakers.js';
import { isSpeaker } from '../evaluation/names.js';
import type { GoldArticle, GoldAttribution } from '../evaluation/types.js';
import type { AnnotatedArticle } from './gold.js';
import type { Choice } from './softmax.js';
import type { Weights } from './weights.js';

/** The pronouns of some articles that are the source of a quote whose speaker is known. */
export interface PronounExamples {
  readonly choices: readonly Choice[];
  /** How many more there are whose speaker is not among the candidates: no weight could find them. */
  readonly lost: number;
}

/** Words that stand for a speaker; the possessives as owners, "his lawyer". */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'his', 'her']);

/**
 * Each annotated source that is a pronoun, with the candidates that the parser sees for it.
 *
 * @param weights with which the parser follows the pronouns before it
 */
export function pronounExamples(articles: readonly AnnotatedArticle[], weights: Weights): PronounExamples {
  const found = articles.flatMap((article) => choicesOf(article, weights));
  const choices = found.filter(({ right }) => right >= 0);
  return { choices, lost: found.length - choices.length };
}

/** `right` is -1 where nobody is. */
function choicesOf({ gold, article }: AnnotatedArticle, weights: Weights): Choice[] {
  const pronouns = gold.attributions.flatMap((attribution) => pronounOf(gold, attribution));
  if (pronouns.length === 0) return [];
  const { text, table, frames } = readArticle(article);
  const { coreference } = new SpeakerResolver(text, table, frames, article.authors, weights);
  return pronouns.flatMap(({ attribution, word, start, end }) => {
    const sentence = frames.findIndex((frame) =>
      frame.sentence.items.some((item) => item.start === start && item.end === end),
    );
    if (sentence < 0) return [];
    const { paragraph } = frames[sentence]!.sentence;
    const candidates = coreference.candidates({ word, sentence, paragraph, at: start });
    return [
      {
        article: gold.id,
        candidates: candidates.map(({ features }) => features),
        right: candidates.findIndex((candidate) => isRight(candidate, attribution)),
      },
    ];
  });
}

interface AnnotatedPronoun extends Span {
  readonly attribution: GoldAttribution;
  readonly word: string;
}

/** The source of an annotated quote, if it is one pronoun and somebody has said whom it means. */
function pronounOf({ text }: GoldArticle, attribution: GoldAttribution): AnnotatedPronoun[] {
  const [mention, ...others] = attribution.source ?? [];
  if (!mention || others.length > 0 || !attribution.speaker) return [];
  const [start, end] = mention;
  const word = text.slice(start, end).toLowerCase();
  return PRONOUNS.has(word) ? [{ attribution, word, start, end }] : [];
}

/** Somebody whom the gold does not name is one whom the article only describes. */
function isRight({ referent }: Candidate, { speaker, altSpeakers }: GoldAttribution): boolean {
  if (!speaker?.name) return referent.entity === null;
  return referent.entity !== null && isSpeaker(speaker, referent.entity.name, altSpeakers);
}
