import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { encodeId } from '../../src/graphql/ids.js';
import { around, type Day } from './day.js';
import type { Services } from './services.js';

/** A correction, and what has to be so for as long as it stands. */
export interface Made {
  readonly what: string;
  /** SQL that is true, and its parameters. */
  holds: string;
  readonly values: readonly unknown[];
}

export interface Edited {
  readonly made: readonly Made[];
  readonly undone: number;
  /** What could not be undone, since newer corrections stood in the way. */
  readonly inTheWay: number;
}

interface Ready {
  readonly mutation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly holds: string;
  readonly values: readonly unknown[];
  /** What has to be so when it is undone. */
  readonly holdsUndone: string;
}

interface Answered {
  readonly typename: string | undefined;
  readonly id: string | undefined;
  readonly message: string | undefined;
}

interface QuoteRow {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly number[];
  readonly speaker: string;
}

interface SpeakerRow {
  readonly id: string;
  readonly name: string;
}

/** Between two corrections, in milliseconds, about; and until one is undone, in the third of cases. */
const EVERY = 1200;
const UNDONE_AFTER = 4000;
const UNDONE_SHARE = 1 / 3;

const RESULT = '{ __typename ... on CorrectionMade { correction { id } } ... on Error { message } }';
/** The speaker that a row is today, whatever it was merged into. */
const today = (id: string): string => `(SELECT COALESCE(merged_into_id, id) FROM speaker WHERE id = ${id})`;
const quoteIs = (status: string, speaker: string): string =>
  `SELECT status = '${status}' AND text = $2 AND spans = $3 AND ${today('speaker_id')} = ${today(speaker)}
   AND utterance_id IS ${status === 'REJECTED' ? '' : 'NOT'} NULL AS holds FROM quote WHERE id = $1`;
const QUOTE_IS_AS_READ = `SELECT status = 'AUTO' AND text = $2 AND spans = $3 AND $4::bigint > 0 AS holds FROM quote WHERE id = $1`;

/** Corrects by the API what nobody has touched yet, now this, now that, until the day is over; undoes some of it. */
export class Editor {
  readonly #quotes: string[] = ['0'];
  readonly #speakers: string[] = ['0'];
  readonly #made: Made[] = [];
  #undone = 0;
  #inTheWay = 0;

  constructor(
    private readonly day: Day,
    private readonly services: Services,
    private readonly key: string,
  ) {}

  async work(): Promise<Edited> {
    const undoing: Promise<void>[] = [];
    const kinds = [this.#rename, this.#merge, this.#reattribute, this.#confirm, this.#reject];
    for (let turn = 0; !this.day.isOver(); turn++) {
      await pause(around(this.day, EVERY));
      const ready = await kinds[turn % kinds.length]!.call(this);
      if (ready === null) continue; // Nothing is there yet.
      const id = await this.#correct(ready.mutation, ready.variables);
      if (id === null) continue;
      const made = { what: ready.mutation, holds: ready.holds, values: ready.values };
      this.#made.push(made);
      if (this.day.random() < UNDONE_SHARE) undoing.push(this.#undo(id, made, ready.holdsUndone));
    }
    await Promise.all(undoing);
    return { made: this.#made, undone: this.#undone, inTheWay: this.#inTheWay };
  }

  /** The id of the correction, or null where there is none, which is a mishap. */
  async #correct(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<string | null> {
    const { typename, id, message } = await this.#send(mutation, variables);
    if (id === undefined) this.day.mishap(`${mutation}: ${typename} ${message}`);
    return id ?? null;
  }

  async #send(mutation: string, variables: object): Promise<Answered> {
    const data = await this.services.ask(mutation, variables, this.key);
    const [result] = Object.values(data ?? {}) as {
      __typename: string;
      message?: string;
      correction?: { id: string };
    }[];
    return { typename: result?.__typename, id: result?.correction?.id, message: result?.message };
  }

  async #undo(id: string, made: Made, holdsUndone: string): Promise<void> {
    await pause(around(this.day, UNDONE_AFTER));
    const mutation = `mutation ($id: ID!) { undoCorrection(id: $id) ${RESULT} }`;
    const { typename, message, id: done } = await this.#send(mutation, { id });
    if (done !== undefined) {
      this.#undone++;
      made.holds = holdsUndone;
    } else if (typename === 'ConflictError') this.#inTheWay++;
    else this.day.mishap(`${made.what}, to be undone: ${typename} ${message}`);
  }

  async #rename(): Promise<Ready | null> {
    const speaker = await this.#speaker();
    if (speaker === null) return null;
    const name = `Corrected Penrow ${speaker.id}`;
    return {
      mutation: `mutation ($id: ID!, $input: UpdateSpeakerInput!) { updateSpeaker(id: $id, input: $input) ${RESULT} }`,
      variables: { id: encodeId('Speaker', speaker.id), input: { name } },
      holds: 'SELECT name = $2 AS holds FROM speaker WHERE id = $1',
      values: [speaker.id, name],
      holdsUndone: 'SELECT name <> $2 AS holds FROM speaker WHERE id = $1',
    };
  }

  async #merge(): Promise<Ready | null> {
    const [from, into] = [await this.#speaker(), await this.#speaker()];
    if (from === null || into === null) return null;
    return {
      mutation: `mutation ($from: ID!, $into: ID!) { mergeSpeakers(from: $from, into: $into) ${RESULT} }`,
      variables: { from: encodeId('Speaker', from.id), into: encodeId('Speaker', into.id) },
      holds: 'SELECT merged_into_id = $2 AS holds FROM speaker WHERE id = $1',
      values: [from.id, into.id],
      holdsUndone: 'SELECT merged_into_id IS NULL AND $2::bigint > 0 AS holds FROM speaker WHERE id = $1',
    };
  }

  async #reattribute(): Promise<Ready | null> {
    const [quote, speaker] = [await this.#quote(), await this.#speaker()];
    if (quote === null || speaker === null || quote.speaker === speaker.id) return null;
    return {
      mutation: `mutation ($id: ID!, $speaker: ID) { reattributeQuote(id: $id, speaker: $speaker) ${RESULT} }`,
      variables: { id: encodeId('Quote', quote.id), speaker: encodeId('Speaker', speaker.id) },
      holds: quoteIs('CORRECTED', '$4'),
      values: [quote.id, quote.text, quote.spans, speaker.id],
      holdsUndone: QUOTE_IS_AS_READ,
    };
  }

  #confirm(): Promise<Ready | null> {
    return this.#review('confirmQuote', 'CONFIRMED');
  }

  #reject(): Promise<Ready | null> {
    return this.#review('rejectQuote', 'REJECTED');
  }

  async #review(field: string, status: string): Promise<Ready | null> {
    const quote = await this.#quote();
    if (quote === null) return null;
    return {
      mutation: `mutation ($id: ID!) { ${field}(id: $id) ${RESULT} }`,
      variables: { id: encodeId('Quote', quote.id) },
      holds: quoteIs(status, '$4'),
      values: [quote.id, quote.text, quote.spans, quote.speaker],
      holdsUndone: QUOTE_IS_AS_READ,
    };
  }

  /** A person that no correction was about yet. */
  async #speaker(): Promise<SpeakerRow | null> {
    const { rows } = await this.day.pool.query<SpeakerRow>(
      `SELECT id::text, name FROM speaker WHERE merged_into_id IS NULL AND type = 'PERSON' AND id <> ALL ($1::bigint[])
       ORDER BY random() LIMIT 1`,
      [this.#speakers],
    );
    if (rows[0] !== undefined) this.#speakers.push(rows[0].id);
    return rows[0] ?? null;
  }

  async #quote(): Promise<QuoteRow | null> {
    const { rows } = await this.day.pool.query<QuoteRow>(
      `SELECT id::text, text, spans, speaker_id::text AS speaker FROM quote
       WHERE status = 'AUTO' AND speaker_id IS NOT NULL AND id <> ALL ($1::bigint[]) ORDER BY random() LIMIT 1`,
      [this.#quotes],
    );
    if (rows[0] !== undefined) this.#quotes.push(rows[0].id);
    return rows[0] ?? null;
  }
}

/** The corrections that do not stand as they were made, in words. */
export async function broken(pool: pg.Pool, made: readonly Made[]): Promise<string[]> {
  const found: string[] = [];
  for (const { what, holds, values } of made) {
    const { rows } = await pool.query<{ holds: boolean | null }>(holds, [...values]);
    if (rows[0]?.holds !== true) found.push(`not as it was corrected: ${what} ${JSON.stringify(values)}`);
  }
  return found;
}
