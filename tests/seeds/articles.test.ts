import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../src/extraction/index.js';
import { readManifest, readSeed, seedsFolder, seedText } from '../support/seeds.js';

const seeds = readManifest();
const texts = new Map(seeds.map((seed) => [seed.file, seedText(seed)] as const));
const repeated = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the sample articles', () => {
  it('are exactly the files that the manifest names', () => {
    const files = readdirSync(path.join(seedsFolder, 'articles')).map((name) => `articles/${name}`);
    expect(seeds.map((seed) => seed.file).sort()).toEqual(files.sort());
    expect(seeds.length).toBeGreaterThanOrEqual(26);
  });

  it('have addresses of their own, below .example', () => {
    expect(repeated(seeds.map((seed) => seed.url))).toEqual([]);
    for (const { url } of seeds) expect(new URL(url!).hostname).toMatch(/\.example$/u);
  });

  it('are no two the same text', () => {
    expect(repeated([...texts.values()].map((text) => text.replace(/\s+/gu, ' ').trim()))).toEqual([]);
  });

  it('come from ten outlets or more, in four languages, in the manifest’s order of about five weeks', () => {
    expect(new Set(seeds.map((seed) => seed.outlet)).size).toBeGreaterThanOrEqual(10);
    expect([...new Set(seeds.map((seed) => seed.language))].sort()).toEqual(['de', 'en', 'es', 'fr']);
    const dates = seeds.map((seed) => seed.publishedAt!);
    expect([...dates].sort()).toEqual(dates);
    const days = (Date.parse(dates.at(-1)!) - Date.parse(dates[0]!)) / 86_400_000;
    expect(days).toBeGreaterThan(27);
    expect(days).toBeLessThan(43);
  });

  it.each(seeds)('$file has the length of a news article', ({ file }) => {
    const words = texts.get(file)!.match(/[\p{L}\p{N}’'-]+/gu)!.length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(900);
  });

  it.each(seeds.filter((seed) => seed.language === 'en'))('$file yields quotes', (seed) => {
    expect(extract(readSeed(seed)).quotes.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['I am responsible for that gate and I am sorry', 5],
    ['it will not be the tide', 4],
    ['what we were paid to maintain', 5],
    ['on goodwill and grease', 3],
    ['it was an invitation to a retirement lunch', 3],
    ['on Monday he’ll be back on the mower', 3],
    ['We are not taking a football ground away from Tolland', 3],
    ['pay the floodlight bill', 3],
  ])('hold the same remark in several outlets: “%s”', (remark, outlets) => {
    const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();
    const holders = seeds
      .filter(({ file }) => plain(texts.get(file)!).includes(plain(remark)))
      .map((seed) => seed.outlet);
    expect(new Set(holders).size).toBeGreaterThanOrEqual(outlets);
  });
});
