import { ForbiddenError, holderWith } from '../../access/access.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../corrections/outcomes.js';
import type { Author, Made } from '../../corrections/types.js';
import { scopeOf, undoCorrection } from '../../corrections/undo.js';
import type { CorrectionKind as Kind } from '../../database/statements/corrections.js';
import { builder } from '../builder.js';
import type { Context } from '../context.js';
import { encodeId, targetId } from '../ids.js';
import { present } from '../present.js';
import './failures.js';
import { NodeRef } from './node.js';
import { CorrectionRef, QuoteRef, SpeakerRef } from './refs.js';

const CorrectionKind = builder.enumType('CorrectionKind', {
  description: 'What a correction did.',
  values: {
    CONFIRM: { description: 'Found a quote and its speaker right.' },
    REJECT: { description: 'Found that it is no quote.' },
    REATTRIBUTE: { description: 'Gave a quote another speaker, or none.' },
    MERGE: { description: 'Made one speaker of two.' },
    SPLIT: { description: 'Made two speakers of one.' },
    UPDATE: { description: 'Changed the name, type or Wikidata item of a speaker.' },
  } as const,
});

CorrectionRef.implement({
  description: 'What somebody changed, when and why. Undone ones stay.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Opaque and unique among all types.', resolve: (row) => encodeId('Correction', row.id) }),
    kind: t.expose('kind', { type: CorrectionKind, description: 'What it did.' }),
    by: t.exposeString('by', { description: 'The name of the API key that made it.' }),
    at: t.expose('madeAt', { type: 'DateTime', description: 'When it was made.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in the words of whoever made it.' }),
    before: t.field({
      type: 'JSON',
      description:
        'What it changed, as it was: of a quote `status`, `speaker`, `speakerType` and `role`; of a speaker its fields.',
      resolve: (row) => withOpaqueIds(row.before),
    }),
    after: t.field({
      type: 'JSON',
      description: 'The same as it left it.',
      resolve: (row) => withOpaqueIds(row.after),
    }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: 'When it was undone, if it was.' }),
    undoneBy: t.exposeString('undoneBy', {
      nullable: true,
      description: 'The name of the API key that undid it, if one did.',
    }),
  }),
});

/** Speakers stand in a correction as objects with the `id` of their row. */
function withOpaqueIds(state: object): object {
  return Object.fromEntries(
    Object.entries(state).map(([name, value]: [string, unknown]) => [
      name,
      isSpeaker(value) ? { ...value, id: encodeId('Speaker', value.id) } : value,
    ]),
  );
}

function isSpeaker(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'slug' in value;
}

const CorrectionMade = builder.objectRef<Made>('CorrectionMade').implement({
  description: 'The correction was made, and this is how things stand now.',
  fields: (t) => ({
    correction: t.field({
      type: CorrectionRef,
      description: 'The correction; of an undo the one that was undone.',
      resolve: (made, _, { loaders }) => loaders.correction.load(made.correctionId).then(present),
    }),
    quote: t.field({
      type: QuoteRef,
      nullable: true,
      description: 'The quote, where it is about one.',
      resolve: (made, _, { loaders }) => (made.quoteId === null ? null : loaders.quote.load(made.quoteId)),
    }),
    speaker: t.field({
      type: SpeakerRef,
      nullable: true,
      description:
        'The speaker that it is about now: of a merge the survivor, of a split the new one, of a quote its own.',
      resolve: (made, _, { loaders }) => (made.speakerId === null ? null : loaders.speaker.load(made.speakerId)),
    }),
  }),
});

/** What every correction answers: that it was made, or why not. */
export const CorrectionResult = builder.errorUnion('CorrectionResult', {
  description: 'A correction, or why it was not made.',
  types: [CorrectionMade, NotFoundError, ForbiddenError, InvalidInputError, ConflictError],
  resolveType: () => 'CorrectionMade',
});

export const noteArgument = builder.args((t) => ({
  note: t.string({ description: 'Why, for the history; at most 2,000 characters.' }),
}));

/**
 * Makes a correction with the key of the request.
 *
 * @throws ForbiddenError; whatever `work` throws
 */
export async function correct(
  context: Context,
  kind: Kind,
  note: string | null | undefined,
  work: (author: Author) => Promise<Made>,
): Promise<Made> {
  const { keyId } = holderWith(context.access, scopeOf[kind]);
  const made = await work({ keyId, note: note ?? null });
  context.wrote();
  return made;
}

builder.mutationFields((t) => ({
  undoCorrection: t.field({
    type: CorrectionResult,
    args: { id: t.arg.id({ required: true, description: 'The correction.' }) },
    description:
      'Puts everything back as it was before a correction, unless a later one builds on it. Needs the scope of what is undone.',
    resolve: async (_, { id }, context) => {
      const made = await undoCorrection(context.database, context.access, () => targetId('id', id, 'Correction'));
      context.wrote();
      return made;
    },
  }),
}));
