import { Pool } from 'undici';

/** How many requests are under way at any time. */
const CONNECTIONS = 10;

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

/** What is sent, over and over. */
export interface Shot {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Sends one request over ten connections, the next on each as soon as the one before is answered. */
export async function drive({ url, method, headers, body }: Shot, seconds: number): Promise<Load> {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const sender = async (): Promise<void> => {
    for (let sent = performance.now(); sent < end; sent = performance.now()) {
      const answer = await pool.request({ path: pathname + search, method, headers, body });
      await answer.body.dump({ limit: 10_000_000 });
      if (answer.statusCode !== 200) throw new Error(`${url} answers with status ${answer.statusCode}.`);
      latencies.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, sender));
    return { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies };
  } finally {
    await pool.close();
  }
}
