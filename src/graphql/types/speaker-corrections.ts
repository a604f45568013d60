import { mergeSpeakers } from '../../corrections/merge.js';
import { splitSpeaker } from '../../corrections/split.js';
import { updateSpeaker } from '../../corrections/update-speaker.js';
import { builder } from '../builder.js';
import { targetId } from '../ids.js';
import { correct, CorrectionResult, noteArgument } from './correction.js';
import { SpeakerType } from './enums.js';

const UpdateSpeakerInput = builder.inputType('UpdateSpeakerInput', {
  description: 'What is to change of a speaker. What is not given stays.',
  fields: (t) => ({
    name: t.string({ description: 'The name that it is shown by. Its slug stays.' }),
    type: t.field({ type: SpeakerType, description: 'What kind of speaker it is.' }),
    wikidataId: t.string({ description: 'The item in Wikidata, as in `Q42`; null takes it away.' }),
  }),
});

builder.mutationFields((t) => ({
  mergeSpeakers: t.field({
    type: CorrectionResult,
    args: {
      from: t.arg.id({ required: true, description: 'The speaker that is to become part of the other one.' }),
      into: t.arg.id({ required: true, description: 'The speaker that stays.' }),
      ...noteArgument,
    },
    description:
      'Makes one speaker of two. Addresses of the first lead to the second, and so do its names in articles to come. Needs the scope `admin`.',
    resolve: (_, { from, into, note }, context) =>
      correct(context, 'MERGE', note, (author) =>
        mergeSpeakers(context.database, author, targetId('from', from, 'Speaker'), targetId('into', into, 'Speaker')),
      ),
  }),
  splitSpeaker: t.field({
    type: CorrectionResult,
    args: {
      id: t.arg.id({ required: true, description: 'The speaker who is two.' }),
      quotes: t.arg.idList({ required: true, description: 'The quotes of the other one, at most 1,000.' }),
      name: t.arg.string({ required: true, description: 'The name of the other one; it may be the same.' }),
      ...noteArgument,
    },
    description: 'Gives some quotes of a speaker to a new one. Needs the scope `admin`.',
    resolve: (_, { id, quotes, name, note }, context) =>
      correct(context, 'SPLIT', note, (author) =>
        splitSpeaker(context.database, author, targetId('id', id, 'Speaker'), {
          quotes: quotes.map((quote) => targetId('quotes', quote, 'Quote')),
          name,
        }),
      ),
  }),
  updateSpeaker: t.field({
    type: CorrectionResult,
    args: {
      id: t.arg.id({ required: true, description: 'The speaker.' }),
      input: t.arg({ type: UpdateSpeakerInput, required: true, description: 'What is to change.' }),
      ...noteArgument,
    },
    description: 'Gives a speaker another name, type or Wikidata item. Needs the scope `admin`.',
    resolve: (_, { id, input, note }, context) =>
      correct(context, 'UPDATE', note, (author) =>
        updateSpeaker(context.database, author, targetId('id', id, 'Speaker'), {
          name: input.name ?? undefined,
          type: input.type ?? undefined,
          wikidataId: input.wikidataId,
        }),
      ),
  }),
}));
