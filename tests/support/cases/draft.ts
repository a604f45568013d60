import type { Span } from '../../../src/article/types.js';
import type { ExtractedQuote } from '../../../src/extraction/index.js';
import { wordsAt, type Expectation, type ExpectedQuote } from './expectation.js';

/** The present output as an expectation, for somebody to put right by hand. */
export function draftExpectation(phenomenon: string, text: string, quotes: readonly ExtractedQuote[]): Expectation {
  const words = (spans: readonly Span[] | null): ExpectedQuote['source'] =>
    spans && spans.map((span) => wordsAt(text, span));
  return {
    phenomenon,
    difficulty: 2,
    quotes: quotes.map((quote) => ({
      kind: quote.kind,
      content: words(quote.content) ?? [],
      cue: words(quote.cue?.spans ?? null),
      source: words(quote.source),
      speaker: {
        name: quote.speaker,
        type: quote.speakerType,
        ...(quote.role === null ? {} : { role: quote.role }),
      },
      ...(quote.via === null ? {} : { via: quote.via }),
      ...(quote.outletOfRecord === null ? {} : { outletOfRecord: quote.outletOfRecord }),
    })),
  };
}

/** JSON with what fits on a line of 120 on one line, so that a quote reads at a glance. */
export function formatExpectation(expectation: Expectation): string {
  const format = (value: unknown, indent: string): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const list = Array.isArray(value);
    const inner = `${indent}  `;
    const parts = (at: string): string[] =>
      list
        ? value.map((each) => format(each, at))
        : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${format(each, at)}`);
    const [open, close, space] = list ? ['[', ']', ''] : ['{', '}', ' '];
    const flat = parts('');
    if (flat.length === 0) return open + close;
    const line = `${open}${space}${flat.join(', ')}${space}${close}`;
    if (!line.includes('\n') && line.length + indent.length <= 110) return line;
    return `${open}\n${parts(inner)
      .map((part) => inner + part)
      .join(',\n')}\n${indent}${close}`;
  };
  return `${format(expectation, '')}\n`;
}
