import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../arena.js';
import { type Command, quotewire } from '../quotewire.js';
import { around, type Day } from './day.js';

/** What clients are told to try again, by docs/api.md. */
const REFUSALS = ['SHUTTING_DOWN', 'RATE_LIMITED', 'DATABASE_UNAVAILABLE'];
/** How often `/readyz` is asked, in milliseconds; a service drains for longer. */
const ASK_EVERY = 200;
const DRAIN_SECONDS = 2;

interface Service {
  readonly url: string;
  readonly command: Command;
  isReady: boolean;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The service, of one process or, during a deploy, two, as a balancer leads to them. */
export class Services {
  #all: Service[] = [];
  readonly #asking: NodeJS.Timeout;
  /** Milliseconds of each read that was answered. */
  readonly latencies: number[] = [];
  requests = 0;
  refusals = 0;
  deploys = 0;

  /** @param opened is told of each process that answers, before the one that it replaces is told to stop */
  constructor(
    private readonly day: Day,
    private readonly env: Readonly<Record<string, string>>,
    private readonly opened: (url: string) => Promise<void>,
  ) {
    this.#asking = setInterval(() => void this.#askWhoIsReady(), ASK_EVERY);
  }

  /** Starts a process, and then stops in order the one that answered so far. */
  async deploy(): Promise<void> {
    const command = quotewire(['serve'], { ...this.env, PORT: '0', QUOTEWIRE_DRAIN: String(DRAIN_SECONDS) });
    let url: string | undefined;
    await until(async () => {
      url = /answers on (http:\S+)\/graphql/u.exec(command.output())?.[1];
      if (command.child.exitCode !== null) throw new Error(`The service ended: ${command.output().slice(-500)}`);
      return url !== undefined;
    }, 'the service answers');
    await this.opened(url!);
    const old = [...this.#all];
    this.#all.push({ url: url!, command, isReady: true });
    for (const service of old) {
      this.deploys++;
      await this.#stop(service);
    }
  }

  async #stop(service: Service): Promise<void> {
    service.command.child.kill('SIGTERM');
    const code = await service.command.ended;
    this.#all = this.#all.filter((each) => each !== service);
    if (code !== 0) this.day.mishap(`a service that was told to stop ended with ${code}`);
  }

  async stop(): Promise<void> {
    clearInterval(this.#asking);
    for (const service of this.#all) await this.#stop(service);
  }

  async #askWhoIsReady(): Promise<void> {
    for (const service of this.#all) {
      const answer = await fetch(`${service.url}/readyz`).catch(() => null);
      await answer?.body?.cancel();
      service.isReady = answer?.ok === true;
    }
  }

  /**
   * Asks until it is answered: where it is refused in words that say to try again, it is.
   *
   * @returns null where there was no answer but an error, which is a mishap
   */
  async ask(query: string, variables: object = {}, key?: string): Promise<Record<string, unknown> | null> {
    for (;;) {
      const began = performance.now();
      this.requests++;
      const answer = await this.#send(query, variables, key).catch((error: Error) => error);
      if (answer instanceof Error) return this.#failed(query, `${answer.message} ${String(answer.cause ?? '')}`);
      if (answer.errors === undefined) {
        if (key === undefined) this.latencies.push(performance.now() - began);
        return answer.data ?? null;
      }
      const [{ message, extensions } = { message: 'no words' }] = answer.errors;
      if (!REFUSALS.includes(extensions?.code ?? '')) return this.#failed(query, message);
      this.refusals++;
      await pause(around(this.day, 300));
    }
  }

  #failed(query: string, words: string): null {
    this.day.mishap(`a client that asked ${query.slice(0, 50)} … was told: ${words}`);
    return null;
  }

  async #send(query: string, variables: object, key: string | undefined): Promise<Answer> {
    const ready = this.#all.filter(({ isReady }) => isReady);
    const { url } = ready[Math.floor(this.day.random() * ready.length)] ?? this.#all.at(-1)!;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
}
