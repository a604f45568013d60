import { type Arena, count, type Fault, drained, READ, until } from '../arena.js';
import { atRandom } from '../moment.js';
import { type Command, quotewire, threads, untilDone } from '../quotewire.js';

const hasStarted = (worker: Command): boolean => worker.output().includes('Reading queued articles');

/** A worker that has got to its work: cut off while it starts, it ends with an error, as all commands do. */
export async function atWork(start: () => Command): Promise<Command> {
  for (;;) {
    const worker = start();
    await Promise.race([worker.ended, until(async () => hasStarted(worker), 'a worker has started')]);
    if (hasStarted(worker)) return worker;
  }
}

/** Ends a worker in order and waits for it; one that is only starting first gets to its work. */
export async function stop(worker: Command): Promise<void> {
  await until(async () => hasStarted(worker), 'a worker has started');
  worker.child.kill('SIGTERM');
  if ((await worker.ended) !== 0) throw new Error(`A worker did not end in order: ${worker.output().slice(-500)}`);
}

/** SIGKILL to `ingest`, which is run again. */
export const ingestKilled: Fault = async (arena) => {
  await arena.begin('drilled');
  const { file } = arena.beginnings;
  await killed(arena, ['ingest', file, ...threads(arena.random)]);
  await untilDone(['ingest', file, '--jobs', '1'], arena.env);
};

/** SIGKILL to `load`, which is run again. */
export const loadKilled: Fault = async (arena) => {
  await arena.begin('drilled');
  const args = ['load', arena.beginnings.extracted];
  await killed(arena, args);
  await untilDone(args, arena.env);
};

async function killed(arena: Arena, args: readonly string[]): Promise<void> {
  const command = quotewire(args, arena.env);
  await atRandom(arena, 'article', arena.articles.lines.length, command.ended);
  await command.kill();
}

/** SIGKILL to one of two workers; another one takes its place. */
export const workerKilled: Fault = async (arena) => {
  await arena.begin('queued');
  const { env, articles } = arena;
  const start = (): Command => quotewire(['worker', '--jobs', '1'], env);
  const workers = [start(), start()];
  await atRandom(arena, READ, articles.lines.length, Promise.all(workers.map(({ ended }) => ended)));
  await workers[0]!.kill();
  workers[0] = start();
  await drained(arena, workers);
  await Promise.all(workers.map(stop));
};

/** SIGKILL to the service while three clients store articles over the API, with and without a queue. */
export const apiKilled: Fault = async (arena) => {
  await arena.begin('drilled');
  const { articles, beginnings, env, pool, round } = arena;
  const queue = round % 2 === 0;
  const given = { ...env, PORT: '0', QUOTEWIRE_QUEUE: queue ? 'on' : 'off' };
  const waiting = articles.lines.map((line) => (JSON.parse(line) as { text: string }).text);
  let accepted = 0;
  for (let isFirst = true; isFirst || waiting.length > 0; isFirst = false) {
    const service = quotewire(['serve'], given);
    const url = await urlOf(service);
    const clients = Promise.all([0, 1, 2].map(() => sendAll(waiting, url, beginnings.key)));
    if (isFirst) {
      await atRandom(arena, 'article', articles.lines.length, clients);
      await service.kill();
    }
    const taken = (await clients).reduce((sum, each) => sum + each);
    accepted += taken;
    const there = await count(pool, 'article');
    if (there < accepted) throw new Error(`${accepted} articles were accepted, ${there} are there`);
    if (isFirst) continue;
    service.child.kill('SIGTERM');
    await service.ended;
    if (taken === 0) throw new Error(`A service that was started again takes nothing: ${service.output().slice(-500)}`);
  }
  if (!queue) return;
  const worker = quotewire(['worker', '--jobs', '1'], env);
  await drained(arena, [worker]);
  await stop(worker);
};

/** @returns how many were accepted; one that was not waits again, and nothing more is sent */
async function sendAll(waiting: string[], url: string, key: string): Promise<number> {
  let accepted = 0;
  for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
    if (!(await send(url, key, text))) {
      waiting.push(text);
      break;
    }
    accepted++;
  }
  return accepted;
}

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
