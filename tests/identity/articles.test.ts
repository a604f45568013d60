import { describe, expect, test } from '@jest/globals';
import { articleKey, canonicalUrl, domainOf } from '../../src/identity/articles.js';

const page = {
  url: 'https://www.vettleherald.example/harbour/chain',
  outlet: 'The Vettle Herald',
  text: 'No boat leaves.',
};

describe('canonical addresses', () => {
  test.each([
    'http://vettleherald.example/harbour/chain',
    'https://www.VettleHerald.example:443/harbour/chain/',
    'https://vettleherald.example/harbour/chain#comments',
    'https://vettleherald.example/harbour/chain?utm_source=letter&fbclid=Ab1',
  ])('%s is the same page', (url) => expect(articleKey({ ...page, url })).toBe(articleKey(page)));

  test.each(['https://vettleherald.example/harbour/Chain', 'https://vettleherald.example/harbour/chain?page=2'])(
    '%s is another page',
    (url) => expect(articleKey({ ...page, url })).not.toBe(articleKey(page)),
  );

  test('the order of parameters says nothing', () => {
    expect(canonicalUrl('https://a.example/p?b=2&a=1')).toBe(canonicalUrl('https://a.example/p?a=1&b=2'));
  });

  test.each(['harbour', '/harbour', 'ftp://a.example/', 'javascript:alert(1)'])('%s is none', (url) => {
    expect(canonicalUrl(url)).toBeNull();
    expect(domainOf(url)).toBeNull();
  });

  test('the domain of an outlet', () => expect(domainOf(page.url)).toBe('vettleherald.example'));
});

describe('articles without an address', () => {
  const bare = { ...page, url: null };
  test('are their outlet and their text', () => {
    expect(articleKey(bare)).toBe(articleKey({ ...bare, outlet: 'Vettle Herald' }));
    expect(articleKey(bare)).not.toBe(articleKey({ ...bare, outlet: 'Ellery Post' }));
    expect(articleKey(bare)).not.toBe(articleKey({ ...bare, text: 'No boat leaves!' }));
    expect(articleKey({ ...bare, outlet: null })).toMatch(/^text::[0-9a-f]{64}$/);
  });
});

test('a very long address still fits into an index', () => {
  const long = { ...page, url: `https://a.example/${'x'.repeat(5000)}` };
  expect(articleKey(long).length).toBeLessThan(200);
  expect(articleKey(long)).not.toBe(articleKey({ ...long, url: `${long.url}y` }));
});
