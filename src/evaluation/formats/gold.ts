import { z } from 'zod';
import { KINDS } from '../groups.js';
import type { GoldArticle, GoldAttribution, Layer, NotQuote } from '../types.js';
import { checkSpans, id, optionalSpans, parseLine, span, spans, speaker, text } from './fields.js';

const LAYERS: readonly Layer[] = ['content', 'cue', 'source'];

const kind = z.enum(KINDS, `must be one of ${KINDS.join(', ')}`);

const attribution = z
  .object({
    id,
    kind,
    content: spans,
    cue: optionalSpans,
    source: optionalSpans,
    speaker: speaker.nullish(),
    altSpeakers: z.array(speaker).nullish(),
    optional: z.boolean().nullish(),
  })
  .transform(({ speaker: who, altSpeakers, optional, ...rest }): GoldAttribution => ({
    ...rest,
    speaker: who ?? null,
    altSpeakers: (altSpeakers ?? []).flatMap(({ name }) => (name === null ? [] : [name])),
    optional: optional ?? false,
  }));

const notQuote = z.union(
  [
    span.transform((place): NotQuote => ({ span: place, why: null })),
    z.object({ span, why: text }).transform((place): NotQuote => place),
  ],
  'must be {"span": [start, end], "why": …} or a span alone',
);

const article = z
  .object({
    id,
    text: z.string('is missing: it must be a string, the plain text of the article'),
    outlet: text,
    kinds: z.array(kind).nullish(),
    kindBy: text,
    mixedContent: text,
    annotated: z.array(z.string()).nullish(),
    ignore: optionalSpans,
    attributions: z.array(attribution, 'is missing: it must be a list of the annotated quotes'),
    notQuotes: z.array(notQuote).nullish(),
  })
  .transform(({ kindBy, mixedContent, annotated, kinds, ignore, notQuotes, ...rest }): GoldArticle => ({
    ...rest,
    kinds: kinds ?? null,
    kindByMarks: kindBy === 'marks',
    mixedByClause: mixedContent === 'clause',
    annotated: new Set(LAYERS.filter((layer) => annotated?.includes(layer) ?? true)),
    ignore: ignore ?? [],
    notQuotes: notQuotes ?? [],
  }));

/**
 * An article of the gold from its line of JSON (docs/evaluation.md tells the fields; others are passed over).
 *
 * @throws EvaluationError saying which field is wrong and how
 */
export function parseGoldLine(line: string): GoldArticle {
  const gold = parseLine(line, article, 'an annotated article, {"id", "text", "attributions"}');
  checkSpans(`${gold.id}: "ignore"`, gold.text, gold.ignore);
  gold.notQuotes.forEach((place) => checkSpans(`${gold.id}: "notQuotes"`, gold.text, [place.span]));
  for (const each of gold.attributions) {
    for (const layer of LAYERS) checkSpans(`${gold.id}: "${layer}" of ${each.id}`, gold.text, each[layer]);
  }
  return gold;
}
