import { confirmQuote, reattributeQuote, rejectQuote } from '../../corrections/review.js';
import { builder } from '../builder.js';
import { targetId } from '../ids.js';
import { correct, CorrectionResult, noteArgument } from './correction.js';
import { SpeakerType } from './enums.js';

const quoteArguments = builder.args((t) => ({
  id: t.id({ required: true, description: 'The quote.' }),
  ...noteArgument,
}));

builder.mutationFields((t) => ({
  confirmQuote: t.field({
    type: CorrectionResult,
    args: quoteArguments,
    description: 'Says that a quote and its speaker are right as they stand. Needs the scope `review`.',
    resolve: (_, { id, note }, context) =>
      correct(context, 'CONFIRM', note, (author) =>
        confirmQuote(context.database, author, targetId('id', id, 'Quote')),
      ),
  }),
  rejectQuote: t.field({
    type: CorrectionResult,
    args: quoteArguments,
    description:
      'Says that it is no quote. It leaves all lists and counts, unless they ask for REJECTED. Needs the scope `review`.',
    resolve: (_, { id, note }, context) =>
      correct(context, 'REJECT', note, (author) => rejectQuote(context.database, author, targetId('id', id, 'Quote'))),
  }),
  reattributeQuote: t.field({
    type: CorrectionResult,
    args: {
      ...quoteArguments,
      speaker: t.arg.id({ description: 'Whose it is: a known speaker.' }),
      name: t.arg.string({ description: 'Or by name. Neither: nobody with a name.' }),
      type: t.arg({ type: SpeakerType, description: 'With `name`, or with neither: what kind of speaker it is.' }),
    },
    description: 'Gives a quote another speaker. Needs the scope `review`.',
    resolve: (_, { id, speaker, name, type, note }, context) =>
      correct(context, 'REATTRIBUTE', note, (author) =>
        reattributeQuote(context.database, author, targetId('id', id, 'Quote'), {
          speakerId: speaker == null ? null : targetId('speaker', speaker, 'Speaker'),
          name: name ?? null,
          type: type ?? null,
        }),
      ),
  }),
}));
