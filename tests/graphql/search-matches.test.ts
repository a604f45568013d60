import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Api, startApi } from '../support/api.js';
import { storeStory } from '../support/stories.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

interface Found {
  readonly quotes: {
    readonly edges: readonly {
      readonly node: { readonly text: string };
      readonly matches: readonly { readonly start: number; readonly end: number }[];
    }[];
  };
}

const SEARCH =
  'query ($text: String) { quotes(first: 100, filter: { text: $text }) { edges { node { text } matches { start end } } } }';

let stored = 0;

/** Stores a quote of these words alone. */
async function say(words: string): Promise<void> {
  await api.database.pool.query('DELETE FROM article');
  await storeStory(api.database, {
    url: `https://herald.example/${++stored}`,
    text: `«${words}»`,
    quotes: [{ words: [words] }],
  });
}

/** The words that a search marks in the only quote that there is; null: it does not find it. */
async function marked(search: string | null): Promise<string[] | null> {
  const { quotes } = await api.data<Found>(SEARCH, { text: search });
  const [edge] = quotes.edges;
  return edge === undefined ? null : edge.matches.map(({ start, end }) => edge.node.text.slice(start, end));
}

describe('the words by which a quote matches', () => {
  const TIDE =
    'The tides of 2026: a ferry-timetable follows the tide, never the ferry, says “O’Neill 🐟” <b>at</b> https://ferry.example/tide?y=1';
  beforeAll(() => say(TIDE));

  test.each<[string, string, string[] | null]>([
    ['in any form', 'TIDE following', ['tides', 'follows', 'tide']],
    ['a phrase in one, and its words nowhere else', '"follow the tide"', ['follows the tide']],
    ['one of two', 'zebra or never', ['never']],
    ['not the words of an alternative that holds in part', 'never or ferry zebra', ['never']],
    ['not of what is left out', 'never -zebra', ['never']],
    ['nor those of a phrase that is not there', 'never or "ferry zebra"', ['never']],
    ['a part of a hyphenated word', 'timetable', ['timetable']],
    ['a hyphenated word', 'ferry-timetable', ['ferry-timetable']],
    ['behind characters of two units, and at tags', '"o neill"', ['O’Neill']],
    ['a number', '2026', ['2026']],
    ['an address', 'ferry.example', ['ferry.example']],
    ['stop words match by the others', 'the never', ['never']],
  ])('%s', async (_name, search, expected) => {
    expect(await marked(search)).toEqual(expected);
  });

  test('none where nothing is searched for', async () => {
    expect(await marked(null)).toEqual([]);
    expect(await marked(' ')).toEqual([]);
  });

  test('cost one statement for a page, and only where they are asked for', async () => {
    expect((await api.ask(SEARCH, { text: 'tide' })).statements).toHaveLength(2);
    expect((await api.ask(SEARCH, { text: null })).statements).toHaveLength(1);
  });
});

test('whatever is said and searched for, what is marked is found by itself, and without it nothing is found', async () => {
  const word = fc.constantFrom(
    'tide',
    'tides',
    'Ferry',
    'ferry-bridge',
    'O’Neill',
    'the',
    '🐟',
    'é',
    '<i>',
    '&amp;',
    '12.5',
    'x_y',
    '—',
    "it's",
    'a\\b',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
  const term = fc.oneof(
    word,
    words.map((each) => `"${each}"`),
    word.map((each) => `-${each}`),
    fc.constant('or'),
  );
  await fc.assert(
    fc.asyncProperty(words, fc.array(term, { minLength: 1, maxLength: 4 }), async (said, terms) => {
      await say(said);
      const search = terms.join(' ');
      const { quotes } = await api.data<Found>(SEARCH, { text: search });
      for (const { node, matches } of quotes.edges) {
        let at = 0;
        for (const { start, end } of matches) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(node.text.length);
          at = end;
        }
        if (terms.some((each) => each.startsWith('-'))) continue;
        // Other words in place of the marked ones: the search has nothing left to find.
        const rest = [...matches]
          .reverse()
          .reduce((text, { start, end }) => `${text.slice(0, start)}zebra${text.slice(end)}`, node.text);
        const { rows } = await api.database.pool.query<{ found: boolean; before: boolean }>(
          `SELECT to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) AS found`,
          [rest, search],
        );
        expect({ said, search, rest, found: rows[0]!.found }).toEqual({ said, search, rest, found: false });
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);
