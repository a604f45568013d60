import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Access } from '../access/access.js';
import type { Database } from '../database/client.js';
import { type Context, createContext } from './context.js';
import { DocumentCache } from './document-cache.js';
import { causeOf, isUnexpected, maskError } from './errors.js';
import { queryLimits } from './limits.js';
import { schema } from './schema.js';

/** Characters of queries whose parsed form is kept: a few hundred of the usual ones. */
const CACHED_CHARACTERS = 500_000;

/**
 * Answers GraphQL over HTTP: one operation a request, queries by GET, mutations by POST only, no multipart. Errors that nobody foresaw are told
 * to clients without details and to `log` with them.
 */
export function createGraphQL(database: Database, log: (error: unknown) => void) {
  return createYoga<{ access: Access }, Context & object>({
    schema,
    context: ({ access }) => createContext(database, access),
    plugins: [queryLimits()],
    parserAndValidationCache: {
      documentCache: new DocumentCache<DocumentNode>(CACHED_CHARACTERS),
      errorCache: new DocumentCache<Error>(CACHED_CHARACTERS),
    },
    maskedErrors: {
      maskError: (error) => {
        const masked = maskError(error);
        if (isUnexpected(masked)) log(causeOf(error));
        return masked;
      },
    },
    // Only for what is masked, which `log` gets.
    logging: false,
    batching: false,
    multipart: false,
    landingPage: false,
    // Headers for other sites, the size of bodies and the page for browsers are matters of http/.
    cors: false,
    maxRequestBodySize: false,
    graphiql: false,
  });
}
