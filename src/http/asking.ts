import { type DocumentNode, execute, parse } from 'graphql';
import type { Database } from '../database/client.js';
import { createContext } from '../graphql/context.js';
import { schema } from '../graphql/schema.js';

/** Asks GraphQL within the process, so that feeds, pages and exports say what the API says. */
export type Ask = <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** A document to ask with; parsed once, where it is written. */
export const document = (text: string): DocumentNode => parse(text);

/** Asks the database, as somebody without a key. Errors of GraphQL are thrown, with their codes. */
export function createAsk(database: Database): Ask {
  return async <Data>(asked: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await execute({
      schema,
      document: asked,
      variableValues: variables,
      contextValue: createContext(database),
    });
    if (errors?.[0] !== undefined) throw errors[0];
    return data as Data;
  };
}
