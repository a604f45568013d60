import type { QuoteRow } from '../../database/statements/quotes.js';
import type { Context } from '../context.js';
import { deepLink } from '../deep-link.js';
import { encodeId } from '../ids.js';
import { follows, reads } from '../look-ahead.js';
import { inRange } from '../paging.js';
import { followed, present } from '../present.js';
import { surroundings } from '../surroundings.js';
import { QuoteKind, QuoteStatus, SpeakerType } from './enums.js';
import { NodeRef } from './node.js';
import {
  contextArguments,
  ContextRef,
  type Cue,
  CueRef,
  EvidenceRef,
  LONGEST_CONTEXT,
  SourceRef,
} from './quote-parts.js';
import { ArticleRef, CorrectionRef, OutletRef, QuoteRef, SpeakerRef, UtteranceRef } from './refs.js';
import { extentOf, SpanRef, spansOf } from './span.js';

QuoteRef.implement({
  description: 'One attribution: words of somebody else in an article, and everything that says whose they are.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and unique among all types.',
      extensions: reads('id'),
      resolve: (row) => encodeId('Quote', row.id),
    }),
    kind: t.expose('kind', { type: QuoteKind, description: 'Direct, mixed or indirect.' }),
    text: t.exposeString('text', {
      description: 'The words, without quotation marks; several spans are joined with ` … `.',
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where the words stand, in order.',
      extensions: reads('spans'),
      resolve: (row) => spansOf(row.spans),
    }),
    clause: t.field({
      type: [SpanRef],
      nullable: true,
      description: 'Of a mixed quote the whole reported clause around the marked words, usually one span; else null.',
      extensions: reads('clause'),
      resolve: (row) => (row.clause.length === 0 ? null : spansOf(row.clause)),
    }),
    cue: t.field({
      type: CueRef,
      nullable: true,
      description: 'The words of saying; null where there are none.',
      extensions: reads('cueText', 'cueLemma', 'cueSpans', 'stance'),
      resolve: cueOf,
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'Who spoke, as printed here; null where the text goes on without saying.',
      extensions: reads('sourceText', 'sourceSpans'),
      resolve: (row) => (row.sourceText === null ? null : { text: row.sourceText, spans: spansOf(row.sourceSpans) }),
    }),
    speaker: t.field({
      type: SpeakerRef,
      nullable: true,
      description:
        'Who that is across all articles; null for somebody without a name, whom `role` and `speakerType` describe.',
      extensions: follows('speaker'),
      resolve: (row, _, { loaders }) => followed(row.speaker, row.speakerId, loaders.speaker),
    }),
    role: t.exposeString('role', { nullable: true, description: 'The title or description printed here, if any.' }),
    speakerType: t.field({
      type: SpeakerType,
      description: 'What kind of speaker it is, named or not.',
      resolve: async (row, _, { loaders }) => {
        const type = row.speakerId === null ? null : (await loaders.speaker.load(row.speakerId))?.type;
        return type == null || type === 'UNKNOWN' ? row.speakerType : type;
      },
    }),
    via: t.field({
      type: SpeakerRef,
      nullable: true,
      description: 'Who passed the words on, where they are second-hand.',
      extensions: follows('via'),
      resolve: (row, _, { loaders }) => followed(row.via, row.viaId, loaders.speaker),
    }),
    outletOfRecord: t.field({
      type: OutletRef,
      nullable: true,
      description: 'The other outlet that the words were said to: "told the Vettle Herald".',
      extensions: follows('outletOfRecord'),
      resolve: (row, _, { loaders }) => followed(row.outletOfRecord, row.outletOfRecordId, loaders.outlet),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'Where it was printed.',
      extensions: follows('article'),
      resolve: (row, _, { loaders }) => row.article ?? loaders.article.load(row.articleId).then(present),
    }),
    outlet: t.field({
      type: OutletRef,
      nullable: true,
      description: 'Who printed it: the outlet of the article.',
      extensions: follows('outlet'),
      resolve: (row, _, { loaders }) => followed(row.outlet, row.outletId, loaders.outlet),
    }),
    context: t.field({
      type: ContextRef,
      args: contextArguments,
      description: 'The words with some of the text around them.',
      extensions: reads('articleId', 'spans'),
      resolve: async (row, { before, after }, context) =>
        surroundings(
          await textOf(row, context),
          extentOf(spansOf(row.spans)) ?? { start: 0, end: 0 },
          inRange('before', before, 0, LONGEST_CONTEXT),
          inRange('after', after, 0, LONGEST_CONTEXT),
        ),
    }),
    deepLink: t.string({
      nullable: true,
      description:
        'The address of the article with a text fragment (`#:~:text=`) at which browsers scroll to the words and mark them; null where the article has no address or nothing tells the words from others in it.',
      extensions: reads('articleId', 'spans'),
      resolve: async (row, _, context) => {
        const article = present(await context.loaders.article.load(row.articleId));
        const extent = extentOf(spansOf(row.spans));
        return article.url === null || extent === null
          ? null
          : deepLink(article.url, await textOf(row, context), extent);
      },
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The probability that the speaker is right, 0–1; 1 where somebody said so.',
    }),
    rule: t.exposeString('rule', { description: 'The step of the parser that decided whose words they are.' }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Why this name: the steps from the words to it.',
      extensions: reads('evidence'),
      resolve: (row) =>
        row.evidence.map(({ step, text, start, end }) => ({
          step,
          text,
          span: start === null || end === null ? null : { start, end },
        })),
    }),
    implicit: t.exposeBoolean('implicit', {
      description: 'Whether there is no cue of its own: the speaker of the words before goes on.',
    }),
    inHeading: t.exposeBoolean('inHeading', { description: 'Whether it stands in a headline or sub-heading.' }),
    nestedIn: t.field({
      type: QuoteRef,
      nullable: true,
      description: 'The quote that it stands in, if any.',
      extensions: reads('nestedInId'),
      resolve: (row, _, { loaders }) => (row.nestedInId === null ? null : loaders.quote.load(row.nestedInId)),
    }),
    nested: t.field({
      type: [QuoteRef],
      description: 'The quotes that stand in it, in the order of the text.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.nestedQuotes.load(row.id),
    }),
    utterance: t.field({
      type: UtteranceRef,
      nullable: true,
      description: 'What it is a report of, with the reports of other outlets; null only where it was rejected.',
      extensions: follows('utterance'),
      resolve: (row, _, { loaders }) => followed(row.utterance, row.utteranceId, loaders.utterance),
    }),
    status: t.expose('status', { type: QuoteStatus, description: 'Whether a person has looked at it.' }),
    history: t.field({
      type: [CorrectionRef],
      description: 'What people have corrected of it, the first correction first, undone ones among them.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.history.load(row.id),
    }),
  }),
});

function cueOf(row: QuoteRow): Cue | null {
  const { cueText, cueLemma, cueSpans, stance } = row;
  if (cueText === null || cueLemma === null || stance === null) return null;
  return { text: cueText, lemma: cueLemma, stance, spans: spansOf(cueSpans) };
}

async function textOf(row: QuoteRow, { loaders }: Context): Promise<string> {
  return present(await loaders.articleText.load(row.articleId)).text;
}
