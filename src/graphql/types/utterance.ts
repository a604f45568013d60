import { utteranceOrders, utterances } from '../../database/statements/utterances.js';
import { type Variant, variantsOf } from '../../identity/variants.js';
import { builder } from '../builder.js';
import { asked, hangingList, openList } from '../connection.js';
import { utteranceFilter, UtteranceFilterInput } from '../filters/utterance.js';
import { encodeId } from '../ids.js';
import { pageComplexity } from '../limits.js';
import { follows, reads } from '../look-ahead.js';
import { pageArguments } from '../paging.js';
import { followed } from '../present.js';
import { connectionType } from './connections.js';
import { NodeRef } from './node.js';
import { askedQuotes, QuoteConnection, quoteArguments } from './quote-list.js';
import { SpeakerRef, UtteranceRef } from './refs.js';

const VariantRef = builder.objectRef<Variant>('UtteranceVariant').implement({
  description: 'A wording in which an utterance was printed.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words as printed.' }),
    count: t.exposeInt('count', {
      description: 'How many reports print these words, whatever signs and spelling they have.',
    }),
  }),
});

UtteranceRef.implement({
  description:
    'Something that a speaker said, with all its reports: the same words, cut and edited by each outlet in its own way, less than a month apart.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and unique among all types.',
      extensions: reads('id'),
      resolve: (row) => encodeId('Utterance', row.id),
    }),
    text: t.exposeString('text', { description: 'The longest wording.' }),
    speaker: t.field({
      type: SpeakerRef,
      nullable: true,
      description: 'Who said it; null for somebody without a name, whose every quote is an utterance of its own.',
      extensions: follows('speaker'),
      resolve: (row, _, { loaders }) => followed(row.speaker, row.speakerId, loaders.speaker),
    }),
    firstReportedAt: t.expose('firstReportedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Date of the first dated report; null where none has a date.',
    }),
    reportCount: t.exposeInt('reportCount', { description: 'The number of reports, rejected ones left out.' }),
    outletCount: t.exposeInt('outletCount', { description: 'The number of outlets that report it.' }),
    reports: t.field({
      type: QuoteConnection,
      args: quoteArguments('NEWEST'),
      complexity: pageComplexity,
      description: 'The quotes that report it.',
      ...hangingList('q.utterance_id', askedQuotes('NEWEST')),
    }),
    variants: t.field({
      type: [VariantRef],
      description: 'The wordings in which it was printed, the most frequent first.',
      extensions: reads('id'),
      resolve: async (row, _, { loaders }) => variantsOf(await loaders.reportedTexts.load(row.id)),
    }),
  }),
});

const UtteranceConnection = connectionType('Utterance', UtteranceRef);

const UtteranceOrder = builder.enumType('UtteranceOrder', {
  description: 'In which order utterances are listed.',
  values: {
    MOST_REPORTED: { description: 'Those first that most outlets report.' },
    NEWEST: { description: 'Those first that were reported first on the latest day, those without a date last.' },
  } as const,
});

builder.queryFields((t) => ({
  utterances: t.field({
    type: UtteranceConnection,
    args: {
      ...pageArguments,
      filter: t.arg({ type: UtteranceFilterInput, description: 'Which utterances. Not given: all.' }),
      orderBy: t.arg({ type: UtteranceOrder, defaultValue: 'MOST_REPORTED', description: 'In which order.' }),
    },
    complexity: pageComplexity,
    description: 'What was said, page by page, each utterance once however many outlets reported it.',
    resolve: (_, args, { lists }, info) =>
      openList(
        lists,
        asked(utterances, utteranceFilter(args.filter), utteranceOrders[args.orderBy ?? 'MOST_REPORTED'], args),
        info,
      ),
  }),
}));
