import type { Span } from '../../article/types.js';
import { builder } from '../builder.js';
import type { Surroundings } from '../surroundings.js';
import { Stance } from './enums.js';
import { extentOf, SpanRef } from './span.js';

/** The words of saying. */
export interface Cue {
  readonly text: string;
  readonly lemma: string;
  readonly stance: typeof Stance.$inferType;
  readonly spans: readonly Span[];
}

export const CueRef = builder.objectRef<Cue>('Cue').implement({
  description: 'The words that say that somebody said it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed: "said", "called … for".' }),
    lemma: t.exposeString('lemma', { description: 'The verb in its basic form: "say".' }),
    stance: t.expose('stance', { type: Stance, description: 'What it tells of the attitude of the speaker.' }),
    span: t.field({
      type: SpanRef,
      nullable: true,
      description: 'From its first to its last word.',
      resolve: (cue) => extentOf(cue.spans),
    }),
    spans: t.field({ type: [SpanRef], description: 'Its words, where they stand apart.', resolve: (cue) => cue.spans }),
  }),
});

/** Who spoke, as printed. */
export interface Source {
  readonly text: string;
  readonly spans: readonly Span[];
}

export const SourceRef = builder.objectRef<Source>('Source').implement({
  description: 'Who spoke, as printed: "he", "the minister", "Vartan".',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    span: t.field({
      type: SpanRef,
      nullable: true,
      description: 'From the first to the last word.',
      resolve: (source) => extentOf(source.spans),
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'The words, where they stand apart.',
      resolve: (source) => source.spans,
    }),
  }),
});

/** One step of the way from the words to the name. */
export interface Evidence {
  readonly step: string;
  readonly text: string;
  readonly span: Span | null;
}

export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: 'One step of the way from the words to the name.',
  fields: (t) => ({
    step: t.exposeString('step', {
      description:
        'What was found: the cue, the subject, the full name …; `taught`: a correction says whom the name means; `identity`: what else than the name says who it is.',
    }),
    text: t.exposeString('text', { description: 'The words it rests on.' }),
    span: t.expose('span', { type: SpanRef, nullable: true, description: 'Where they stand, if in one place.' }),
  }),
});

export const ContextRef = builder.objectRef<Surroundings>('QuoteContext').implement({
  description: 'The words in their place: a text quote selector as in the Web Annotation model.',
  fields: (t) => ({
    prefix: t.exposeString('prefix', { description: 'What stands before.' }),
    exact: t.exposeString('exact', { description: 'The text from the first to the last word of the quote.' }),
    suffix: t.exposeString('suffix', { description: 'What stands after.' }),
  }),
});

/** More than a paragraph on each side is the article. */
export const LONGEST_CONTEXT = 1000;

const units = (side: string) =>
  `How many UTF-16 units of text ${side}, 0–${LONGEST_CONTEXT}; a character is never cut in two.`;

export const contextArguments = builder.args((t) => ({
  before: t.int({ required: true, defaultValue: 32, description: units('before') }),
  after: t.int({ required: true, defaultValue: 32, description: units('after') }),
}));
