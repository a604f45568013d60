import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/graphql/ids.js';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

/** The beginnings of the quotes that a filter lets through, in the order of the list. */
async function quotes(filter: Record<string, unknown>, orderBy = 'OLDEST'): Promise<string[]> {
  const answer = await api.data<{ quotes: { nodes: { text: string }[]; count: { value: number } } }>(
    'query ($filter: QuoteFilter, $orderBy: QuoteOrder) { quotes(first: 100, filter: $filter, orderBy: $orderBy) { nodes { text } count { value } } }',
    { filter, orderBy },
  );
  expect(answer.quotes.count.value).toBe(answer.quotes.nodes.length);
  return answer.quotes.nodes.map((node) => node.text.split(/[ ,]/u).slice(0, 2).join(' '));
}

async function names(
  field: 'speakers' | 'outlets' | 'articles',
  filter: Record<string, unknown>,
): Promise<(string | null)[]> {
  const [type, shown] = {
    speakers: ['SpeakerFilter', 'name'],
    outlets: ['OutletFilter', 'name'],
    articles: ['ArticleFilter', 'title'],
  }[field];
  const answer = await api.data<Record<string, { nodes: Record<string, string | null>[] }>>(
    `query ($filter: ${type}) { ${field}(filter: $filter) { nodes { ${shown} } } }`,
    { filter },
  );
  return answer[field]!.nodes.map((node) => node[shown!] ?? null).sort();
}

/** The opaque id of the first row that a query finds. */
async function idOf(field: string): Promise<string> {
  const answer = await api.data<{ found: { id: string } }>(`{ found: ${field} { id } }`);
  return answer.found.id;
}

const THIRD = ['The ferry', 'We cannot', 'left in', 'She used', 'ask the', 'nobody has'];

describe('quotes', () => {
  test('without a filter are all but rejected ones', async () => {
    expect(await quotes({})).toHaveLength(11);
    await api.database.pool.query(`UPDATE quote SET status = 'REJECTED' WHERE text LIKE 'nobody has told%'`);
    try {
      expect(await quotes({})).toHaveLength(10);
      expect(await quotes({ status: ['REJECTED'] })).toEqual(['nobody has']);
      expect(await quotes({ status: ['REJECTED', 'AUTO'] })).toHaveLength(11);
    } finally {
      await api.database.pool.query(`UPDATE quote SET status = 'AUTO'`);
    }
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['speakers by slug', { speakers: ['ines-vartan'] }, ['The ferry', 'We cannot', 'We cannot']],
    [
      'several speakers',
      { speakers: ['odile-marchetti', 'the-harbour-trust'] },
      ['courage of', 'bridges would', 'Le sel'],
    ],
    ['an unknown speaker', { speakers: ['nobody'] }, []],
    ['no speaker at all', { speakers: [] }, []],
    ['outlets by slug', { outlets: ['ellery-courier'] }, ['We cannot', 'courage of', 'bridges would']],
    [
      'wires, written by or republished from',
      { wires: ['northline wire'] },
      ['We cannot', 'courage of', 'bridges would', 'Le sel'],
    ],
    ['an unknown wire', { wires: ['Southline'] }, []],
    ['kinds', { kinds: ['MIXED'] }, ['left in', 'nobody has', 'courage of']],
    [
      'several kinds',
      { kinds: ['MIXED', 'INDIRECT'] },
      ['The ferry', 'left in', 'nobody has', 'courage of', 'bridges would'],
    ],
    ['stances', { stances: ['DENY', 'WARN'] }, ['left in', 'nobody has']],
    ['a word in another form', { text: 'ferries' }, ['The ferry', 'We cannot']],
    ['all of several words', { text: 'timetable tide' }, ['The ferry']],
    ['a phrase', { text: '"courage of the timetable"' }, ['courage of']],
    ['a phrase in another order', { text: '"timetable of courage"' }, []],
    ['a word left out', { text: 'moon -mud' }, ['We cannot']],
    ['either of two', { text: 'bridges or lune or sel' }, ['bridges would', 'Le sel']],
    [
      'a blank text',
      { text: '  ' },
      [...THIRD, 'We cannot', 'courage of', 'bridges would', 'Le sel', 'Timetables are'],
    ],
    ['a text of signs', { text: '"-(' }, []],
    [
      'days, the first included',
      { publishedFrom: '2026-03-10' },
      ['We cannot', 'courage of', 'bridges would', 'Le sel'],
    ],
    ['days, the last not', { publishedBefore: '2026-03-10' }, THIRD],
    [
      'a range of days',
      { publishedFrom: '2026-03-10', publishedBefore: '2026-04-01' },
      ['We cannot', 'courage of', 'bridges would'],
    ],
    ['confidence', { minConfidence: 0.95 }, ['We cannot', 'We cannot', 'Timetables are']],
    ['a language', { language: 'FR-be' }, ['Le sel']],
    ['attributed', { attributed: false }, ['ask the', 'nobody has']],
    ['everything at once', { speakers: ['ines-vartan'], outlets: ['the-vettle-herald'], kinds: ['DIRECT'], stances: ['SAY'], text: 'moon', publishedFrom: '2026-03-01', publishedBefore: '2026-04-01', minConfidence: 0.5, language: 'en', attributed: true, status: ['AUTO'] }, ['We cannot']], // prettier-ignore
  ])('by %s', async (_name, filter, expected) => {
    expect(await quotes(filter)).toEqual(expected);
  });

  test('by ids in place of slugs, mixed with them', async () => {
    const speaker = await idOf('speaker(slug: "odile-marchetti")');
    expect(await quotes({ speakers: [speaker] })).toEqual(['Le sel']);
    expect(await quotes({ speakers: [speaker, 'the-harbour-trust'] })).toEqual([
      'courage of',
      'bridges would',
      'Le sel',
    ]);
    const outlet = await idOf('outlet(slug: "gazette-de-vettle")');
    expect(await quotes({ outlets: [outlet] })).toEqual(['Le sel']);
  });

  test('by article', async () => {
    const article = await idOf('article(url: "https://gazette.example/port")');
    expect(await quotes({ article })).toEqual(['Le sel']);
  });

  test('the best match comes first', async () => {
    expect((await quotes({ text: 'timetable or tide' }, 'BEST_MATCH'))[0]).toBe('The ferry');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a confidence beyond 1', { minConfidence: 1.5 }, 'filter.minConfidence: must be from 0 to 1, not 1.5.'],
    ['what is no id', { article: 'nonsense' }, 'filter.article: "nonsense" is not an id.'],
    ['an id of another type', { article: encodeId('Speaker', '1') }, 'is of the type Speaker, not Article.'],
    ['such an id among slugs', { speakers: ['a', encodeId('Outlet', '1')] }, 'is of the type Outlet, not Speaker.'],
    ['a long text', { text: 'x'.repeat(501) }, 'filter.text: 501 characters, at most 500 are allowed.'],
    ['a long list', { speakers: Array(101).fill('a') }, 'filter.speakers: 101 values, at most 100 are allowed.'],
    ['U+0000 in a text', { text: 'a\u0000b' }, 'holds the character U+0000'],
  ])('%s is refused', async (_name, filter, message) => {
    const refusal = await api.refusal('query ($filter: QuoteFilter) { quotes(filter: $filter) { nodes { id } } }', {
      filter,
    });
    expect(refusal).toMatch(/^BAD_USER_INPUT: /);
    expect(refusal).toContain(message);
  });

  test('a day that is none is refused before anything is read', async () => {
    for (const day of ['2026-02-31', 'yesterday', '2026-3-9', 20260309]) {
      const { errors, statements } = await api.ask(
        'query ($day: Date) { quotes(filter: { publishedFrom: $day }) { nodes { id } } }',
        { day },
      );
      expect(errors[0]?.message).toContain('A Date is a day written like "2026-03-09"');
      expect(statements).toEqual([]);
    }
  });
});

describe('speakers', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['the start of a name', { name: 'ine' }, ['Ines Vartan']],
    ['the start of a word in it', { name: 'vart' }, ['Ines Vartan']],
    ['one letter', { name: 'o' }, ['Odile Marchetti']],
    ['a misspelling', { name: 'Odile Marcheti' }, ['Odile Marchetti']],
    ['accents in the search', { name: 'Ódile' }, ['Odile Marchetti']],
    ['accents in the print', { name: 'Ines V' }, ['Ines Vartan']],
    ['another printed form', { name: 'harbour trust' }, ['The Harbour Trust']],
    ['a wildcard taken literally', { name: '%' }, []],
    ['nobody', { name: 'zzzz' }, []],
    ['a type', { types: ['ORGANIZATION'] }, ['The Harbour Trust']],
    ['an outlet', { outlets: ['ellery-courier'] }, ['Ines Vartan', 'The Harbour Trust']],
    ['days', { quotedFrom: '2026-03-11' }, ['Odile Marchetti']],
    ['days before', { quotedBefore: '2026-03-10' }, ['Ines Vartan', 'Tobias Renn']],
    ['an outlet and days of the same quote', { outlets: ['the-vettle-herald'], quotedFrom: '2026-03-10' }, []],
    ['everything at once', { name: 'vartan', types: ['PERSON'], outlets: ['ellery-courier'], quotedFrom: '2026-03-10', quotedBefore: '2026-03-11' }, ['Ines Vartan']], // prettier-ignore
  ])('by %s', async (_name, filter, expected) => {
    expect(await names('speakers', filter)).toEqual(expected);
  });

  test('a blank name is no condition', async () => {
    expect(await names('speakers', { name: ' ' })).toHaveLength(4);
  });
});

describe('outlets', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['the start of the name', { name: 'the v' }, ['The Vettle Herald']],
    ['the name without its article', { name: 'vettle h' }, ['The Vettle Herald']],
    ['a word in it', { name: 'Véttle' }, ['Gazette de Vettle', 'The Vettle Herald']],
    ['a wildcard taken literally', { name: '_' }, []],
    ['kind', { kinds: ['AGENCY'] }, ['Northline Wire']],
    ['both', { name: 'north', kinds: ['OUTLET'] }, []],
  ])('by %s', async (_name, filter, expected) => {
    expect(await names('outlets', filter)).toEqual(expected);
  });
});

test('an agency is found by its short name, and so is what came from it', async () => {
  const story = {
    text: '“Quite so,” said Ann Roe.',
    title: 'Quite so',
    quotes: [],
    wires: [{ name: 'AP', role: 'AGENCY' as const }],
  };
  await storeStory(api.database, story);
  expect(await names('outlets', { name: 'AP' })).toEqual(['Associated Press']);
  for (const wire of ['AP', 'the Associated Press'])
    expect(await names('articles', { wires: [wire] })).toEqual(['Quite so']);
});

describe('articles', () => {
  const [herald, courier, gazette] = [
    'Ferry timetable to follow the tide',
    'Ferries to wait for water',
    'Le port et la lune',
  ];
  test.each<[string, Record<string, unknown>, (string | null)[]]>([
    ['outlet', { outlets: ['the-vettle-herald', 'gazette-de-vettle'] }, [herald, gazette]],
    ['wire, a picture alone not counting', { wires: ['The Northline Wire'] }, [courier, gazette]],
    ['words of the title', { text: 'lune' }, [gazette]],
    ['words of the text', { text: '"left in the dark"' }, [herald]],
    ['language', { language: 'fr' }, [gazette]],
    ['days', { publishedFrom: '2026-03-09', publishedBefore: '2026-03-11' }, [courier, herald]],
    ['everything at once', { outlets: ['ellery-courier'], wires: ['Northline Wire'], text: 'water', language: 'en', publishedFrom: '2026-03-10', publishedBefore: '2026-03-11' }, [courier]], // prettier-ignore
  ])('by %s', async (_name, filter, expected) => {
    expect(await names('articles', filter)).toEqual(expected);
  });

  test('an address finds its article whatever it is decorated with', async () => {
    for (const url of [
      'https://www.vettleherald.example/harbour/ferry-timetable',
      'http://vettleherald.example/harbour/ferry-timetable/?utm_medium=x#top',
    ]) {
      expect(await api.data('query ($url: String!) { article(url: $url) { title } }', { url })).toEqual({
        article: { title: herald },
      });
    }
    expect(await api.data('{ article(url: "https://vettleherald.example/other") { title } }')).toEqual({
      article: null,
    });
    expect(await api.refusal('{ article(url: "ftp://x") { title } }')).toBe(
      'BAD_USER_INPUT: url: "ftp://x" is no http or https address.',
    );
  });
});
