import type { ArticleFilter } from '../../database/statements/articles.js';
import { outletKey } from '../../identity/outlets.js';
import { builder } from '../builder.js';
import { keysArgument } from '../ids.js';
import { languageOf, searchOf, valuesOf } from './values.js';

export const ArticleFilterInput = builder.inputType('ArticleFilter', {
  description: 'Conditions on articles. All that are given must hold; of a list, any one value.',
  fields: (t) => ({
    outlets: t.stringList({ description: 'Printed by one of these outlets: slugs or ids.' }),
    wires: t.stringList({
      description: 'Whose text came from one of these news agencies: their names, short or full.',
    }),
    text: t.string({
      description:
        'Whose title or text matches: words (in any form), "a phrase" in quotation marks, -without, or. Blank: no condition.',
    }),
    language: t.string({ description: 'In this language, as in `en`.' }),
    publishedFrom: t.field({ type: 'Date', description: 'Of this day or later.' }),
    publishedBefore: t.field({ type: 'Date', description: 'Of a day before this one.' }),
  }),
});

type Input = typeof ArticleFilterInput.$inferInput;

/**
 * The filter as the statements take it.
 * @throws {GraphQLError} BAD_USER_INPUT naming the condition that cannot be used
 */
export function articleFilter(input: Input | null | undefined): ArticleFilter {
  const outlets = valuesOf('filter.outlets', input?.outlets);
  return {
    outlets: outlets && keysArgument('filter.outlets', outlets, 'Outlet'),
    wires: valuesOf('filter.wires', input?.wires)?.map((name) => outletKey(name)) ?? null,
    text: searchOf('filter.text', input?.text),
    language: languageOf(input?.language),
    publishedFrom: input?.publishedFrom ?? null,
    publishedBefore: input?.publishedBefore ?? null,
  };
}
