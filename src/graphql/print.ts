import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../root.js';
import { schema } from './schema.js';

/** Where the printed schema stands in the repository. */
export const schemaFile = path.join(projectRoot, 'schema.graphql');

/** The schema in GraphQL's own language, sorted, so that a change of it shows as a change of those lines only. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

// `npm run schema`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(schemaFile, printedSchema());
  console.log(`Written: ${schemaFile}`);
}
