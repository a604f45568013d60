import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/article/read.js';
import { articleKey, storyHash } from '../../src/identity/articles.js';

const page = {
  url: 'https://www.vettleherald.example/harbour/chain',
  outlet: 'The Vettle Herald',
  text: 'No boat leaves.',
};

test('an article with an address is that address', () => {
  expect(articleKey({ ...page, outlet: null, text: 'Other.' })).toBe(articleKey(page));
  expect(articleKey({ ...page, url: `${page.url}/2` })).not.toBe(articleKey(page));
});

describe('articles without an address', () => {
  const bare = { ...page, url: null };
  test('are their outlet and their text', () => {
    expect(articleKey(bare)).toBe(articleKey({ ...bare, outlet: 'Vettle Herald' }));
    expect(articleKey(bare)).not.toBe(articleKey({ ...bare, outlet: 'Ellery Post' }));
    expect(articleKey(bare)).toBe(articleKey({ ...bare, text: '  No\r\n\tboat \u200bleaves.\n' }));
    expect(articleKey(bare)).not.toBe(articleKey({ ...bare, text: 'No boat leaves!' }));
    expect(articleKey(bare)).not.toBe(articleKey({ ...bare, text: 'no boat leaves.' }));
    expect(articleKey({ ...bare, outlet: null })).toMatch(/^text::[0-9a-f]{64}$/);
  });
});

describe('the story of an article', () => {
  const hashOf = (text: string): string | undefined => storyHash(readText({ id: 'story', text }))?.toString('hex');
  const story = '“The gate held,” Mara Quist said on Monday.\n\nShe then went home, as she does.';

  test('is the same under other titles, bylines, datelines and credits', () => {
    const plain = hashOf(story);
    expect(plain).toBeDefined();
    for (const page of [
      `Gate holds\n\nBy Jane Roe\n\n${story}`,
      `ELLERY (Northline Wire) — ${story}\n\nCopyright 2026 Northline Wire. All rights reserved.`,
      story.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n', '\r\n'),
    ])
      expect(hashOf(page)).toBe(plain);
    expect(hashOf(story.replace('Monday', 'Tuesday'))).not.toBe(plain);
  });

  test('is none where there are no words', () => expect(hashOf('***\n\n')).toBeUndefined());
});

test('a very long address still fits into an index', () => {
  const long = { ...page, url: `https://a.example/${'x'.repeat(5000)}` };
  expect(articleKey(long).length).toBeLessThan(200);
  expect(articleKey(long)).not.toBe(articleKey({ ...long, url: `${long.url}y` }));
});
