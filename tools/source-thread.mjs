// The threads of the parser from its source, for tests and benches: what is built may be of yesterday.
import { tsImport } from 'tsx/esm/api';

export const { read, extract, line, readAndExtract } = await tsImport(
  '../src/ingestion/threads/thread.ts',
  import.meta.url,
);
