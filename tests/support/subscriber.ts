import { type IncomingMessage, request } from 'node:http';

/** What a subscriber was told: the data of an event that is an answer, or its errors. */
export interface Told<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A client of a subscription. */
export interface Subscriber<Data> {
  readonly status: number;
  /** Answers so far, in order. */
  readonly told: readonly Told<Data>[];
  /** Reads what has not been read. */
  read(): void;
  /** Resolves once there are so many answers. */
  until(count: number): Promise<readonly Told<Data>[]>;
  /** How the stream ended: `complete` by the word of the protocol, `cut` without; what else was sent stands in `rest`. */
  readonly ended: Promise<'complete' | 'cut'>;
  /** The body of an answer that is no stream. */
  rest(): string;
  close(): void;
}

export interface Way {
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: object;
  readonly method?: 'GET' | 'POST';
  /** False: reads no more than the first sign of life, until it is told to. */
  readonly reads?: boolean;
}

/** Subscribes over HTTP and resolves when the server has said that nothing is missed from then on, or has ended. */
export async function subscribe<Data>(
  url: string,
  query: string,
  { headers = {}, variables = {}, method = 'POST', reads = true }: Way = {},
): Promise<Subscriber<Data>> {
  const search = method === 'GET' ? `?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}` : '';
  const sent = request(`${url}/graphql${search}`, {
    method,
    agent: false,
    headers: {
      accept: 'text/event-stream',
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
  });
  sent.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.once('error', reject);
  });
  const told: Told<Data>[] = [];
  const waiting = new Set<() => void>();
  let [rest, isComplete, isEnded] = ['', false, false];
  let isReading = reads;
  let ready = (): void => undefined;
  const opened = new Promise<void>((resolve) => (ready = resolve));
  const take = (message: string): void => {
    if (message === ':') ready();
    else if (message === 'event: complete\ndata:') isComplete = true;
    else if (message.startsWith('event: next\ndata: ')) told.push(JSON.parse(message.slice(18)) as Told<Data>);
    else throw new Error(`The stream holds what is no event: ${message}`);
  };
  const isStream = response.headers['content-type']?.startsWith('text/event-stream') === true;
  response.setEncoding('utf8');
  const ended = new Promise<'complete' | 'cut'>((resolve) => {
    response.once('close', () => {
      isEnded = true;
      ready();
      for (const wake of waiting) wake();
      resolve(isComplete ? 'complete' : 'cut');
    });
  });
  response.on('error', () => undefined);
  response.on('data', (piece: string) => {
    rest += piece;
    for (let end = rest.indexOf('\n\n'); isStream && end !== -1; end = rest.indexOf('\n\n')) {
      take(rest.slice(0, end));
      rest = rest.slice(end + 2);
      if (!isReading) response.pause();
    }
    for (const wake of waiting) wake();
  });
  await opened;
  return {
    status: response.statusCode!,
    told,
    ended,
    rest: () => rest,
    async until(count) {
      while (told.length < count) {
        if (isEnded) throw new Error(`The stream ended after ${told.length} of ${count} answers.`);
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
        waiting.clear();
      }
      return told;
    },
    read() {
      isReading = true;
      response.resume();
    },
    close: () => void sent.destroy(),
  };
}
