import { fold } from '../../article/folding.js';
import type { SpeakerFilter } from '../../database/statements/speakers.js';
import { builder } from '../builder.js';
import { keysArgument } from '../ids.js';
import { SpeakerType } from '../types/enums.js';
import { searchOf, valuesOf } from './values.js';

export const SpeakerFilterInput = builder.inputType('SpeakerFilter', {
  description: 'Conditions on speakers. All that are given must hold; of a list, any one value.',
  fields: (t) => ({
    name: t.string({
      description:
        'Who goes by such a name: the start of any printed form or of a word in it, or a misspelling. Case and diacritics do not matter. Blank: no condition.',
    }),
    types: t.field({ type: [SpeakerType], description: 'Of one of these types.' }),
    outlets: t.stringList({ description: 'Quoted by one of these outlets: slugs or ids.' }),
    quotedFrom: t.field({
      type: 'Date',
      description: 'Quoted on this day or later (by one of `outlets`, where they are given).',
    }),
    quotedBefore: t.field({
      type: 'Date',
      description: 'Quoted on a day before this one (by one of `outlets`, where they are given).',
    }),
  }),
});

type Input = typeof SpeakerFilterInput.$inferInput;

/**
 * The filter as the statements take it.
 * @throws {GraphQLError} BAD_USER_INPUT naming the condition that cannot be used
 */
export function speakerFilter(input: Input | null | undefined): SpeakerFilter {
  const name = searchOf('filter.name', input?.name);
  const outlets = valuesOf('filter.outlets', input?.outlets);
  return {
    name: name === null ? null : fold(name),
    types: valuesOf('filter.types', input?.types),
    outlets: outlets && keysArgument('filter.outlets', outlets, 'Outlet'),
    quotedFrom: input?.quotedFrom ?? null,
    quotedBefore: input?.quotedBefore ?? null,
  };
}
