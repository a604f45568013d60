import { OperationTypeNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withoutKey } from '../../../src/access/access.js';
import { loadConfig } from '../../../src/config.js';
import { openDatabase } from '../../../src/database/client.js';
import { createEngine } from '../../../src/graphql/engine.js';
import { projectRoot } from '../../../src/root.js';
import { storeNewsroom } from '../../support/newsroom.js';
import { mutated } from '../mutations.js';
import { must, type Target } from './types.js';

/** Queries and variables, asked of a real database. */
export const graphql: Target = {
  share: 5,
  async start() {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'quotewire-fuzz-'));
    await chmod(folder, 0o755); // Run by root, the database is another user's.
    const database = await openDatabase(loadConfig({ QUOTEWIRE_DATA: path.join(folder, 'database') }));
    await storeNewsroom(database);
    const faults: unknown[] = [];
    const engine = createEngine(database, (error) => faults.push(error));
    const page = readFileSync(path.join(projectRoot, 'docs/api.md'), 'utf8');
    const queries = [...page.matchAll(/```graphql\n(.*?)```/gsu)].map(([, query = '']) => query);
    const variables = [...page.matchAll(/```json\n(\{[^`]*?\})\n```/gsu)]
      .map(([, json = '']) => json)
      .filter((json) => !json.includes('"data"'));
    return {
      make: (random) =>
        JSON.stringify([
          random.below(3) === 0 ? random.of(queries) : mutated(random, queries, 1500),
          mutated(
            random,
            [...variables, '{"slug":"ines-vartan","text":"tide or moon","after":"AAAA","id":"UXVvdGU6MQ"}'],
            300,
          ),
        ]),
      async check(input) {
        const [query, given] = JSON.parse(input as string) as [string, string];
        let values: Record<string, unknown> = {};
        try {
          const parsed: unknown = JSON.parse(given);
          if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) values = parsed as typeof values;
        } catch {
          // Then it asks without any.
        }
        const asked = engine.prepare({ query, operationName: null, variables: values }, false);
        // A subscription is answered by a stream, which has no end.
        if ('operation' in asked && asked.operation === OperationTypeNode.SUBSCRIPTION) return;
        const { body } = 'outcome' in asked ? asked : await engine.answer(asked, withoutKey);
        must(faults.length === 0, `a fault of the service: ${String((faults.pop() as Error)?.stack)}`);
        must(
          body.errors === undefined || body.errors.every(({ message }) => message.length > 0),
          'an error without words',
        );
      },
      async end() {
        await database.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};
