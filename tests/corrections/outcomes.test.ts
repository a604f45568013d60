import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, type Asking, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { wrongCounters } from '../support/recount.js';
import { encoded, made, refusal } from './asked.js';

let api: Api;
let desk: Asking;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  desk = await api.withKey();
}, 60_000);
afterAll(async () => {
  expect(await wrongCounters(api.database.pool)).toEqual([]);
  await api.close();
});

interface Quote {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly speaker: { readonly id: string } | null;
}
const find = async (words: string): Promise<Quote> =>
  (
    await api.data<{ quotes: { nodes: Quote[] } }>(
      `{ quotes(first: 1, filter: { text: "${words}" }) { nodes { id text status speaker { id } } } }`,
    )
  ).quotes.nodes[0]!;

describe('an outcome of its own', () => {
  const nothing = encoded('Quote', 999_999);

  test('for an id that nothing has', async () => {
    const quote = await find('left in the dark');
    expect(await refusal(desk, `confirmQuote(id: "${nothing}")`)).toBe(
      'NotFoundError: There is no such quote, or its article has it no more.',
    );
    expect(await refusal(desk, `rejectQuote(id: "no such thing")`)).toBe(
      'NotFoundError: id: nothing has the id "no such thing".',
    );
    expect(await refusal(desk, `reattributeQuote(id: "${quote.id}", speaker: "${encoded('Speaker', 999_999)}")`)).toBe(
      'NotFoundError: There is no such speaker.',
    );
    expect(await refusal(desk, `undoCorrection(id: "${encoded('Correction', 999_999)}")`)).toBe(
      'NotFoundError: There is no such correction.',
    );
  });

  test('for an id of another type', async () => {
    const quote = await find('left in the dark');
    expect(await refusal(desk, `confirmQuote(id: "${quote.speaker!.id}")`)).toMatch(
      /^InvalidInputError: id: the id ".*" is of the type Speaker, not Quote\.$/,
    );
    expect(await refusal(desk, `reattributeQuote(id: "${quote.id}", speaker: "${quote.id}")`)).toMatch(
      /^InvalidInputError: speaker: /,
    );
    expect(await refusal(desk, `undoCorrection(id: "${quote.id}")`)).toMatch(/^InvalidInputError: id: /);
  });

  test.each([
    ['both a speaker and a name', 'speaker: "SPEAKER", name: "Ann Other"', /^InvalidInputError: Give speaker/],
    ['a type of a known speaker', 'speaker: "SPEAKER", type: GROUP', /^InvalidInputError: type: it goes with name/],
    ['a name without letters', 'name: " - "', /^InvalidInputError: name: /],
    ['no name', 'name: " "', /^InvalidInputError: name: a name has letters/],
    ['a description', 'name: "critics", type: GROUP', /^InvalidInputError: name: "critics" describes somebody/],
    ['a note as long as an article', `note: "${'x'.repeat(2001)}"`, /^InvalidInputError: note: 2001 characters/],
  ])('for %s', async (_name, rest, message) => {
    const { id, speaker: by } = await find('left in the dark');
    expect(await refusal(desk, `reattributeQuote(id: "${id}", ${rest.replace('SPEAKER', by!.id)})`)).toMatch(message);
  });

  test('without a key, or with one of another scope', async () => {
    const { id } = await find('left in the dark');
    const correction = await made(desk, `confirmQuote(id: "${id}")`);
    const narrow = await api.withKey('INGEST', 'ADMIN');
    for (const mutation of [
      `confirmQuote(id: "${id}")`,
      `rejectQuote(id: "${nothing}")`,
      `reattributeQuote(id: "${id}")`,
      `undoCorrection(id: "${correction}")`,
    ]) {
      expect(await refusal(api, mutation)).toMatch(/^ForbiddenError: No API key was sent\./);
      expect(await refusal(narrow, mutation)).toBe(
        'ForbiddenError: This needs an API key with the scope review; yours has ingest, admin.',
      );
    }
    expect(await find('left in the dark')).toMatchObject({ status: 'CONFIRMED' });
  });
});
