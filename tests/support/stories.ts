import type { Article, Span, WireCredit } from '../../src/article/types.js';
import type { Database } from '../../src/database/client.js';
import type {
  ArticleSpeaker,
  ExtractedQuote,
  Extraction,
  QuoteKind,
  SpeakerType,
  Stance,
} from '../../src/extraction/types.js';
import { storeArticle } from '../../src/ingestion/ingest.js';

/** An article and what was found in it, told by the words: the offsets are looked up in the text. */
export interface Story {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly wires?: readonly WireCredit[];
  readonly authors?: readonly string[];
  readonly publishedAt?: string;
  readonly dateline?: string;
  readonly language?: string;
  /** Words of the text that are none of the article's. */
  readonly boilerplate?: readonly string[];
  readonly quotes: readonly StoryQuote[];
  readonly speakers?: readonly ArticleSpeaker[];
}

export interface StoryQuote {
  /** The words of each span. */
  readonly words: readonly string[];
  readonly kind?: QuoteKind;
  readonly clause?: string;
  readonly cue?: readonly [words: string, lemma: string, stance: Stance];
  readonly source?: string;
  readonly speaker?: string;
  readonly type?: SpeakerType;
  readonly role?: string;
  readonly via?: string;
  readonly outletOfRecord?: string;
  readonly confidence?: number;
  readonly implicit?: boolean;
  readonly inHeading?: boolean;
  /** Place, in the same list, of the quote that holds this one. */
  readonly nestedIn?: number;
}

/** Stores a story as ingestion does and returns the database's id of the article. */
export async function storeStory(database: Database, story: Story): Promise<string> {
  const { articleId } = await storeArticle(database, articleOf(story), extractionOf(story));
  return articleId;
}

function articleOf(story: Story): Article {
  return {
    id: 'story',
    text: story.text,
    normalised: story.text,
    title: story.title ?? null,
    url: story.url ?? null,
    outlet: story.outlet ?? null,
    wires: story.wires ?? [],
    authors: story.authors ?? [],
    updatedAt: null,
    publishedAt: story.publishedAt ?? null,
    dateline: story.dateline ?? null,
    language: story.language ?? null,
    paragraphs: [{ start: 0, end: story.text.length, kind: 'body' }],
    boilerplate: (story.boilerplate ?? []).map((words) => ({ ...spanOf(story.text, words), kind: 'other' })),
  };
}

function extractionOf({ text, quotes, speakers = [] }: Story): Extraction {
  return { quotes: quotes.map((quote) => quoteOf(text, quote)), speakers };
}

function quoteOf(text: string, quote: StoryQuote): ExtractedQuote {
  const content = quote.words.map((words) => spanOf(text, words));
  const cue = quote.cue && { spans: [spanOf(text, quote.cue[0])], lemma: quote.cue[1], stance: quote.cue[2] };
  return {
    kind: quote.kind ?? 'direct',
    content,
    clause: quote.clause === undefined ? null : [spanOf(text, quote.clause)],
    cue: cue ?? null,
    source: quote.source === undefined ? null : [spanOf(text, quote.source)],
    speaker: quote.speaker ?? null,
    speakerType: quote.type ?? (quote.speaker === undefined ? 'unknown' : 'person'),
    role: quote.role ?? null,
    via: quote.via ?? null,
    outletOfRecord: quote.outletOfRecord ?? null,
    confidence: quote.confidence ?? 0.9,
    rule: 'subject',
    evidence: quote.cue === undefined ? [] : [{ step: 'cue', text: quote.cue[0], span: spanOf(text, quote.cue[0]) }],
    implicit: quote.implicit ?? false,
    inHeading: quote.inHeading ?? false,
    nestedIn: quote.nestedIn ?? null,
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The story does not hold "${words}".`);
  return { start, end: start + words.length };
}
