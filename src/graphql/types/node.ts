import { builder } from '../builder.js';

export const NodeRef = builder.interfaceRef<{ readonly id: string }>('Node').implement({
  description: 'Whatever has an id of its own, under which `node` finds it again.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque and unique among all types.', resolve: (row) => row.id }),
  }),
});
