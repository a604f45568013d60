import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { stories, storeNewsroom } from '../support/newsroom.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

const text = stories.herald.text;
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** One quote of the story line by the start of its words, with the fields asked for. */
async function quote(start: string, fields: string): Promise<Record<string, unknown>> {
  const { quotes } = await api.data<{ quotes: { nodes: Record<string, unknown>[] } }>(
    `query { quotes(first: 100, orderBy: OLDEST) { nodes { words: text ${fields} } } }`,
  );
  const found = quotes.nodes.find((node) => String(node['words']).startsWith(start));
  if (found === undefined) throw new Error(`No quote starts with "${start}".`);
  const { words: _, ...rest } = found;
  return rest;
}

test('a speaker has all its fields', async () => {
  const { speaker } = await api.data<{ speaker: unknown }>(`{
    speaker(slug: "ines-vartan") {
      slug name type wikidataId quoteCount firstQuotedAt lastQuotedAt
      aliases { name count }
      roles { title firstSeen lastSeen quoteCount }
      outlets(first: 1) { outlet { slug } count }
      quotes { nodes { text } }
    }
  }`);
  expect(speaker).toEqual({
    slug: 'ines-vartan',
    name: 'Ines Vartan',
    type: 'PERSON',
    wikidataId: null,
    quoteCount: 3,
    firstQuotedAt: '2026-03-09T06:30:00.000Z',
    lastQuotedAt: '2026-03-10T00:00:00.000Z',
    aliases: expect.arrayContaining([
      expect.objectContaining({ name: 'Ines Vartan' }),
      expect.objectContaining({ name: 'Vartan' }),
    ]),
    roles: [
      {
        title: 'harbour director',
        firstSeen: '2026-03-09T06:30:00.000Z',
        lastSeen: '2026-03-10T00:00:00.000Z',
        quoteCount: 3,
      },
    ],
    outlets: [{ outlet: { slug: 'the-vettle-herald' }, count: 2 }],
    quotes: {
      nodes: [
        { text: 'We cannot argue with the moon,' },
        { text: 'We cannot argue with the moon, … A ferry that leaves on time and sits on the mud is not on time.' },
        { text: 'The ferry timetable will follow the tide from May' },
      ],
    },
  });
});

test('an article has all its fields, its quotes in the order of the text', async () => {
  const { article } = await api.data<{ article: Record<string, unknown> }>(
    `query ($url: String!) {
      article(url: $url) {
        url title authors publishedAt dateline language text extractorVersion ingestedAt
        outlet { name } wires { outlet { name kind } role } boilerplate { start end }
        quotes { nodes { spans { start end } } count { value precision } }
      }
    }`,
    { url: stories.herald.url },
  );
  expect(article).toMatchObject({
    url: stories.herald.url,
    title: 'Ferry timetable to follow the tide',
    authors: ['Nora Quill'],
    publishedAt: '2026-03-09T06:30:00.000Z',
    dateline: 'PORT ELLERY',
    language: 'en',
    text,
    outlet: { name: 'The Vettle Herald' },
    wires: [{ outlet: { name: 'Northline Wire', kind: 'AGENCY' }, role: 'PHOTO' }],
    boilerplate: [span('Share this')],
    quotes: { count: { value: 6, precision: 'EXACT' } },
  });
  const { nodes } = article['quotes'] as { nodes: { spans: { start: number }[] }[] };
  const starts = nodes.map((node) => node.spans[0]!.start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
  expect(Date.parse(String(article['ingestedAt']))).toBeGreaterThan(Date.parse('2026-01-01'));
  expect(article['extractorVersion']).toMatch(/^\d+\.\d+\.\d+/);
});

test('an article without title, date, outlet and address has nulls', async () => {
  const { articles } = await api.data<{ articles: unknown }>(
    '{ articles(last: 1) { nodes { url title authors publishedAt dateline language outlet { name } wires { role } boilerplate { start } } } }',
  );
  expect(articles).toEqual({
    nodes: [
      {
        url: null,
        title: null,
        authors: [],
        publishedAt: null,
        dateline: null,
        language: null,
        outlet: null,
        wires: [],
        boilerplate: [],
      },
    ],
  });
});

test('an outlet has all its fields', async () => {
  const { outlet } = await api.data<{ outlet: unknown }>(`{
    outlet(slug: "the-vettle-herald") {
      slug name kind domain articleCount quoteCount
      articles(filter: { text: "tide" }) { nodes { title } count { value } }
      quotes(first: 1, filter: { kinds: [MIXED] }, orderBy: OLDEST) { nodes { text } count { value } }
    }
  }`);
  expect(outlet).toEqual({
    slug: 'the-vettle-herald',
    name: 'The Vettle Herald',
    kind: 'OUTLET',
    domain: 'vettleherald.example',
    articleCount: 1,
    quoteCount: 6,
    articles: { nodes: [{ title: 'Ferry timetable to follow the tide' }], count: { value: 1 } },
    quotes: { nodes: [{ text: 'left in the dark' }], count: { value: 2 } },
  });
});

describe('a quote', () => {
  test('has all its fields', async () => {
    const fields = `kind text spans { start end } clause { start end } cue { text lemma stance span { start end } spans { start end } }
      source { text span { start end } spans { start end } } speaker { name } role speakerType via { name } outletOfRecord { name }
      article { title } outlet { name } confidence rule evidence { step text span { start end } } implicit inHeading
      nestedIn { text } nested { text } status`;
    expect(await quote('left in', fields)).toEqual({
      kind: 'MIXED',
      text: 'left in the dark',
      spans: [span('left in the dark')],
      clause: [span('that commuters had been “left in the dark”')],
      cue: { text: 'denied', lemma: 'deny', stance: 'DENY', span: span('denied'), spans: [span('denied')] },
      source: {
        text: 'Councillor Tobias Renn',
        span: span('Councillor Tobias Renn'),
        spans: [span('Councillor Tobias Renn')],
      },
      speaker: { name: 'Tobias Renn' },
      role: 'Councillor',
      speakerType: 'PERSON',
      via: null,
      outletOfRecord: null,
      article: { title: 'Ferry timetable to follow the tide' },
      outlet: { name: 'The Vettle Herald' },
      confidence: expect.closeTo(0.93),
      rule: 'subject',
      evidence: [{ step: 'cue', text: 'denied', span: span('denied') }],
      implicit: false,
      inHeading: false,
      nestedIn: null,
      nested: [],
      status: 'AUTO',
    });
  });

  test('of several spans joins them and keeps where each stands', async () => {
    const found = await quote(
      'We cannot argue with the moon, …',
      'spans { start end } context(before: 1, after: 1) { prefix exact suffix }',
    );
    const [first, last] = [
      span('We cannot argue with the moon,'),
      span('A ferry that leaves on time and sits on the mud is not on time.'),
    ];
    expect(found).toEqual({
      spans: [first, last],
      context: { prefix: '“', exact: text.slice(first.start, last.end), suffix: '”' },
    });
  });

  test('knows the quote that it stands in, and those in it', async () => {
    expect(await quote('ask the sea', 'nestedIn { text nested { text } } via { name }')).toEqual({
      nestedIn: {
        text: 'She used to say ‘ask the sea first’, and she was right.',
        nested: [{ text: 'ask the sea first' }],
      },
      via: { name: 'Tobias Renn' },
    });
  });

  test('of somebody without a name has no speaker but a role', async () => {
    expect(await quote('nobody has', 'speaker { name } role speakerType')).toEqual({
      speaker: null,
      role: 'spokesman for the ferry company',
      speakerType: 'PERSON',
    });
  });

  test('names the outlet that the words were said to', async () => {
    expect(await quote('Le sel', 'outletOfRecord { name kind }')).toEqual({
      outletOfRecord: { name: 'Ellery Courier', kind: 'OUTLET' },
    });
  });

  test('shows what stands around it and never half a character', async () => {
    const { text: french } = stories.gazette;
    const end = french.indexOf('Le sel') + 'Le sel ne ment pas'.length;
    for (const after of [0, french.indexOf('🐠') + 1 - end, french.indexOf('🐠') + 2 - end, 1000]) {
      const { context } = await quote('Le sel', `context(after: ${after}) { prefix exact suffix }`);
      const cut = french.slice(end, end + after);
      expect(context).toEqual({
        prefix: '« ',
        exact: 'Le sel ne ment pas',
        suffix: cut.endsWith('🐠'.charAt(0)) ? cut.slice(0, -1) : cut,
      });
    }
    expect(await api.refusal('{ quotes(first: 1) { nodes { context(before: 1001) { prefix } } } }')).toBe(
      'BAD_USER_INPUT: before: must be from 0 to 1000, not 1001.',
    );
  });

  test('has a link to its words where they stand once and the article has an address', async () => {
    expect(await quote('left in', 'deepLink')).toEqual({
      deepLink: `${stories.herald.url}#:~:text=left%20in%20the%20dark`,
    });
    expect(await quote('Timetables', 'deepLink')).toEqual({ deepLink: null });
  });

  test('reads the text of its article only where a field needs it', async () => {
    const reads = async (fields: string) => {
      const { statements } = await api.ask(`{ quotes(first: 5) { nodes { text ${fields} } } }`);
      return statements.filter((sql) => sql.includes('a.text')).length;
    };
    expect(await reads('article { title }')).toBe(0);
    expect(await reads('context { prefix } deepLink article { text }')).toBe(1);
  });
});
