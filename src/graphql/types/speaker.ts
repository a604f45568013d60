import type { AliasRow } from '../../database/statements/aliases-by-speaker.js';
import type { MergedRow } from '../../database/statements/merged-by-speaker.js';
import type { SpeakerOutletRow } from '../../database/statements/outlets-by-speaker.js';
import type { RoleRow } from '../../database/statements/roles-by-speaker.js';
import type { SuggestionRow } from '../../database/statements/suggestions-by-speaker.js';
import { speakerOrders, speakers, speakersBySlug, speakerTable } from '../../database/statements/speakers.js';
import { builder } from '../builder.js';
import { asked, hangingList, openList } from '../connection.js';
import { speakerFilter, SpeakerFilterInput } from '../filters/speaker.js';
import { encodeId } from '../ids.js';
import { inRange, pageArguments } from '../paging.js';
import { present } from '../present.js';
import { pageComplexity, pageSize } from '../limits.js';
import { reads, selectionFor } from '../look-ahead.js';
import { connectionType } from './connections.js';
import { SpeakerType } from './enums.js';
import { NodeRef } from './node.js';
import { askedQuotes, QuoteConnection, quoteArguments } from './quote-list.js';
import { OutletRef, SpeakerRef } from './refs.js';

const Alias = builder.objectRef<AliasRow>('SpeakerAlias').implement({
  description: 'A printed form of the name of a speaker.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as printed.' }),
    count: t.exposeInt('count', { description: 'How often it was printed.' }),
  }),
});

const Role = builder.objectRef<RoleRow>('SpeakerRole').implement({
  description: 'A title or description printed with a speaker.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title as printed: "harbour master".' }),
    firstSeen: t.expose('firstSeen', {
      type: 'DateTime',
      nullable: true,
      description: 'The first dated article that prints it; null where none has a date.',
    }),
    lastSeen: t.expose('lastSeen', {
      type: 'DateTime',
      nullable: true,
      description: 'The last dated article that prints it; null where none has a date.',
    }),
    quoteCount: t.exposeInt('quoteCount', { description: 'Quotes of the speaker with this title.' }),
  }),
});

const SpeakerOutlet = builder.objectRef<SpeakerOutletRow>('SpeakerOutlet').implement({
  description: 'An outlet that quotes a speaker.',
  fields: (t) => ({
    outlet: t.field({
      type: OutletRef,
      description: 'The outlet.',
      resolve: (row, _, { loaders }) => loaders.outlet.load(row.outletId).then(present),
    }),
    count: t.exposeInt('count', { description: 'How many quotes of the speaker it printed.' }),
  }),
});

const MergedSpeaker = builder.objectRef<MergedRow>('MergedSpeaker').implement({
  description: 'A speaker that became part of another one. Its slug and id lead there.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that it had.' }),
    slug: t.exposeString('slug', { description: 'The slug that it had.' }),
  }),
});

const MergeSuggestion = builder.objectRef<SuggestionRow>('MergeSuggestion').implement({
  description: 'Another speaker who may be the same. The evidence was too little to join them without asking anybody.',
  fields: (t) => ({
    speaker: t.field({
      type: SpeakerRef,
      description: 'The other one.',
      resolve: (row, _, { loaders }) => loaders.speaker.load(row.otherId).then(present),
    }),
    reasons: t.exposeStringList('reasons', {
      description: 'What speaks for and against it, the weightiest first.',
    }),
  }),
});

SpeakerRef.implement({
  description: 'A person or body that is quoted, one across all articles.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and unique among all types.',
      extensions: reads('id'),
      resolve: (row) => encodeId('Speaker', row.id),
    }),
    slug: t.exposeString('slug', { description: 'The name as a readable part of an address: `ines-vartan`.' }),
    name: t.exposeString('name', { description: 'The fullest name that the articles print.' }),
    type: t.expose('type', { type: SpeakerType, description: 'What kind of speaker it is.' }),
    aliases: t.field({
      type: [Alias],
      description: 'The printed forms of the name, the most frequent first, at most 100.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.aliases.load(row.id),
    }),
    roles: t.field({
      type: [Role],
      description: 'The titles printed with the name, the most frequent first, at most 100.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.roles.load(row.id),
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'The item in Wikidata, if somebody named it.',
    }),
    mergedFrom: t.field({
      type: [MergedSpeaker],
      description: 'The speakers that became part of this one, by name, at most 100.',
      resolve: (row, _, { loaders }) => loaders.merged.load(row.id),
    }),
    mergeSuggestions: t.field({
      type: [MergeSuggestion],
      complexity: { field: 1, multiplier: 20 },
      description: 'Who may be the same as this speaker, the likeliest first, at most 20.',
      resolve: (row, _, { loaders }) => loaders.suggestions.load(row.id),
    }),
    quotes: t.field({
      type: QuoteConnection,
      args: quoteArguments('NEWEST'),
      complexity: pageComplexity,
      description: 'What the speaker is quoted with.',
      ...hangingList('q.speaker_id', askedQuotes('NEWEST')),
    }),
    quoteCount: t.exposeInt('quoteCount', { description: 'The number of quotes, rejected ones left out.' }),
    outlets: t.field({
      type: [SpeakerOutlet],
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: `How many outlets, 1–${pageSize.largest}.`,
        }),
      },
      complexity: pageComplexity,
      description: 'The outlets that quote the speaker most.',
      extensions: reads('id'),
      resolve: (row, { first }, { loaders }) =>
        loaders.speakerOutlets.load({ speakerId: row.id, limit: inRange('first', first, 1, pageSize.largest) }),
    }),
    firstQuotedAt: t.expose('firstQuotedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Date of the first dated article with a quote; null where none has a date.',
    }),
    lastQuotedAt: t.expose('lastQuotedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Date of the last dated article with a quote; null where none has a date.',
    }),
  }),
});

const SpeakerConnection = connectionType('Speaker', SpeakerRef);

const SpeakerOrder = builder.enumType('SpeakerOrder', {
  description: 'In which order speakers are listed.',
  values: {
    MOST_QUOTED: { description: 'The most quoted first.' },
    NAME: { description: 'By name, as code points sort.' },
    LAST_QUOTED: { description: 'The last quoted first, those without a date last.' },
  } as const,
});

builder.queryFields((t) => ({
  speaker: t.field({
    type: SpeakerRef,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'The slug of the speaker.' }) },
    description: 'The speaker with this slug, or null.',
    resolve: (_, { slug }, { lists }, info) => lists.row(speakersBySlug, slug, selectionFor(info, speakerTable)),
  }),
  speakers: t.field({
    type: SpeakerConnection,
    args: {
      ...pageArguments,
      filter: t.arg({ type: SpeakerFilterInput, description: 'Which speakers. Not given: all.' }),
      orderBy: t.arg({ type: SpeakerOrder, defaultValue: 'MOST_QUOTED', description: 'In which order.' }),
    },
    complexity: pageComplexity,
    description: 'Speakers, page by page.',
    resolve: (_, args, { lists }, info) =>
      openList(
        lists,
        asked(speakers, speakerFilter(args.filter), speakerOrders[args.orderBy ?? 'MOST_QUOTED'], args),
        info,
      ),
  }),
}));
