import { once } from 'node:events';
import { atRandom, count, type Fault, isDrained, READ, until } from '../arena.js';
import { type Command, quotewire, untilDone } from '../quotewire.js';

const started = (command: Command): Promise<unknown> => command.ended;

/** Ends a worker in order and waits for it; one that is only starting first gets to its work. */
export async function stop(worker: Command): Promise<void> {
  await until(async () => worker.output().includes('Reading queued articles'), 'a worker has started');
  worker.child.kill('SIGTERM');
  if ((await worker.ended) !== 0) throw new Error(`A worker did not end in order: ${worker.output().slice(-500)}`);
}

/** SIGKILL to `ingest`, which is run again. */
export const ingestKilled: Fault = async (arena) => {
  const { file, env, articles } = arena;
  const ingest = quotewire(['ingest', file], env);
  await atRandom(arena, 'article', articles.lines.length, started(ingest));
  await ingest.kill();
  await untilDone(['ingest', file], env);
};

/** SIGKILL to `load`, which is run again. */
export const loadKilled: Fault = async (arena) => {
  const { file, env, articles, folder } = arena;
  const lines = `${folder}/extracted.jsonl`;
  const extracted = quotewire(['extract', file, '--with-text'], env);
  const { createWriteStream } = await import('node:fs');
  const out = createWriteStream(lines);
  extracted.child.stdout!.pipe(out);
  await Promise.all([extracted.ended, once(out, 'close')]);
  const load = quotewire(['load', lines], env);
  await atRandom(arena, 'article', articles.lines.length, started(load));
  await load.kill();
  await untilDone(['load', lines], env);
};

/** SIGKILL to one of two workers; another one takes its place. */
export const workerKilled: Fault = async (arena) => {
  const { file, env, articles } = arena;
  await untilDone(['ingest', file, '--queue'], env);
  const workers = [quotewire(['worker', '--jobs', '1'], env), quotewire(['worker', '--jobs', '1'], env)];
  await atRandom(arena, READ, articles.lines.length, Promise.all(workers.map(started)));
  await workers[0]!.kill();
  workers[0] = quotewire(['worker', '--jobs', '1'], env);
  await until(() => isDrained(arena), 'all jobs are done');
  await Promise.all(workers.map(stop));
};

/** SIGKILL to the service while articles are stored over the API, with and without a queue. */
export const apiKilled: Fault = async (arena) => {
  const { env, articles, pool, random, round } = arena;
  const queue = round % 2 === 0;
  const given = { ...env, PORT: '0', QUOTEWIRE_QUEUE: queue ? 'on' : 'off' };
  const made = quotewire(['key', 'create', '--scopes', 'ingest'], env);
  await made.ended;
  const key = /qwk_\S+_\S+/u.exec(made.output())![0];
  const waiting = articles.lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const killAfter = Math.floor(random() * waiting.length);
  let accepted = 0;
  for (let [isDone, isFirst] = [false, true]; !isDone; isFirst = false) {
    const service = quotewire(['serve'], given);
    const url = await urlOf(service);
    isDone = await Promise.all(
      [0, 1, 2].map(async () => {
        for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
          if (isFirst && accepted === killAfter) service.child.kill('SIGKILL');
          if (!(await send(url, key, text))) {
            waiting.push(text);
            return false;
          }
          accepted++;
        }
        return true;
      }),
    ).then((all) => all.every(Boolean));
    const there = await count(pool, 'article');
    if (there < accepted) throw new Error(`${accepted} articles were accepted, ${there} are there`);
    service.child.kill(isDone ? 'SIGTERM' : 'SIGKILL');
    await service.ended;
  }
  if (!queue) return;
  const worker = quotewire(['worker', '--jobs', '1'], env);
  await until(() => isDrained(arena), 'all jobs are done');
  await stop(worker);
};

async function urlOf(service: Command): Promise<string> {
  let url: string | undefined;
  await until(
    async () => (url = /http:\/\/127\.0\.0\.1:\d+\/graphql/u.exec(service.output())?.[0]) !== undefined,
    'it answers',
  );
  return url!;
}

async function send(url: string, key: string, text: string): Promise<boolean> {
  const query = `mutation ($text: String!) { ingestArticle(input: { text: $text }) { __typename ... on Error { message } } }`;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: { text } }),
    });
    const { data } = (await response.json()) as { data?: { ingestArticle?: { __typename: string } } };
    return data?.ingestArticle?.__typename === 'ArticleIngested';
  } catch {
    return false; // The service is gone, and nothing was promised.
  }
}
