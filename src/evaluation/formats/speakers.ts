import { z } from 'zod';
import type { GoldArticle, SpeakerNote } from '../types.js';
import { id, parseLine, speaker } from './fields.js';

const note = z
  .object({ articleId: id, attributionId: id, speaker: speaker.nullable() })
  .transform((value): SpeakerNote => value);

/**
 * The speaker of one annotated quote, from a line of the file that `--speakers` names.
 *
 * @throws EvaluationError saying which field is wrong and how
 */
export function parseSpeakerLine(line: string): SpeakerNote {
  return parseLine(line, note, 'a speaker, {"articleId", "attributionId", "speaker"}');
}

/**
 * The gold with these speakers in place of its own.
 *
 * @returns also how many of the speakers belong to no annotated quote
 */
export function withSpeakers(
  gold: readonly GoldArticle[],
  notes: readonly SpeakerNote[],
): { readonly gold: GoldArticle[]; readonly unknown: number } {
  const key = (article: string, attribution: string): string => JSON.stringify([article, attribution]);
  const speakers = new Map(notes.map((each) => [key(each.articleId, each.attributionId), each.speaker]));
  const known = new Set<string>();
  const merged = gold.map((article) => ({
    ...article,
    attributions: article.attributions.map((attribution) => {
      const own = key(article.id, attribution.id);
      known.add(own);
      return speakers.has(own) ? { ...attribution, speaker: speakers.get(own) ?? null } : attribution;
    }),
  }));
  const unknown = notes.filter((each) => !known.has(key(each.articleId, each.attributionId))).length;
  return { gold: merged, unknown };
}
