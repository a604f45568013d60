import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { extract, type ExtractedQuote } from '../../src/extraction/index.js';
import { sameSpeaker, whoExpected, whoFound } from '../support/cases/compare.js';
import { readGold, spansOf, type GoldArticle, type GoldAttribution } from '../support/cases/gold.js';
import { PendingList } from '../support/cases/pending.js';
import { shared, wordsOf, wordSpans } from '../support/cases/words.js';
import { readManifest, readSeed, seedText } from '../support/seeds.js';

const gold = readGold(path.join(import.meta.dirname, 'gold.jsonl'));
const seeds = readManifest();
const seedOf = ({ id }: GoldArticle) => seeds.find((seed) => `seeds:${path.basename(seed.file, '.txt')}` === id)!;
const pending = new PendingList(
  path.join(import.meta.dirname, 'pending.json'),
  'UPDATE_PENDING=1 npm test -- tests/seeds/gold',
);

/** Numbers of the words that an attribution takes. */
const wordsFor = (text: string, spans: readonly { start: number; end: number }[]): number[] => {
  const words = wordSpans(text);
  return spans.flatMap((span) => wordsOf(words, span));
};

/** How much of two attributions is the same: words of both by words of either. */
function agreement(some: readonly number[], others: readonly number[]): number {
  const both = shared(some, others);
  return both / (some.length + others.length - both);
}

const items = gold.flatMap((article) => article.attributions.map((attribution) => ({ article, attribution })));
const nameOf = ({ article, attribution }: (typeof items)[number]): string => `${article.id} ${attribution.id}`;
const needed = items.filter(({ attribution }) => !attribution.optional).map((item) => [nameOf(item), item] as const);
const articles = gold.map((article) => [`${article.id} nothing else`, article] as const);
const names = [...needed, ...articles].map(([name]) => name);
const show = (text: string, { content }: GoldAttribution): string =>
  `“${content.map(([start, end]) => text.slice(start, end)).join(' … ')}”`;

describe('the gold of the sample articles', () => {
  afterAll(() => pending.write(names));

  const found = new Map(gold.map((article) => [article.id, extract(readSeed(seedOf(article))).quotes] as const));

  it.each(gold)('$id: the text is that of the sample, and every span lies in it', (article) => {
    expect(article.text).toBe(seedText(seedOf(article)));
    for (const { content, cue, source } of article.attributions) {
      for (const [start, end] of [...content, ...(cue ?? []), ...(source ?? [])]) {
        expect(article.text.slice(start, end)).toMatch(/^[^\s“”](?:.*[^\s“”])?$/su);
      }
    }
  });

  it.each(needed)('%s: found, with its speaker', (name, { article, attribution }) => {
    const wanted = wordsFor(article.text, spansOf(attribution.content));
    const [best] = [...found.get(article.id)!]
      .map((quote) => ({ quote, agrees: agreement(wanted, wordsFor(article.text, quote.content)) }))
      .sort((a, b) => b.agrees - a.agrees);
    const problems =
      !best || best.agrees < 0.5
        ? [
            `missing ${attribution.kind} quote ${show(article.text, attribution)} of ${whoExpected(attribution.speaker)}`,
          ]
        : sameSpeaker(attribution, best.quote)
          ? []
          : [
              `${show(article.text, attribution)}: expected ${whoExpected(attribution.speaker)}, found ${whoFound(best.quote)}`,
            ];
    pending.settle(name, problems);
  });

  it.each(articles)('%s is taken for a quote', (name, article) => {
    const known = article.attributions.map(({ content }) => wordsFor(article.text, spansOf(content)));
    const isKnown = (quote: ExtractedQuote): boolean => {
      const words = wordsFor(article.text, quote.content);
      return known.some((each) => shared(words, each) * 2 > words.length);
    };
    const wrong = found.get(article.id)!.filter((quote) => article.kinds.includes(quote.kind) && !isKnown(quote));
    pending.settle(
      name,
      wrong.map(
        (quote) => `unexpected “${quote.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}”`,
      ),
    );
  });

  it('lists as pending only what there is', () => {
    expect(pending.names.filter((name) => !names.includes(name))).toEqual([]);
  });
});
