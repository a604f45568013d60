import { fold } from '../../article/folding.js';
import type { OutletFilter } from '../../database/statements/outlets.js';
import { outletKey } from '../../identity/outlets.js';
import { builder } from '../builder.js';
import { OutletKind } from '../types/enums.js';
import { searchOf, valuesOf } from './values.js';

export const OutletFilterInput = builder.inputType('OutletFilter', {
  description: 'Conditions on outlets. All that are given must hold.',
  fields: (t) => ({
    name: t.string({
      description:
        'Whose name, or a word in it, starts so; of a news agency, its short name too. Case does not matter. Blank: no condition.',
    }),
    kinds: t.field({ type: [OutletKind], description: 'Of one of these kinds.' }),
  }),
});

type Input = typeof OutletFilterInput.$inferInput;

/**
 * The filter as the statements take it.
 * @throws {GraphQLError} BAD_USER_INPUT naming the condition that cannot be used
 */
export function outletFilter(input: Input | null | undefined): OutletFilter {
  const name = searchOf('filter.name', input?.name);
  return {
    name: name === null ? null : { printed: name, folded: fold(name), key: outletKey(name) },
    kinds: valuesOf('filter.kinds', input?.kinds),
  };
}
