import { type Reader, run } from '../database/statement.js';
import { createListLoader, type ListLoader } from './lists.js';
import { createLoaders, type Loaders, type Read } from './loaders.js';

/** What resolvers work with; made anew for every request, so that nothing read for one is seen by another. */
export interface Context {
  readonly loaders: Loaders;
  readonly lists: ListLoader;
}

/** The context of one request, whose reads go to `reader`. */
export function createContext(reader: Reader): Context {
  const read: Read = (statement, args) => run(reader, statement, args);
  return { loaders: createLoaders(read), lists: createListLoader(read) };
}
