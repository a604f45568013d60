import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { type Line, written } from '../ingestion/written.js';
import { type Api, type Asking, startApi } from '../support/api.js';
import { wrongCounters } from '../support/recount.js';
import { correct, encoded, made, refusal } from './asked.js';

let api: Api;
let desk: Asking;
beforeAll(async () => {
  api = await startApi();
  desk = await api.withKey();
}, 60_000);
afterEach(async () => expect(await wrongCounters(api.database.pool)).toEqual([]));
afterAll(() => api.close());

let pages = 0;
/** Stores an article of such lines. */
async function store(lines: readonly Line[], about: { url?: string; updatedAt?: string } = {}): Promise<string> {
  const { article, extraction } = written(lines, {
    outlet: 'Vettle Herald',
    url: `https://herald.example/${++pages}`,
    publishedAt: `2026-03-0${(pages % 8) + 1}`,
    language: 'en',
    ...about,
  });
  const named = extraction.quotes.map((quote) => ({ ...quote, source: spanOf(article.text, quote.speaker) }));
  return (await storeArticle(api.database, article, { ...extraction, quotes: named })).articleId;
}
const spanOf = (text: string, name: string | null) => {
  const start = name === null ? -1 : text.indexOf(name);
  return start === -1 ? null : [{ start, end: start + name!.length }];
};
const line = (speaker: string, words: string, more: Partial<Line> = {}): Line => ({ speaker, words, ...more });

interface Speaker {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly quoteCount: number;
  readonly aliases: { name: string; count: number }[];
  readonly roles: { title: string; quoteCount: number }[];
  readonly mergedFrom: { name: string }[];
  readonly quotes: { nodes: { id: string; text: string; status: string; evidence: { step: string }[] }[] };
}
const SPEAKER = `id slug name type wikidataId quoteCount firstQuotedAt lastQuotedAt aliases { name count } roles { title quoteCount firstSeen lastSeen }
  mergedFrom { name } quotes(orderBy: OLDEST) { nodes { id text status evidence { step } utterance { id } } }`;
const speaker = async (slug: string): Promise<Speaker> =>
  (await api.data<{ speaker: Speaker }>(`{ speaker(slug: "${slug}") { ${SPEAKER} } }`)).speaker;
const words = ({ quotes }: Speaker): string[] => quotes.nodes.map(({ text }) => text);

describe('two speakers merged', () => {
  test('are one, whose names and addresses lead to it; undone, all is as it was', async () => {
    const page = { url: 'https://herald.example/merged' };
    await store([line('Odette Fairlight', 'The gate held.', { role: 'engineer' }), line('Bo Marsh', 'Good.')], page);
    await store([line('Odette Brandt', 'The wall held.', { role: 'mayor', via: 'Odette Fairlight' })]);
    const [from, into] = [await speaker('odette-brandt'), await speaker('odette-fairlight')];
    const outcome = await correct(desk, `mergeSpeakers(from: "${from.id}", into: "${into.id}", note: "married")`);
    expect(outcome).toMatchObject({
      correction: {
        kind: 'MERGE',
        note: 'married',
        before: { from: { id: from.id, name: 'Odette Brandt', quoteCount: 1 }, into: { quoteCount: 1 } },
        after: { into: { id: into.id, quoteCount: 2 } },
      },
      quote: null,
      speaker: { id: into.id, slug: 'odette-fairlight', quoteCount: 2 },
    });
    expect(await speaker('odette-brandt')).toEqual(await speaker('odette-fairlight'));
    expect(await speaker('odette-brandt')).toMatchObject({
      roles: expect.arrayContaining([
        expect.objectContaining({ title: 'engineer', quoteCount: 1 }),
        expect.objectContaining({ title: 'mayor', quoteCount: 1 }),
      ]),
      aliases: expect.arrayContaining([{ name: 'Odette Brandt', count: 1 }]),
      mergedFrom: [{ name: 'Odette Brandt' }],
    });
    const { speakers, node } = await api.data<{ speakers: { nodes: unknown[] }; node: unknown }>(
      `{ speakers(filter: { name: "odette" }) { nodes { slug } } node(id: "${from.id}") { id } }`,
    );
    expect(speakers.nodes).toEqual([{ slug: 'odette-fairlight' }]);
    expect(node).toEqual({ id: into.id });
    expect(await refusal(desk, `mergeSpeakers(from: "${from.id}", into: "${into.id}")`)).toMatch(
      /^ConflictError: from: /,
    );
    expect(await refusal(desk, `mergeSpeakers(from: "${into.id}", into: "${from.id}")`)).toMatch(
      /^InvalidInputError: /,
    );
    await made(desk, `undoCorrection(id: "${outcome.correction!.id}")`);
    expect(await speaker('odette-brandt')).toEqual(from);
    expect(await speaker('odette-fairlight')).toEqual(into);
  });

  test('take articles to come along, visibly, and give them back; so with versions of older ones', async () => {
    const page = { url: 'https://herald.example/along' };
    await store([line('Petra Lind', 'One came.'), line('Petra Lind', 'Two came.')], page);
    await store([line('Petra Ostrow', 'Three came.')]);
    const [from, into] = [await speaker('petra-lind'), await speaker('petra-ostrow')];
    const merge = await made(desk, `mergeSpeakers(from: "${from.id}", into: "${into.id}")`);
    await store([line('Petra Lind', 'Four came.')]);
    const { quotes } = await speaker('petra-ostrow');
    expect(quotes.nodes.find(({ text }) => text === 'Four came.')!.evidence).toContainEqual({ step: 'taught' });
    await store([line('Petra Lind', 'Two came.')], { ...page, updatedAt: '2026-05-01' });
    expect(await speaker('petra-lind')).toMatchObject({ slug: 'petra-ostrow', quoteCount: 3 });
    expect(await wrongCounters(api.database.pool)).toEqual([]);
    await made(desk, `undoCorrection(id: "${merge}")`);
    expect(words(await speaker('petra-lind')).sort()).toEqual(['Four came.', 'Two came.']);
    expect(words(await speaker('petra-ostrow'))).toEqual(['Three came.']);
    await store([line('Petra Lind', 'Five came.')]);
    expect(await speaker('petra-lind')).toMatchObject({ slug: 'petra-lind', quoteCount: 3 });
  });

  test('in a row, are undone from the last on', async () => {
    await store([line('Ada Quell', 'A.'), line('Bea Rook', 'B.'), line('Cleo Stane', 'C.')]);
    const all = async () => Promise.all(['ada-quell', 'bea-rook', 'cleo-stane'].map(speaker));
    const before = await all();
    const [a, b, c] = before.map(({ id }) => id);
    const first = await made(desk, `mergeSpeakers(from: "${a}", into: "${b}")`);
    const second = await made(desk, `mergeSpeakers(from: "${b}", into: "${c}")`);
    expect(await speaker('ada-quell')).toMatchObject({ slug: 'cleo-stane', quoteCount: 3 });
    expect(await refusal(desk, `undoCorrection(id: "${first}")`)).toMatch(/^ConflictError: .*MERGE by Desk/);
    await made(desk, `undoCorrection(id: "${second}")`);
    expect(await speaker('ada-quell')).toMatchObject({ slug: 'bea-rook', quoteCount: 2 });
    await made(desk, `undoCorrection(id: "${first}")`);
    expect(await all()).toEqual(before);
  });
});

describe('a speaker split', () => {
  test('leaves a new one with those quotes, which the next articles tell apart by name; undone, all is as it was', async () => {
    await store([line('Ira Vance', 'Salt.', { role: 'cook' }), line('Ira Vance', 'Rope.', { role: 'sailor' })]);
    const before = await speaker('ira-vance');
    const [salt, rope] = before.quotes.nodes;
    const outcome = await correct(
      desk,
      `splitSpeaker(id: "${before.id}", quotes: ["${rope!.id}"], name: "Ira Vance the Younger")`,
    );
    expect(outcome).toMatchObject({
      correction: {
        kind: 'SPLIT',
        before: { speaker: { id: before.id } },
        after: { new: { name: 'Ira Vance the Younger' } },
      },
      speaker: { slug: 'ira-vance-the-younger', quoteCount: 1 },
    });
    expect(await speaker('ira-vance')).toMatchObject({ quoteCount: 1, roles: [{ title: 'cook' }] });
    expect(await speaker('ira-vance-the-younger')).toMatchObject({
      roles: [{ title: 'sailor' }],
      quotes: { nodes: [{ id: rope!.id, status: 'CORRECTED' }] },
    });
    await store([line('Ira Vance the Younger', 'Tar.')]);
    expect(words(await speaker('ira-vance-the-younger')).sort()).toEqual(['Rope.', 'Tar.']);
    const { node } = await api.data<{ node: { history: unknown[] } }>(
      `{ node(id: "${rope!.id}") { ... on Quote { history { kind } } } }`,
    );
    expect(node.history).toEqual([{ kind: 'SPLIT' }]);
    await made(desk, `undoCorrection(id: "${outcome.correction!.id}")`);
    expect(words(await speaker('ira-vance')).sort()).toEqual(['Rope.', 'Salt.', 'Tar.']);
    expect(await speaker('ira-vance-the-younger')).toBeNull();
    expect(salt!.id).not.toBe(rope!.id);
  });

  test('may leave two of one name', async () => {
    await store([line('Jo Tarn', 'Left.'), line('Jo Tarn', 'Right.')]);
    const { id, quotes } = await speaker('jo-tarn');
    const mutation = `splitSpeaker(id: "${id}", quotes: ["${quotes.nodes[1]!.id}"], name: "Jo Tarn")`;
    expect(await correct(desk, mutation)).toMatchObject({ speaker: { slug: 'jo-tarn-2', quoteCount: 1 } });
    expect(await refusal(desk, mutation)).toBe('InvalidInputError: quotes: one is of Jo Tarn, not of Jo Tarn.');
    expect(await refusal(desk, `splitSpeaker(id: "${id}", quotes: [], name: "Jo Tarn")`)).toMatch(
      /^InvalidInputError: quotes: give/,
    );
    expect(
      await refusal(desk, `splitSpeaker(id: "${id}", quotes: ["${encoded('Quote', 999_999)}"], name: "Jo Tarn")`),
    ).toMatch(/^NotFoundError: quotes: /);
  });
});

describe('a speaker changed', () => {
  test('has its new name, type and item, and keeps its slug; undone, all is as it was', async () => {
    await store([line('Kit Underhil', 'Slow tide.')]);
    const before = await speaker('kit-underhil');
    const outcome = await correct(
      desk,
      `updateSpeaker(id: "${before.id}", input: { name: "Kit Underhill", type: GROUP, wikidataId: "Q42" })`,
    );
    expect(outcome).toMatchObject({
      correction: {
        kind: 'UPDATE',
        before: { name: 'Kit Underhil', type: 'PERSON', wikidataId: null },
        after: { name: 'Kit Underhill', type: 'GROUP', wikidataId: 'Q42' },
      },
      speaker: { slug: 'kit-underhil' },
    });
    expect(await speaker('kit-underhil')).toMatchObject({ name: 'Kit Underhill', type: 'GROUP', wikidataId: 'Q42' });
    await made(desk, `undoCorrection(id: "${outcome.correction!.id}")`);
    expect(await speaker('kit-underhil')).toEqual(before);
  });

  test.each([
    ['nothing to change', '{}', /^InvalidInputError: input: give a name/],
    ['a name without letters', '{ name: "" }', /^InvalidInputError: input.name: /],
    ['what is no item', '{ wikidataId: "42" }', /^InvalidInputError: input.wikidataId: "42"/],
  ])('is refused %s', async (_name, input, message) => {
    await store([line('Lea Wynn', 'Aye.')]);
    const { id } = await speaker('lea-wynn');
    expect(await refusal(desk, `updateSpeaker(id: "${id}", input: ${input})`)).toMatch(message);
  });
});

describe('a reattributed name', () => {
  test('means the other one in the next article, visibly, until that is undone', async () => {
    await store([line('Inez Vartane', 'The moon waits.'), line('Bo Marsh', 'It does not.')]);
    await store([line('Ines Vartan', 'Tide first.')]);
    const to = await speaker('ines-vartan');
    const quote = (await speaker('inez-vartane')).quotes.nodes[0]!;
    const outcome = await correct(desk, `reattributeQuote(id: "${quote.id}", speaker: "${to.id}")`);
    expect(outcome.correction!.after).toMatchObject({ taught: 'Inez Vartane' });
    await store([line('Inez Vartane', 'The sea waits.')]);
    const followed = (await speaker('ines-vartan')).quotes.nodes.find(({ text }) => text === 'The sea waits.')!;
    expect(followed).toMatchObject({ status: 'AUTO', evidence: [{ step: 'name' }, { step: 'taught' }] });
    await made(desk, `undoCorrection(id: "${outcome.correction!.id}")`);
    expect(words(await speaker('inez-vartane')).sort()).toEqual(['The moon waits.', 'The sea waits.']);
    expect(words(await speaker('ines-vartan'))).toEqual(['Tide first.']);
  });

  test.each([
    [
      'the words were tied to the wrong one of two whom the article names',
      [line('Max Yarrow', 'Ropes fray.'), line('Ned Zeller', 'Knots hold.')],
      'ned-zeller',
    ],
    ['it is a family name alone', [line('Okafor', 'Harbours rust.')], 'bo-marsh'],
  ])('teaches nothing where %s', async (_name, lines, slug) => {
    await store(lines);
    const { quotes } = await api.data<{ quotes: { nodes: { id: string }[] } }>(
      `{ quotes(first: 1, filter: { text: "\\"${lines[0]!.words}\\"" }) { nodes { id } } }`,
    );
    const mutation = `reattributeQuote(id: "${quotes.nodes[0]!.id}", speaker: "${(await speaker(slug)).id}")`;
    expect((await correct(desk, mutation)).correction!.after).not.toHaveProperty('taught');
  });

  test('teaches nothing where its bearer is known elsewhere, and is nobody alike', async () => {
    await store([line('Pia Achterberg', 'North.')]);
    await store([line('Pia Achterberg', 'South.')]);
    const { quotes } = await speaker('pia-achterberg');
    const to = await speaker('cleo-stane');
    const outcome = await correct(desk, `reattributeQuote(id: "${quotes.nodes[0]!.id}", speaker: "${to.id}")`);
    expect(outcome.correction!.after).not.toHaveProperty('taught');
  });
});

test('each needs a key of the scope admin, and ids of what they are about', async () => {
  const { id, quotes } = await speaker('bo-marsh');
  const narrow = await api.withKey('INGEST', 'REVIEW');
  const nobody = encoded('Speaker', 999_999);
  for (const [mutation, argument] of [
    [(it: string) => `mergeSpeakers(from: "${it}", into: "${id}")`, 'from'],
    [(it: string) => `mergeSpeakers(from: "${id}", into: "${it}")`, 'into'],
    [(it: string) => `splitSpeaker(id: "${it}", quotes: ["${quotes.nodes[0]!.id}"], name: "Ann Other")`, 'id'],
    [(it: string) => `updateSpeaker(id: "${it}", input: { name: "Ann Other" })`, 'id'],
  ] as const) {
    expect(await refusal(api, mutation(id))).toMatch(/^ForbiddenError: No API key was sent\./);
    expect(await refusal(narrow, mutation(nobody))).toMatch(
      /^ForbiddenError: .* scope admin; yours has ingest, review\.$/,
    );
    expect(await refusal(desk, mutation(nobody))).toMatch(/^NotFoundError: /);
    expect(await refusal(desk, mutation(quotes.nodes[0]!.id))).toMatch(
      new RegExp(`^InvalidInputError: ${argument}: the id .* is of the type Quote, not Speaker\\.$`),
    );
  }
  expect(await refusal(desk, `mergeSpeakers(from: "${id}", into: "${id}")`)).toBe(
    'InvalidInputError: into: a speaker cannot be merged with itself.',
  );
});
