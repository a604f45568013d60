import { outletKey } from '../../identity/outlets.js';
import type { QuoteFilter } from '../../database/statements/quotes.js';
import { builder } from '../builder.js';
import { idArgument, keysArgument } from '../ids.js';
import { inRange } from '../paging.js';
import { QuoteKind, QuoteStatus, Stance } from '../types/enums.js';
import { languageOf, searchOf, valuesOf } from './values.js';

export const QuoteFilterInput = builder.inputType('QuoteFilter', {
  description: 'Conditions on quotes. All that are given must hold; of a list, any one value.',
  fields: (t) => ({
    speakers: t.stringList({ description: 'Said by one of these speakers: slugs or ids.' }),
    outlets: t.stringList({ description: 'Printed by one of these outlets: slugs or ids.' }),
    wires: t.stringList({
      description: 'In an article whose text came from one of these news agencies: their names, short or full.',
    }),
    kinds: t.field({ type: [QuoteKind], description: 'Of one of these kinds.' }),
    stances: t.field({ type: [Stance], description: 'With a verb of saying of one of these stances.' }),
    text: t.string({
      description:
        'Whose words match: words (in any form), "a phrase" in quotation marks, -without, or. Blank: no condition.',
    }),
    publishedFrom: t.field({ type: 'Date', description: 'In an article of this day or later.' }),
    publishedBefore: t.field({ type: 'Date', description: 'In an article of a day before this one.' }),
    minConfidence: t.float({ description: 'Whose speaker is right with at least this probability, 0–1.' }),
    language: t.string({ description: 'In an article of this language, as in `en`.' }),
    attributed: t.boolean({ description: 'True: with a named speaker. False: without.' }),
    status: t.field({ type: [QuoteStatus], description: 'Of one of these. Not given: all but REJECTED.' }),
    article: t.id({ description: 'In the article of this id.' }),
    utterance: t.id({ description: 'Reports of the utterance of this id.' }),
  }),
});

type Input = typeof QuoteFilterInput.$inferInput;

/**
 * The filter as the statements take it.
 * @throws {GraphQLError} BAD_USER_INPUT naming the condition that cannot be used
 */
export function quoteFilter(input: Input | null | undefined): QuoteFilter {
  const speakers = valuesOf('filter.speakers', input?.speakers);
  const outlets = valuesOf('filter.outlets', input?.outlets);
  return {
    speakers: speakers && keysArgument('filter.speakers', speakers, 'Speaker'),
    outlets: outlets && keysArgument('filter.outlets', outlets, 'Outlet'),
    wires: valuesOf('filter.wires', input?.wires)?.map((name) => outletKey(name)) ?? null,
    kinds: valuesOf('filter.kinds', input?.kinds),
    stances: valuesOf('filter.stances', input?.stances),
    text: searchOf('filter.text', input?.text),
    publishedFrom: input?.publishedFrom ?? null,
    publishedBefore: input?.publishedBefore ?? null,
    minConfidence: input?.minConfidence == null ? null : inRange('filter.minConfidence', input.minConfidence, 0, 1),
    language: languageOf(input?.language),
    attributed: input?.attributed ?? null,
    status: valuesOf('filter.status', input?.status),
    articleId: input?.article == null ? null : idArgument('filter.article', input.article, 'Article'),
    utteranceId: input?.utterance == null ? null : idArgument('filter.utterance', input.utterance, 'Utterance'),
  };
}
