import { readText } from '../../../src/article/read.js';
import type { Article, Span } from '../../../src/article/types.js';
import { extract, type ExtractedQuote } from '../../../src/extraction/index.js';
import { findStretches } from '../../../src/extraction/marks/index.js';
import { mutated } from '../mutations.js';
import { texts } from '../seeds.js';
import { must, type Target } from './types.js';

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What holds of every article that was read, whatever of. */
export function checkArticle({ text, normalised, paragraphs, boilerplate }: Article): void {
  must(normalised.length === text.length, 'the normalised text has another length');
  for (const spans of [paragraphs, boilerplate]) {
    let last = 0;
    for (const { start, end } of spans) {
      must(start >= last && end > start && end <= text.length, `a span is out of order: ${start}-${end}`);
      last = end;
    }
  }
}

function checkQuote(quote: ExtractedQuote, index: number, { text, paragraphs, boilerplate }: Article): void {
  const { content, clause, cue, source, evidence, confidence, nestedIn, speaker } = quote;
  must(content.length > 0, 'a quote has no content');
  const spans = [
    ...content,
    ...(clause ?? []),
    ...(cue?.spans ?? []),
    ...(source ?? []),
    ...evidence.flatMap(({ span }) => span ?? []),
  ];
  for (const { start, end } of spans)
    must(start >= 0 && end > start && end <= text.length, `no span of the text: ${start}-${end}`);
  let last = 0;
  for (const span of content) {
    must(span.start >= last, 'the content is out of order');
    last = span.end;
    must(
      paragraphs.some((paragraph) => within(paragraph, span)),
      'content outside all paragraphs',
    );
    must(!boilerplate.some((other) => span.start < other.end && other.start < span.end), 'content in boilerplate');
  }
  must(confidence >= 0 && confidence <= 1, `a confidence of ${confidence}`);
  must(nestedIn === null || nestedIn < index, 'nested in a later quote');
  must(speaker === null || speaker.trim() !== '', 'a speaker without a name');
}

export function checkExtraction(article: Article): void {
  const { quotes, speakers } = extract(article);
  quotes.forEach((quote, index) => checkQuote(quote, index, article));
  for (const { speaker, speakerType } of quotes) {
    must(
      speaker === null || speakerType !== 'person' || speakers.some(({ name }) => name === speaker),
      `${speaker} is not listed`,
    );
  }
}

/** The scanner of quotation marks alone. */
export const scanner: Target = {
  share: 15,
  async start() {
    const seeds = texts();
    return {
      make: (random) => mutated(random, seeds, 1500),
      check(input) {
        const article = readText({ id: 'fuzz', text: input as string });
        for (const { start, end } of findStretches(article.normalised, article.paragraphs)) {
          must(start >= 0 && end >= start && end <= article.text.length, `no stretch of the text: ${start}-${end}`);
        }
      },
    };
  },
};

/** A text from its first sign to the names of its speakers. */
export const parser: Target = {
  share: 10,
  async start() {
    const seeds = texts();
    return {
      make: (random) => mutated(random, seeds, 900),
      check(input) {
        const article = readText({ id: 'fuzz', text: input as string });
        checkArticle(article);
        checkExtraction(article);
      },
    };
  },
};
