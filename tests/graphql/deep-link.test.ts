import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deepLink, textFragment } from '../../src/graphql/deep-link.js';

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

/** The stretches that a fragment matches, by the rules of the specification without word bounds. */
function matches(text: string, fragment: string): { start: number; end: number }[] {
  const terms = fragment.split(',').map(decodeURIComponent);
  const prefix = /-$/.test(fragment.split(',')[0]!) ? terms.shift()!.slice(0, -1) : '';
  const suffix = /^-/.test(fragment.split(',').at(-1)!) ? terms.pop()!.slice(1) : '';
  const [start, end] = terms as [string, string | undefined];
  const found: { start: number; end: number }[] = [];
  for (let place = text.indexOf(start); place !== -1; place = text.indexOf(start, place + 1)) {
    if (!text.slice(0, place).trimEnd().endsWith(prefix)) continue;
    const last = end === undefined ? place + start.length : text.indexOf(end, place + start.length) + end.length;
    if (!text.slice(last).trimStart().startsWith(suffix)) continue;
    found.push({ start: place, end: last });
  }
  return found;
}

test('words that stand once are named as they are', () => {
  const text = 'She said “the tide decides” and left.';
  expect(textFragment(text, at(text, 'the tide decides'))).toBe('the%20tide%20decides');
});

test('signs of the syntax are escaped', () => {
  const text = 'He called it “well-meant, dull & half-done”.';
  expect(textFragment(text, at(text, 'well-meant, dull & half-done'))).toBe(
    'well%2Dmeant%2C%20dull%20%26%20half%2Ddone',
  );
});

test('words that stand twice are told apart by what is around them', () => {
  const text = '“No comment,” said the mayor. Later: “No comment,” said the mayor again.';
  const second = text.indexOf('No comment', 10);
  for (const start of [text.indexOf('No comment'), second]) {
    const fragment = textFragment(text, { start, end: start + 'No comment,'.length });
    expect(fragment).not.toBeNull();
    expect(matches(text, fragment!)).toEqual([{ start, end: start + 'No comment,'.length }]);
  }
});

test('words that nothing tells apart have no fragment', () => {
  const text = '“No comment,” she said.\n\n“No comment,” she said.';
  expect(textFragment(text, at(text, 'No comment,'))).toBeNull();
});

test('case, accents and white space do not make words different', () => {
  const text = '“Ask the sea,” it read.\n\n“ASK  THE SÉA,” it read.';
  expect(textFragment(text, at(text, 'Ask the sea,'))).toBeNull();
});

test('long words are named by their start and end, across paragraphs', () => {
  const words = `We have waited for ${'water '.repeat(20)}long enough.\n\nNow the water may wait for us.`;
  const text = `He said: “${words}” That was all.`;
  const fragment = textFragment(text, at(text, words));
  expect(fragment).toMatch(/^We%20have%20waited(?:%20\w+)*,(?:\w+%20)*wait%20for%20us\.$/);
  expect(matches(text, fragment!)).toEqual([at(text, words)]);
});

test('an end that stands earlier in the words is made longer', () => {
  const words = `The tide will not wait for us. ${'It never did and it never will do so here. '.repeat(3)}They all wait for us.`;
  const text = `“${words}” she said.`;
  expect(textFragment(text, at(text, words))).toContain(',all%20wait%20for%20us.');
});

describe('the link', () => {
  const text = '“The tide decides,” she said.';
  test('adds to an address with or without a fragment', () => {
    expect(deepLink('https://a.example/b', text, at(text, 'The tide decides,'))).toBe(
      'https://a.example/b#:~:text=The%20tide%20decides%2C',
    );
    expect(deepLink('https://a.example/b#top', text, at(text, 'The tide decides,'))).toBe(
      'https://a.example/b#top:~:text=The%20tide%20decides%2C',
    );
  });

  test('is null where there are no words', () => {
    expect(deepLink('https://a.example/b', text, { start: 0, end: 0 })).toBeNull();
  });
});

test('whatever the text, a fragment matches the words and nothing else', () => {
  const word = fc.constantFrom('tide', 'sea', 'Sea', 'the', 'a-b', 'x,', '“no”', '🐟', 'é&', '%');
  const gap = fc.constantFrom(' ', ' ', ' ', '\n\n');
  const piece = fc.tuple(word, gap).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.array(piece, { minLength: 1, maxLength: 40 }),
      fc.array(piece, { maxLength: 30 }),
      (left, middle, right) => {
        const words = middle.join('').trim();
        const before = left.join('');
        const text = `${before}${words} ${right.join('')}`;
        const span = { start: before.length, end: before.length + words.length };
        const fragment = textFragment(text, span);
        if (fragment !== null) expect(matches(text, fragment)).toEqual([span]);
      },
    ),
  );
});
