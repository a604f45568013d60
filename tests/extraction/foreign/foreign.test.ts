import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/article/read.js';
import { extractForeign, type ForeignLanguage } from '../../../src/extraction/foreign/index.js';
import { compare } from '../../support/cases/compare.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Example } from './quotation.js';
import { spanish } from './spanish.js';

const languages: readonly (readonly [ForeignLanguage, readonly Example[]])[] = [
  ['fr', french],
  ['de', german],
  ['es', spanish],
];

describe.each(languages)('quotes in %s', (language, examples) => {
  it.each(examples)('$about', ({ text, expected }) => {
    const { quotes } = extractForeign(readText({ id: 'example', text, language }), language);
    expect(compare(text, expected, quotes)).toEqual([]);
  });
});
