import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl, domainOf } from '../../src/identity/addresses.js';

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'addresses.json'), 'utf8')) as {
  same: [string, string][];
  different: [string, string][];
  none: string[];
};

describe('canonical addresses', () => {
  test.each(cases.same)('%s and %s are one page', (one, other) => {
    expect(canonicalUrl(other)).toBe(canonicalUrl(one));
    expect(canonicalUrl(one)).not.toBeNull();
  });
  test.each(cases.different)('%s and %s are two', (one, other) =>
    expect(canonicalUrl(other)).not.toBe(canonicalUrl(one)),
  );
  test.each(cases.none)('"%s" is none', (url) => {
    expect(canonicalUrl(url)).toBeNull();
    expect(domainOf(url)).toBeNull();
  });

  test('a canonical address is its own', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const canonical = canonicalUrl(url)!;
        expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
      }),
    );
  });

  test('of any length, in proportionate time', () => {
    for (const part of ['/', '-', '.amp', '%41', '&a', '?', '/index.html'])
      expect(canonicalUrl(`https://vettle.example/${part.repeat(20_000)}`)).not.toBeNull();
  }, 5_000);

  test('the domain of an outlet', () => {
    expect(domainOf('https://www.vettle.example/harbour')).toBe('vettle.example');
    expect(domainOf('https://amp.vettle.example#!x')).toBe('vettle.example');
  });
});
