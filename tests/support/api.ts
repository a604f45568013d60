import { type Scope, scopes } from '../../src/access/keys.js';
import { createKey } from '../../src/access/store.js';
import { onStatement } from '../../src/database/statement.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** An answer of GraphQL as a client reads it, with the SQL statements that it took. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly statements: readonly string[];
}

/** A started server over an empty database of its own. */
export interface Api extends TestDatabase, Asking {
  readonly server: RunningServer;
  /** Asks with a new API key of these scopes; not given: of all. */
  withKey(...scopes: Scope[]): Promise<Asking>;
  close(): Promise<void>;
}

/** Asks the server as one user. */
export interface Asking {
  /** Asks over HTTP and reads whatever comes back. */
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Asks for something that must be answered without errors. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks for something that must be refused, and returns `code: message` of the first error. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<string>;
}

export async function startApi(): Promise<Api> {
  const test = await createTestDatabase();
  const server = await startServer(test);
  return {
    ...test,
    ...asking(server, {}),
    server,
    async withKey(...given) {
      const key = { name: 'Desk', scopes: given.length > 0 ? given : scopes, expiresAt: null };
      return asking(server, { authorization: `Bearer ${(await createKey(test.database, key)).key}` });
    },
    async close() {
      await server.close();
      await test.drop();
    },
  };
}

/** Asks with these headers. */
export function asking(server: RunningServer, headers: Record<string, string>): Asking {
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => {
    const statements: string[] = [];
    const stop = onStatement((text) => statements.push(text));
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as Answer<Data>;
      return { data, errors, statements };
    } finally {
      stop();
    }
  };
  return {
    ask,
    async data<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
      return data;
    },
    async refusal(query, variables) {
      const [error] = (await ask(query, variables)).errors;
      if (error === undefined) throw new Error('The query was answered without an error.');
      return `${error.extensions?.code ?? 'no code'}: ${error.message}`;
    },
  };
}
