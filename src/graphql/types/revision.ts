import type { RevisionRow, WithdrawnQuote } from '../../database/statements/revisions.js';
import { builder } from '../builder.js';
import { encodeId } from '../ids.js';
import { present } from '../present.js';
import { QuoteKind } from './enums.js';
import { SpeakerRef } from './refs.js';
import { SpanRef, spansOf } from './span.js';

const WithdrawnRef = builder.objectRef<WithdrawnQuote>('WithdrawnQuote').implement({
  description: 'A quote that an earlier version of an article had and the next one had not.',
  fields: (t) => ({
    id: t.id({ description: 'The id that the quote had.', resolve: (row) => encodeId('Quote', row.id) }),
    kind: t.expose('kind', { type: QuoteKind, description: 'How its words stood.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where they stand in the text of that version.',
      resolve: (row) => spansOf(row.spans),
    }),
    speaker: t.field({
      type: SpeakerRef,
      nullable: true,
      description: 'Who said it, if that was known.',
      resolve: (row, _, { loaders }) => (row.speakerId === null ? null : loaders.speaker.load(row.speakerId)),
    }),
  }),
});

export const RevisionRef = builder.objectRef<RevisionRow>('ArticleRevision').implement({
  description: 'An earlier version of an article.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its headline, if it had one.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the article was printed, as this version says.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When this version was printed, if it says so.',
    }),
    text: t.string({
      description: 'Its whole text.',
      resolve: async (row, _, { loaders }) => present(await loaders.revisionText.load(row.id)).text,
    }),
    withdrawn: t.field({
      type: [WithdrawnRef],
      description: 'Its quotes that the next version had no more. They are in no list of quotes.',
      resolve: (row) => row.withdrawn,
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When a newer version took its place here, or when it came after the newer one.',
    }),
  }),
});
