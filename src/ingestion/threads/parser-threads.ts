import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { ArticleError } from '../../article/errors.js';
import type { Input } from '../../article/input.js';
import type { Article } from '../../article/types.js';
import type { Extraction } from '../../extraction/types.js';
import type { ArticleParser, Extracted } from './article-parser.js';
import type { Answer, ThreadSettings } from './thread.js';
import { Turns } from './turns.js';

export interface ThreadOptions {
  /** Threads at most; they are started as work comes. */
  readonly jobs: number;
  /** Most memory of one thread, in MB of its heap. */
  readonly memory: number;
  /** See `ThreadSettings`. */
  readonly ranker?: boolean;
  /** What a thread runs: `thread.ts`, as it is built. */
  readonly file?: URL;
}

/** As many threads as the machine gives this process cores. */
export const ALL_CORES = availableParallelism();

/** The largest article allowed takes a hundredth of it: what takes longer does not end. In milliseconds. */
const LONGEST = 600_000;

/**
 * Memory of a thread's young objects, in MB. Node ends a thread that has all of its heap by giving it 16 MB more to end
 * in; where more than that grows old at once, V8 ends the process, and all articles of it. By default that may be.
 */
const YOUNG = 24;

/**
 * The parser in threads of their own, one article at a time in each. An article that kills its thread, by memory or by
 * never ending, is that article's error: another thread takes the place, and all other articles go on.
 */
export class ParserThreads implements ArticleParser {
  readonly #pool: Piscina;
  /**
   * Nothing waits in the pool itself: it starts no thread for what waits there when the last one dies, and then nobody
   * would hear of that again.
   */
  readonly #turns: Turns;
  #isClosed = false;

  constructor(private readonly options: ThreadOptions) {
    this.#turns = new Turns(options.jobs);
    const settings: ThreadSettings = { ranker: options.ranker ?? true };
    this.#pool = new Piscina({
      filename: (options.file ?? new URL('./thread.js', import.meta.url)).href,
      minThreads: 0,
      maxThreads: options.jobs,
      concurrentTasksPerWorker: 1, // Whoever is in a thread that dies has killed it.
      idleTimeout: Infinity,
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: YOUNG },
      workerData: settings,
    });
  }

  read(input: Input): Promise<Article> {
    return this.#run<Article>('read', input, input.id);
  }

  extract(article: Article): Promise<Extraction> {
    return this.#run<Extraction>('extract', article, article.id);
  }

  readAndExtract(input: Input): Promise<Extracted> {
    return this.#run<Extracted>('readAndExtract', input, input.id);
  }

  /**
   * The line of JSON that `extract` prints of an input.
   *
   * @throws ArticleError
   */
  line(input: Input, withText: boolean): Promise<string> {
    return this.#run<string>('line', { input, withText }, input.id);
  }

  /** Ends the threads. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#pool.destroy();
  }

  async #run<T>(name: 'read' | 'extract' | 'readAndExtract' | 'line', task: unknown, id: string): Promise<T> {
    let answer: Answer<T>;
    try {
      answer = await this.#turns.take(() => this.#attempt<T>(name, task));
    } catch (error) {
      if (!isOutOfMemory(error)) throw this.#reason(error, id);
      // A fresh thread has all its memory for this article: what others left behind is not its fault.
      answer = await this.#turns
        .take(() => this.#attempt<T>(name, task))
        .catch((again: unknown) => {
          throw this.#reason(again, id);
        });
    }
    if ('result' in answer) return answer.result;
    const { code, message } = answer.refused;
    throw new ArticleError(code, message, answer.refused.id);
  }

  async #attempt<T>(name: string, task: unknown): Promise<Answer<T>> {
    if (this.#isClosed) throw new Error('The threads have ended.');
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), LONGEST).unref();
    try {
      return (await this.#pool.run(task, { name, signal: limit.signal })) as Answer<T>;
    } finally {
      clearTimeout(timer);
    }
  }

  #reason(error: unknown, id: string): unknown {
    if (isOutOfMemory(error)) {
      const { memory } = this.options;
      return new ArticleError(
        'TOO_LARGE',
        `the parser ran out of memory on it (${memory} MB): split it, or raise QUOTEWIRE_THREAD_MEMORY`,
        id,
      );
    }
    if ((error as Error).name === 'AbortError') {
      return new ArticleError('TOO_LARGE', `the parser came to no end within ${LONGEST / 60_000} minutes`, id);
    }
    return error;
  }
}

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
