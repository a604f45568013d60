import { withoutKey } from '../access/access.js';
import type { Database } from '../database/client.js';
import { createEngine } from '../graphql/engine.js';

/** Asks GraphQL within the process, so that feeds, pages and embeds say what the API says. */
export type Ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** A question of ours was refused: a filter in an address cannot be used, say. The message is for readers. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

/** Asks the database. `log` gets what is kept from readers. */
export function createAsk(database: Database, log: (error: unknown) => void): Ask {
  const engine = createEngine(database, log);
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    const asked = engine.prepare({ query, operationName: null, variables }, true);
    const { body } = 'outcome' in asked ? asked : await engine.answer(asked, withoutKey);
    const [error] = body.errors ?? [];
    if (error?.extensions?.['code'] === 'BAD_USER_INPUT') throw new QuestionError(error.message);
    if (error !== undefined) throw new Error(`A question of our own was not answered: ${error.message}`);
    return body.data as Data;
  };
}
