import type { UtteranceFilter } from '../../database/statements/utterances.js';
import { builder } from '../builder.js';
import { keysArgument } from '../ids.js';
import { inRange } from '../paging.js';
import { searchOf, valuesOf } from './values.js';

/** What the column holds: a condition beyond it would be an error of the database. */
const MOST_OUTLETS = 2 ** 31 - 1;

export const UtteranceFilterInput = builder.inputType('UtteranceFilter', {
  description: 'Conditions on utterances. All that are given must hold; of a list, any one value.',
  fields: (t) => ({
    speakers: t.stringList({ description: 'Said by one of these speakers: slugs or ids.' }),
    outlets: t.stringList({ description: 'Reported by one of these outlets: slugs or ids.' }),
    text: t.string({
      description:
        'Reported in words that match: words (in any form), "a phrase" in quotation marks, -without, or. Blank: no condition.',
    }),
    reportedFrom: t.field({
      type: 'Date',
      description: 'Reported on this day or later (by one of `outlets`, where they are given).',
    }),
    reportedBefore: t.field({
      type: 'Date',
      description: 'Reported on a day before this one (by one of `outlets`, where they are given).',
    }),
    minOutlets: t.int({ description: 'Reported by at least so many outlets.' }),
  }),
});

type Input = typeof UtteranceFilterInput.$inferInput;

/**
 * The filter as the statements take it.
 * @throws {GraphQLError} BAD_USER_INPUT naming the condition that cannot be used
 */
export function utteranceFilter(input: Input | null | undefined): UtteranceFilter {
  const speakers = valuesOf('filter.speakers', input?.speakers);
  const outlets = valuesOf('filter.outlets', input?.outlets);
  return {
    speakers: speakers && keysArgument('filter.speakers', speakers, 'Speaker'),
    outlets: outlets && keysArgument('filter.outlets', outlets, 'Outlet'),
    text: searchOf('filter.text', input?.text),
    reportedFrom: input?.reportedFrom ?? null,
    reportedBefore: input?.reportedBefore ?? null,
    minOutlets: input?.minOutlets == null ? null : inRange('filter.minOutlets', input.minOutlets, 0, MOST_OUTLETS),
  };
}
