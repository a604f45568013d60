import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';

interface Found {
  readonly extract: {
    readonly text: string;
    readonly title: string | null;
    readonly quotes: readonly {
      readonly text: string;
      readonly spans: readonly { readonly start: number; readonly end: number }[];
      readonly context: { readonly prefix: string; readonly exact: string; readonly suffix: string };
    }[];
  };
}

const TEXT = [
  'Ferry timetable to follow the tide',
  '“We cannot argue with the moon,” harbour director Ines Vartan said on Monday. “A ferry on the mud 🐟 is late.”',
  'Tobias Renn called the plan “a drawer full of receipts”.',
].join('\n\n');

let api: Api;

beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const ask = (input: Record<string, unknown>, fields: string) =>
  api.data<Found>(`query ($input: ExtractInput!) { extract(input: $input) { ${fields} } }`, { input });

describe('extract', () => {
  test('finds who said what', async () => {
    const { extract } = await ask(
      { text: TEXT, language: 'en' },
      `title language quotes { kind text cue { text lemma stance } source { text } speaker { name type } role speakerType rule confidence }`,
    );
    expect(extract.title).toBe('Ferry timetable to follow the tide');
    expect(extract.quotes[0]).toMatchObject({
      kind: 'DIRECT',
      cue: { text: 'said', lemma: 'say', stance: 'SAY' },
      source: { text: expect.stringContaining('Ines Vartan') },
      speaker: { name: 'Ines Vartan', type: 'PERSON' },
      role: 'harbour director',
      speakerType: 'PERSON',
    });
    expect(extract.quotes.at(-1)).toMatchObject({
      kind: 'MIXED',
      text: 'a drawer full of receipts',
      speaker: { name: 'Tobias Renn' },
    });
  });

  test('points into the text as given', async () => {
    const { extract } = await ask(
      { text: TEXT },
      'text quotes { text spans { start end } context(before: 3, after: 3) { prefix exact suffix } }',
    );
    expect(extract.text).toBe(TEXT);
    for (const { text, spans, context } of extract.quotes) {
      expect(spans.map(({ start, end }) => TEXT.slice(start, end)).join(' … ')).toBe(text);
      expect(TEXT).toContain(context.prefix + context.exact + context.suffix);
    }
  });

  test('answers with every field', async () => {
    const { extract } = await ask(
      { text: TEXT, title: 'A title', language: 'en-GB' },
      `title authors outlet wires publishedAt dateline language boilerplate { start end }
       quotes { clause { start end } cue { span { start end } spans { start } } source { span { start end } } via outletOfRecord
         evidence { step text span { start end } } implicit inHeading nestedIn { text } nested { text } }`,
    );
    expect(extract).toMatchObject({
      title: 'A title',
      language: 'en',
      authors: [],
      outlet: null,
      wires: [],
      publishedAt: null,
    });
    expect(extract.quotes.length).toBeGreaterThan(0);
  });

  test('names the agencies of the words, and not those of the pictures', async () => {
    const text = [
      'Flood gate fails in Port Ellery',
      'PORT ELLERY (Northline Wire) – “We were told nothing,” said Ines Vartan, the harbour director.',
      'The gate at dawn on Monday. Photo: Reuters',
    ].join('\n\n');
    const { extract } = await ask({ text }, 'wires');
    expect(extract).toEqual({ wires: ['Northline Wire'] });
  });

  test('reads a page, and points into the text that it gives for it', async () => {
    const html = `<title>Ferry timetable</title><nav><a href="/">Home</a></nav><article><h1>Ferry timetable</h1>${TEXT.split(
      '\n\n',
    )
      .slice(1)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article>`;
    const { extract } = await ask({ html }, 'text title quotes { text spans { start end } speaker { name type } }');
    expect(extract.title).toBe('Ferry timetable');
    expect(extract.text).toBe(['Ferry timetable', ...TEXT.split('\n\n').slice(1)].join('\n\n'));
    expect(extract.quotes[0]).toMatchObject({ speaker: { name: 'Ines Vartan' } });
    const [span] = extract.quotes[0]!.spans;
    expect(extract.text.slice(span!.start, span!.end)).toBe('We cannot argue with the moon,');
  });

  test.each([
    [{ text: TEXT, html: TEXT }, /give text or html, not both/],
    [{ html: '<ul><li><a href="/">Home</a></ul>' }, /input\.html: no article on the page/],
  ])('refuses %j', async (input, reason) => {
    expect(await api.refusal('query ($input: ExtractInput!) { extract(input: $input) { title } }', { input })).toMatch(
      reason,
    );
  });

  test('stores nothing and reads nothing', async () => {
    const { statements } = await api.ask('query ($input: ExtractInput!) { extract(input: $input) { title } }', {
      input: { text: TEXT },
    });
    expect(statements).toEqual([]);
    const { rows } = await api.database.pool.query('SELECT 1 FROM article');
    expect(rows).toEqual([]);
  });

  test.each([[{}], [{ text: null }], [{ text: ' \n' }]])('refuses %j', async (input) => {
    expect(await api.refusal('query ($input: ExtractInput!) { extract(input: $input) { title } }', { input })).toBe(
      'BAD_USER_INPUT: input: a text is needed, as text or html.',
    );
  });

  test('takes any text, whatever it holds', async () => {
    for (const text of ['\u0000\ud800', '“'.repeat(500), '🐟', 'x'.repeat(90_000)]) {
      const { extract } = await ask({ text }, 'text quotes { text }');
      expect(extract.text).toHaveLength(text.length);
    }
  }, 30_000);
});
