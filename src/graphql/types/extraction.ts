import { wiresOfText } from '../../article/wires.js';
import { ArticleError } from '../../article/errors.js';
import type { Input } from '../../article/input.js';
import type { Article, Span } from '../../article/types.js';
import type { ExtractedQuote } from '../../extraction/types.js';
import { timeOf } from '../../ingestion/time.js';
import { builder } from '../builder.js';
import { badInput } from '../errors.js';
import { languageOf } from '../filters/values.js';
import { inRange } from '../paging.js';
import { surroundings } from '../surroundings.js';
import { QuoteKind, SpeakerType } from './enums.js';
import {
  contextArguments,
  ContextRef,
  type Cue,
  CueRef,
  EvidenceRef,
  LONGEST_CONTEXT,
  SourceRef,
} from './quote-parts.js';
import { extentOf, SpanRef } from './span.js';

/** A text as the parser reads it; nothing here has ever been stored. */
interface Reading {
  readonly article: Article;
  readonly quotes: readonly ReadQuote[];
}

/** A quote together with what its fields need to be told: the text and the quotes around it. */
interface ReadQuote {
  readonly quote: ExtractedQuote;
  readonly place: number;
  readonly reading: Reading;
}

const ExtractedSpeaker = builder
  .objectRef<{ readonly name: string; readonly type: typeof SpeakerType.$inferType }>('ExtractedSpeaker')
  .implement({
    description: 'A speaker as far as one text tells.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The fullest name that the text prints.' }),
      type: t.expose('type', { type: SpeakerType, description: 'What kind of speaker it is.' }),
    }),
  });

const ExtractedQuoteRef = builder.objectRef<ReadQuote>('ExtractedQuote');
ExtractedQuoteRef.implement({
  description: 'A quote found in a text that is not stored: the fields of Quote that need no database.',
  fields: (t) => ({
    kind: t.field({
      type: QuoteKind,
      description: 'Direct, mixed or indirect.',
      resolve: ({ quote }) => upper(quote.kind),
    }),
    text: t.string({
      description: 'The words, without quotation marks; several spans are joined with ` … `.',
      resolve: ({ quote, reading }) => joined(reading.article.text, quote.content),
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where the words stand, in order.',
      resolve: ({ quote }) => quote.content,
    }),
    clause: t.field({
      type: [SpanRef],
      nullable: true,
      description: 'Of a mixed quote the whole reported clause around the marked words, usually one span; else null.',
      resolve: ({ quote }) => quote.clause,
    }),
    cue: t.field({
      type: CueRef,
      nullable: true,
      description: 'The words of saying; null where there are none.',
      resolve: ({ quote: { cue }, reading }): Cue | null =>
        cue && {
          text: joined(reading.article.text, cue.spans),
          lemma: cue.lemma,
          stance: upper(cue.stance),
          spans: cue.spans,
        },
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'Who spoke, as printed here; null where the text goes on without saying.',
      resolve: ({ quote: { source }, reading }) =>
        source && { text: joined(reading.article.text, source), spans: source },
    }),
    speaker: t.field({
      type: ExtractedSpeaker,
      nullable: true,
      description: 'Who that is; null for somebody without a name.',
      resolve: ({ quote }) => (quote.speaker === null ? null : { name: quote.speaker, type: upper(quote.speakerType) }),
    }),
    role: t.string({
      nullable: true,
      description: 'The title or description printed here, if any.',
      resolve: ({ quote }) => quote.role,
    }),
    speakerType: t.field({
      type: SpeakerType,
      description: 'What kind of speaker it is, named or not.',
      resolve: ({ quote }) => upper(quote.speakerType),
    }),
    via: t.string({
      nullable: true,
      description: 'The name of whoever passed the words on, where they are second-hand.',
      resolve: ({ quote }) => quote.via,
    }),
    outletOfRecord: t.string({
      nullable: true,
      description: 'The name of the other outlet that the words were said to.',
      resolve: ({ quote }) => quote.outletOfRecord,
    }),
    context: t.field({
      type: ContextRef,
      args: contextArguments,
      description: 'The words with some of the text around them.',
      resolve: ({ quote, reading }, { before, after }) =>
        surroundings(
          reading.article.text,
          extentOf(quote.content) ?? { start: 0, end: 0 },
          inRange('before', before, 0, LONGEST_CONTEXT),
          inRange('after', after, 0, LONGEST_CONTEXT),
        ),
    }),
    confidence: t.float({
      description: 'The probability that the speaker is right, 0–1.',
      resolve: ({ quote }) => quote.confidence,
    }),
    rule: t.string({
      description: 'The step of the parser that decided whose words they are.',
      resolve: ({ quote }) => quote.rule,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Why this name: the steps from the words to it.',
      resolve: ({ quote }) => quote.evidence,
    }),
    implicit: t.boolean({
      description: 'Whether there is no cue of its own: the speaker of the words before goes on.',
      resolve: ({ quote }) => quote.implicit,
    }),
    inHeading: t.boolean({
      description: 'Whether it stands in a headline or sub-heading.',
      resolve: ({ quote }) => quote.inHeading,
    }),
    nestedIn: t.field({
      type: ExtractedQuoteRef,
      nullable: true,
      description: 'The quote that it stands in, if any.',
      resolve: ({ quote, reading }) => (quote.nestedIn === null ? null : (reading.quotes[quote.nestedIn] ?? null)),
    }),
    nested: t.field({
      type: [ExtractedQuoteRef],
      description: 'The quotes that stand in it, in the order of the text.',
      resolve: ({ place, reading }) => reading.quotes.filter(({ quote }) => quote.nestedIn === place),
    }),
  }),
});

const ExtractionRef = builder.objectRef<Reading>('Extraction').implement({
  description: 'What the parser reads out of a text. Nothing of it is stored.',
  fields: (t) => ({
    text: t.string({
      description: 'The text that all spans point into: as given or, of a page, what was read from it.',
      resolve: ({ article }) => article.text,
    }),
    title: t.string({
      nullable: true,
      description: 'Its headline, given or found.',
      resolve: ({ article }) => article.title,
    }),
    authors: t.stringList({ description: 'The people of its byline.', resolve: ({ article }) => article.authors }),
    outlet: t.string({
      nullable: true,
      description: 'The outlet that the text names as its own.',
      resolve: ({ article }) => article.outlet,
    }),
    wires: t.stringList({
      description: 'The news agencies that it credits for its words; not those of its pictures alone.',
      resolve: ({ article }) => wiresOfText(article),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Its printed date, if there is a full one.',
      resolve: ({ article }) => timeOf(article.publishedAt),
    }),
    dateline: t.string({
      nullable: true,
      description: 'The place printed before the first sentence.',
      resolve: ({ article }) => article.dateline,
    }),
    language: t.string({
      nullable: true,
      description: 'Its language, as in `en`.',
      resolve: ({ article }) => article.language,
    }),
    boilerplate: t.field({
      type: [SpanRef],
      description: 'What a reader would not call the article. Nothing there is quoted.',
      resolve: ({ article }) => article.boilerplate,
    }),
    quotes: t.field({
      type: [ExtractedQuoteRef],
      description: 'The quotes, in the order of the text.',
      resolve: ({ quotes }) => quotes,
    }),
  }),
});

const ExtractInput = builder.inputType('ExtractInput', {
  description: 'A text or a page to try the parser on.',
  fields: (t) => ({
    text: t.string({ description: 'The article as plain text. Exactly one of `text` and `html` must be given.' }),
    html: t.string({ description: 'The page that the article stands on, as HTML.' }),
    title: t.string({
      description: 'Its headline, where the text does not start with it, or another than the page has.',
    }),
    language: t.string({ description: 'Its language, as in `en`, where it is known.' }),
  }),
});

builder.queryFields((t) => ({
  extract: t.field({
    type: ExtractionRef,
    args: { input: t.arg({ type: ExtractInput, required: true, description: 'The text.' }) },
    // Reading the longest text that a request can carry takes as long as some thousand rows.
    complexity: 5000,
    description: 'Reads a text or a page with the parser and says what it finds. Nothing is stored.',
    resolve: (_, { input }) => {
      const { text, html, title = null } = input;
      const rest = { id: 'extract', title, language: languageOf(input.language) };
      if (text != null && html != null) throw badInput('input: give text or html, not both.');
      if (text?.trim()) return readingOf({ ...rest, text });
      if (html?.trim()) return readingOf({ ...rest, bytes: html });
      throw badInput('input: a text is needed, as text or html.');
    },
  }),
}));

/** Loads the parser when it is first asked for: its tables take a good part of a start, and many services never are. */
async function readingOf(input: Input): Promise<Reading> {
  const { articleOf } = await import('../../article/input.js');
  const { extract } = await import('../../extraction/index.js');
  const article = await articleOf(input).catch((error: unknown) => {
    throw error instanceof ArticleError ? badInput(`input.html: ${error.message}.`) : error;
  });
  const quotes: ReadQuote[] = [];
  const reading: Reading = { article, quotes };
  quotes.push(...extract(article).quotes.map((quote, place) => ({ quote, place, reading })));
  return reading;
}

const joined = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The parser writes its kinds in lower case, GraphQL in upper case. */
const upper = <Word extends string>(word: Word) => word.toUpperCase() as Uppercase<Word>;
