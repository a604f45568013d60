import { z } from 'zod';
import { EvaluationError } from '../errors.js';
import type { GoldArticle, Prediction } from '../types.js';
import { checkSpans, id, optionalSpans, parseLine, spans, text } from './fields.js';

const quote = z.object({
  kind: text,
  content: spans,
  clause: optionalSpans,
  cue: optionalSpans,
  source: optionalSpans,
  speaker: text,
  speakerType: text,
  confidence: z
    .number('must be a number from 0 to 1')
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .nullish()
    .transform((value) => value ?? null),
  rule: text,
  evidence: z
    .unknown()
    .optional()
    .transform((value): unknown => value ?? null),
});

const prediction = z.object({ id, quotes: z.array(quote, 'is missing: it must be a list of quotes') });

/**
 * The quotes predicted for an article, from a line as `extract` prints it.
 *
 * @throws EvaluationError saying which field is wrong and how
 */
export function parsePredictionLine(line: string): Prediction {
  return parseLine(line, prediction, 'the quotes of an article, {"id", "quotes"}, as `extract` prints it');
}

/**
 * Do the quotes fit the text that they were predicted for?
 *
 * @throws EvaluationError naming the quote that does not
 */
export function checkPrediction({ text: words, id: article }: GoldArticle, { quotes }: Prediction): void {
  quotes.forEach((each, index) => {
    const where = `${article}: quote ${index}`;
    if (each.content.length === 0) throw new EvaluationError(`${where} has no content`);
    for (const layer of ['content', 'clause', 'cue', 'source'] as const)
      checkSpans(`${where}, "${layer}"`, words, each[layer]);
  });
}
