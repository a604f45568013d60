import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readText } from '../../src/article/read.js';
import type { Article, Span } from '../../src/article/types.js';

/*
 * Each folder of cases/ is one page: article.txt and what the reader makes of it, expected.json. To add a case, write
 * article.txt and run this test: it fails and prints the JSON to check and to save.
 */
const folder = path.join(import.meta.dirname, 'cases');

/** What a case fixes: every field that is read, and every span by its words. */
function summary(article: Article): Record<string, unknown> {
  const words = ({ start, end }: Span): string => article.text.slice(start, end);
  return {
    title: article.title,
    outlet: article.outlet,
    authors: article.authors,
    wires: article.wires,
    publishedAt: article.publishedAt,
    dateline: article.dateline,
    language: article.language,
    paragraphs: article.paragraphs.map((paragraph) => [paragraph.kind, words(paragraph)]),
    boilerplate: article.boilerplate.map((span) => [span.kind, words(span)]),
  };
}

describe('readText on written pages', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const text = readFileSync(path.join(folder, name, 'article.txt'), 'utf8');
    const found = summary(readText({ id: name, text }));
    const file = path.join(folder, name, 'expected.json');
    if (!existsSync(file)) throw new Error(`no expected.json; the reader gives\n${JSON.stringify(found, null, 2)}`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
