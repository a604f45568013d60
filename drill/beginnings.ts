import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Articles, HOSTILE } from './articles.js';
import { quotewire } from './quotewire.js';
import { type Server, TEMPLATE } from './server.js';

/** What rounds begin with and do not break: made once, since each piece takes a process. */
export interface Beginnings {
  /** All articles as JSON Lines. */
  readonly file: string;
  /** All articles with an outsize one behind them. */
  readonly withHostile: string;
  /** What `extract --with-text` prints of all articles. */
  readonly extracted: string;
  /** May ingest; known to the databases of every template. */
  readonly key: string;
}

/** What a round's database is a copy of: nothing but a key, all articles waiting for a worker, these and the outsize one. */
export type Template = typeof TEMPLATE | 'queued' | 'hostile';

/** @param server gets the templates; is stopped then */
export async function prepare(server: Server, { lines }: Articles, folder: string): Promise<Beginnings> {
  const file = path.join(folder, 'articles.jsonl');
  const withHostile = path.join(folder, 'hostile.jsonl');
  const extracted = path.join(folder, 'extracted.jsonl');
  await writeFile(file, lines.join(''));
  await writeFile(withHostile, [...lines, `${JSON.stringify({ id: 'hostile', text: HOSTILE })}\n`].join(''));
  await writeFile(extracted, await printed(['extract', file, '--with-text'], {}));
  try {
    const made = await printed(['key', 'create', '--scopes', 'ingest'], { DATABASE_URL: server.url(TEMPLATE) });
    for (const [template, articles] of [
      ['queued', file],
      ['hostile', withHostile],
    ] as const) {
      await printed(['ingest', articles, '--queue'], { DATABASE_URL: await server.database(template) });
    }
    return { file, withHostile, extracted, key: /qwk_\S+_\S+/u.exec(made)![0] };
  } finally {
    await server.stop();
  }
}

/** @throws where it does not end with 0 */
async function printed(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const command = quotewire(args, env);
  if ((await command.ended) !== 0) throw new Error(`quotewire ${args[0]} fails: ${command.output().slice(-500)}`);
  return command.printed();
}
