import { type Access, withoutKey } from '../access/access.js';
import type { Database } from '../database/client.js';
import { type Reader, run } from '../database/statement.js';
import { createListLoader, type ListLoader } from './lists.js';
import { createLoaders, type Loaders, type Read } from './loaders.js';
import { createTallies, type Tallies } from './tallies.js';

/** What resolvers work with; made anew for every request, so that nothing read for one is seen by another. */
export interface Context {
  readonly loaders: Loaders;
  readonly lists: ListLoader;
  readonly tallies: Tallies;
  readonly database: Database;
  /** What the API key of the request allows. */
  readonly access: Access;
  /** Whether workers find the quotes of articles that are stored. */
  readonly queue: boolean;
  /** To be called after a write: what was read before is forgotten, and a replica may not have it yet. */
  wrote(): void;
}

/** The context of one request. */
export function createContext(database: Database, access: Access = withoutKey, queue = false): Context {
  return {
    ...readersOn(database.reads),
    database,
    access,
    queue,
    wrote(this: Context) {
      Object.assign(this, readersOn({ pool: database.pool, prepared: database.reads.prepared }));
    },
  };
}

function readersOn(reader: Reader): Pick<Context, 'loaders' | 'lists' | 'tallies'> {
  const read: Read = (statement, args) => run(reader, statement, args);
  return { loaders: createLoaders(read), lists: createListLoader(read), tallies: createTallies(read) };
}
