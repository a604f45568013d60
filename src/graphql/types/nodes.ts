import { brandWithType } from '@pothos/core';
import { builder } from '../builder.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { decodeId } from '../ids.js';
import { pageSize } from '../limits.js';
import { NodeRef } from './node.js';
import { ArticleRef, CorrectionRef, OutletRef, QuoteRef, SpeakerRef, UtteranceRef } from './refs.js';

const refs = {
  Speaker: SpeakerRef,
  Quote: QuoteRef,
  Article: ArticleRef,
  Outlet: OutletRef,
  Utterance: UtteranceRef,
  Correction: CorrectionRef,
};

/** The row behind an opaque id with the name of its type, or null where there is none or the id is none of ours. */
async function find(text: string, { loaders }: Context) {
  const decoded = decodeId(text);
  if (decoded === null) return null;
  const row = await {
    Speaker: loaders.speaker,
    Quote: loaders.quote,
    Article: loaders.article,
    Outlet: loaders.outlet,
    Utterance: loaders.utterance,
    Correction: loaders.correction,
  }[decoded.type].load(decoded.id);
  if (row !== null) brandWithType(row, refs[decoded.type]);
  return row;
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'The `id` of an earlier answer.' }) },
    description: 'Whatever has this id, or null.',
    resolve: (_, { id }, context) => find(id, context),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The \`id\`s of earlier answers, at most ${pageSize.largest}.`,
      }),
    },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(Math.max(ids.length, 1), pageSize.largest) }),
    description: 'Whatever has these ids, in their order; null for those that nothing has.',
    resolve: (_, { ids }, context) => {
      if (ids.length > pageSize.largest)
        throw badInput(`ids: ${ids.length} ids, at most ${pageSize.largest} are allowed.`);
      return Promise.all(ids.map((id) => find(id, context)));
    },
  }),
}));
