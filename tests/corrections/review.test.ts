import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Api, type Asking, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { wrongCounters } from '../support/recount.js';
import { correct, CORRECTION, made, refusal } from './asked.js';

let api: Api;
let desk: Asking;
beforeEach(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  desk = await api.withKey();
}, 60_000);
afterEach(async () => {
  expect(await wrongCounters(api.database.pool)).toEqual([]);
  await api.close();
});

interface Quote {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly confidence: number;
  readonly role: string | null;
  readonly speaker: { readonly id: string; readonly slug: string } | null;
}

const quotes = async (filter = ''): Promise<Quote[]> =>
  (
    await api.data<{ quotes: { nodes: Quote[] } }>(
      `{ quotes(orderBy: OLDEST, first: 100${filter}) { nodes { id text status confidence role speaker { id slug } } } }`,
    )
  ).quotes.nodes;
const find = async (words: string, filter = ''): Promise<Quote> =>
  (await quotes(filter)).find(({ text }) => text.includes(words))!;
const speaker = async (slug: string) =>
  (
    await api.data<{
      speaker: { id: string; quoteCount: number; roles: unknown[]; name: string; type: string } | null;
    }>(`{ speaker(slug: "${slug}") { id name type quoteCount roles { title quoteCount } } }`)
  ).speaker;
/** Everything that is served of quotes and speakers, to be compared before and after. */
const everything = async (): Promise<unknown> =>
  api.data(`{
    quotes(first: 100, filter: { status: [AUTO, CONFIRMED, CORRECTED, REJECTED] }) { nodes { id status confidence role speakerType speaker { slug } evidence { step } } }
    speakers(first: 100) { nodes { id slug name type quoteCount firstQuotedAt lastQuotedAt aliases { name count } roles { title quoteCount firstSeen lastSeen } } }
    outlets(first: 100) { nodes { slug articleCount quoteCount } }
  }`);

test('a confirmed quote says so, is certain, and tells who confirmed it and why', async () => {
  const quote = await find('argue with the moon, … A ferry');
  const outcome = await correct(desk, `confirmQuote(id: "${quote.id}", note: "  heard it myself ")`);
  expect(outcome).toEqual({
    __typename: 'CorrectionMade',
    correction: {
      id: expect.any(String),
      kind: 'CONFIRM',
      by: 'Desk',
      at: expect.any(String),
      note: 'heard it myself',
      before: {
        status: 'AUTO',
        speaker: { id: quote.speaker!.id, slug: 'ines-vartan', name: 'Ines Vartan' },
        speakerType: 'PERSON',
        role: 'harbour director',
      },
      after: expect.objectContaining({ status: 'CONFIRMED' }),
      undoneAt: null,
    },
    quote: { id: quote.id, status: 'CONFIRMED', speaker: { slug: 'ines-vartan' } },
    speaker: { id: quote.speaker!.id, slug: 'ines-vartan', quoteCount: 3 },
  });
  expect(Math.abs(Date.parse(outcome.correction!.at) - Date.now())).toBeLessThan(600_000);
  expect(await find('A ferry')).toMatchObject({ confidence: 1, status: 'CONFIRMED' });
  expect(await quotes(', filter: { minConfidence: 0.999 }')).toHaveLength(1);
  const { node } = await api.data<{ node: unknown }>(
    `{ node(id: "${outcome.correction!.id}") { __typename ... on Correction { ${CORRECTION} } } }`,
  );
  expect(node).toEqual({ __typename: 'Correction', ...outcome.correction });
});

test('a rejected quote leaves lists and counts, and is found by who asks for it', async () => {
  const quote = await find('left in the dark');
  const all = (await quotes()).length;
  const before = await speaker('tobias-renn');
  expect(await correct(desk, `rejectQuote(id: "${quote.id}")`)).toMatchObject({
    quote: { status: 'REJECTED' },
    speaker: { slug: 'tobias-renn', quoteCount: before!.quoteCount - 1 },
  });
  expect(await quotes()).toHaveLength(all - 1);
  expect(await quotes(', filter: { status: [REJECTED] }')).toMatchObject([{ id: quote.id }]);
  expect(await speaker('tobias-renn')).toMatchObject({ quoteCount: before!.quoteCount - 1, roles: [] });
  const { outlet, node } = await api.data<{ outlet: unknown; node: unknown }>(
    `{ outlet(slug: "the-vettle-herald") { quoteCount quotes { count { value } } } node(id: "${quote.id}") { ... on Quote { status } } }`,
  );
  expect(outlet).toEqual({ quoteCount: 5, quotes: { count: { value: 5 } } });
  expect(node).toEqual({ status: 'REJECTED' });
  // Somebody else finds that it is one after all.
  await made(desk, `confirmQuote(id: "${quote.id}")`);
  expect(await quotes()).toHaveLength(all);
});

describe('a quote of somebody else', () => {
  test('goes to a known speaker, without the title of the one that it was taken from', async () => {
    const quote = await find('left in the dark');
    const vartan = (await speaker('ines-vartan'))!;
    const outcome = await correct(desk, `reattributeQuote(id: "${quote.id}", speaker: "${vartan.id}")`);
    expect(outcome).toMatchObject({
      correction: { kind: 'REATTRIBUTE', before: { role: 'Councillor' }, after: { role: null, status: 'CORRECTED' } },
      quote: { status: 'CORRECTED', speaker: { slug: 'ines-vartan' } },
      speaker: { quoteCount: vartan.quoteCount + 1 },
    });
    expect(await find('left in the dark')).toMatchObject({ role: null, confidence: 1 });
    expect((await speaker('ines-vartan'))!.roles).toEqual([{ title: 'harbour director', quoteCount: 3 }]);
  });

  test('goes to somebody new by name, who keeps the description that was printed', async () => {
    const quote = await find('nobody has told the crews');
    const outcome = await correct(desk, `reattributeQuote(id: "${quote.id}", name: " Petra  Lindqvist ")`);
    expect(outcome).toMatchObject({ speaker: { slug: 'petra-lindqvist', quoteCount: 1 } });
    expect(await speaker('petra-lindqvist')).toMatchObject({
      name: 'Petra Lindqvist',
      type: 'PERSON',
      roles: [{ title: 'spokesman for the ferry company', quoteCount: 1 }],
    });
    const { speakers } = await api.data<{ speakers: { nodes: unknown[] } }>(
      '{ speakers(filter: { name: "lindq" }) { nodes { slug } } }',
    );
    expect(speakers.nodes).toEqual([{ slug: 'petra-lindqvist' }]);
  });

  test('goes to a known speaker by any name that leads there', async () => {
    const quote = await find('nobody has told the crews');
    const by = (name: string, type: string) =>
      correct(desk, `reattributeQuote(id: "${quote.id}", name: "${name}", type: ${type})`);
    expect(await by('Inês Vartan', 'PERSON')).toMatchObject({ speaker: { slug: 'ines-vartan' } });
    expect(await by('Harbour Trust', 'ORGANIZATION')).toMatchObject({ speaker: { slug: 'the-harbour-trust' } });
  });

  test('goes to nobody', async () => {
    const quote = await find('courage of the timetable');
    expect(await correct(desk, `reattributeQuote(id: "${quote.id}", type: GROUP)`)).toMatchObject({
      quote: { status: 'CORRECTED', speaker: null },
      speaker: null,
    });
    expect(await quotes(', filter: { attributed: false }')).toContainEqual(expect.objectContaining({ id: quote.id }));
  });
});

test('the history tells all of it, and undoing one after the other leaves everything as it was', async () => {
  const before = await everything();
  const quote = await find('She used to say');
  const vartan = (await speaker('ines-vartan'))!;
  const corrections = [
    await made(desk, `confirmQuote(id: "${quote.id}")`),
    await made(desk, `reattributeQuote(id: "${quote.id}", speaker: "${vartan.id}")`),
    await made(desk, `reattributeQuote(id: "${quote.id}", name: "Amalia Sorensen")`),
    await made(desk, `rejectQuote(id: "${quote.id}")`),
  ];
  const history = async () =>
    (
      await api.data<{ node: { history: { id: string; kind: string; undoneAt: string | null }[] } }>(
        `{ node(id: "${quote.id}") { ... on Quote { history { id kind undoneAt } } } }`,
      )
    ).node.history;
  expect((await history()).map(({ id }) => id)).toEqual(corrections);
  expect(await refusal(desk, `undoCorrection(id: "${corrections[1]}")`)).toMatch(
    /^ConflictError: A later correction builds on it \(REJECT by Desk at 20.*Z\): undo that one first\.$/,
  );
  const undo = (place: number) => correct(desk, `undoCorrection(id: "${corrections[place]}")`);
  expect(await undo(3)).toMatchObject({ quote: { status: 'CORRECTED', speaker: { slug: 'amalia-sorensen' } } });
  expect(await undo(2)).toMatchObject({ quote: { status: 'CORRECTED', speaker: { slug: 'ines-vartan' } } });
  expect(await speaker('amalia-sorensen')).toBeNull();
  expect(await undo(1)).toMatchObject({ quote: { status: 'CONFIRMED', speaker: { slug: 'tobias-renn' } } });
  expect(await undo(0)).toMatchObject({ correction: { id: corrections[0], undoneAt: expect.any(String) } });
  expect(await everything()).toEqual(before);
  expect((await history()).map(({ undoneAt }) => undoneAt === null)).toEqual([false, false, false, false]);
  expect(await refusal(desk, `undoCorrection(id: "${corrections[0]}")`)).toBe(
    'ConflictError: It has been undone already.',
  );
});
