import { z } from 'zod';
import { ArticleError } from '../../article/errors.js';
import { normalise } from '../../article/normalise.js';
import { readText } from '../../article/read.js';
import type { Article, Span } from '../../article/types.js';
import type { ExtractedQuote, Extraction } from '../../extraction/types.js';

/** An article that was read elsewhere. */
export interface Loaded {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Version of the parser that has read it. */
  readonly extractor: string;
}

const pair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const pairs = z.array(pair);
const words = z.string().nullable().default(null);
const speakerType = z.enum(['person', 'organization', 'group', 'unknown']);
const quote = z.object({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: pairs.min(1),
  clause: pairs.nullable().default(null),
  cue: pairs.nullable().default(null),
  source: pairs.nullable().default(null),
  speaker: words,
  speakerType: speakerType.default('unknown'),
  role: words,
  via: words,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  stance: z
    .enum([
      'say',
      'claim',
      'deny',
      'admit',
      'confirm',
      'ask',
      'answer',
      'promise',
      'warn',
      'demand',
      'order',
      'urge',
      'accuse',
      'praise',
      'criticise',
      'think',
      'other',
    ])
    .nullable()
    .default(null),
  lemma: z.string().default(''),
  implicit: z.boolean().default(false),
  inHeading: z.boolean().default(false),
  nestedIn: z.number().int().nonnegative().nullable().default(null),
  outletOfRecord: words,
  evidence: z.array(z.object({ step: z.string(), text: z.string(), span: pair.nullable() })).default([]),
});
const line = z.object({
  id: z.string(),
  url: words,
  title: words,
  outlet: words,
  wires: z.array(z.string()).default([]),
  credits: z.array(z.object({ name: z.string(), role: z.enum(['AGENCY', 'REPUBLISHED', 'PHOTO']) })).optional(),
  authors: z.array(z.string()).default([]),
  publishedAt: words,
  updatedAt: words,
  dateline: words,
  language: words,
  extractor: z.string().min(1).max(100).default('unknown'),
  boilerplate: pairs.default([]),
  paragraphs: z
    .array(
      z.tuple([
        z.number().int().nonnegative(),
        z.number().int().nonnegative(),
        z.enum(['title', 'heading', 'caption', 'blockquote', 'body']),
      ]),
    )
    .optional(),
  quotes: z.array(quote),
  speakers: z
    .array(
      z.object({
        name: z.string(),
        type: speakerType,
        aliases: z.array(z.object({ name: z.string(), count: z.number().int().positive() })).default([]),
        roles: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  text: z.string({ error: 'is missing: extract with --with-text' }),
});
type Line = z.infer<typeof line>;

/**
 * What a line says that `extract --with-text` printed.
 *
 * @throws ArticleError for what is no such line, or whose spans lie outside its text
 */
export function parseLoadedLine(json: string): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ArticleError('FORMAT', `not valid JSON (${(error as Error).message})`);
  }
  const given = (value as { id?: unknown } | null)?.id;
  const id = typeof given === 'string' ? given : null;
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
    throw new ArticleError('FORMAT', `"${path.join('.')}" ${message}`, id);
  }
  checkSpans(parsed.data, id);
  const { text, quotes, speakers, extractor } = parsed.data;
  return {
    article: articleOf(parsed.data, text),
    extraction: { quotes: quotes.map(quoteOf), speakers },
    extractor,
  };
}

function checkSpans({ text, quotes, boilerplate, paragraphs }: Line, id: string | null): void {
  const check = (spans: readonly (readonly [number, number, ...unknown[]])[], what: string): void => {
    const wrong = spans.find(([start, end]) => start > end || end > text.length);
    if (wrong)
      throw new ArticleError('FORMAT', `"${what}" [${wrong.slice(0, 2).join(', ')}] lies outside its text`, id);
  };
  check(boilerplate, 'boilerplate');
  check(paragraphs ?? [], 'paragraphs');
  quotes.forEach(({ content, clause, cue, source, evidence, nestedIn }, index) => {
    check(content, `quotes.${index}.content`);
    check(clause ?? [], `quotes.${index}.clause`);
    check(cue ?? [], `quotes.${index}.cue`);
    check(source ?? [], `quotes.${index}.source`);
    check(evidence.flatMap(({ span }) => (span ? [span] : [])), `quotes.${index}.evidence`); // prettier-ignore
    if (nestedIn !== null && (nestedIn >= quotes.length || nestedIn === index)) {
      throw new ArticleError('FORMAT', `"quotes.${index}.nestedIn" is no other quote of the article`, id);
    }
  });
}

function articleOf(given: Line, text: string): Article {
  const { id, url, title, outlet, authors, publishedAt, updatedAt, dateline, language, boilerplate } = given;
  const about = { id, url, title, outlet, authors, publishedAt, updatedAt, language };
  const wires = given.credits ?? given.wires.map((name) => ({ name, role: 'AGENCY' as const }));
  const paragraphs =
    given.paragraphs?.map(([start, end, kind]) => ({ start, end, kind })) ?? readText({ ...about, text }).paragraphs;
  return {
    ...about,
    text,
    normalised: normalise(text),
    wires,
    dateline,
    paragraphs,
    boilerplate: boilerplate.map((each) => ({ ...span(each), kind: 'other' as const })),
  };
}

const span = ([start, end]: readonly [number, number]): Span => ({ start, end });
const spans = (given: Line['quotes'][number]['content'] | null): Span[] | null => given && given.map(span);

function quoteOf({
  content,
  clause,
  cue,
  source,
  stance,
  lemma,
  evidence,
  ...rest
}: Line['quotes'][number]): ExtractedQuote {
  return {
    ...rest,
    content: content.map(span),
    clause: spans(clause),
    cue: cue && { spans: cue.map(span), lemma, stance: stance ?? 'other' },
    source: spans(source),
    evidence: evidence.map((each) => ({ ...each, span: each.span && span(each.span) })),
  };
}
