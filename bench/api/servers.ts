import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/root.js';

const here = path.join(projectRoot, 'bench', 'api');

interface Usage {
  readonly cpuMs: number;
  readonly peakRssMb: number;
  readonly rssMb: number;
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** CPU that its process has spent so far, in milliseconds, the most memory that it ever had, and what it has. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/**
 * Quotewire as `serve` serves it, but that a single client may ask without end.
 * @param kept documents known by their id, which it keeps answers to; null: it keeps none
 */
export async function startOurs(databaseUrl: string, kept: readonly string[] | null = null): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotewire-bench-'));
  const documents = path.join(folder, 'documents.json');
  writeFileSync(documents, JSON.stringify(Object.fromEntries((kept ?? []).map((text) => [documentId(text), text]))));
  const child = start(path.join(projectRoot, 'bin', 'quotewire.js'), ['serve'], process.execPath, {
    DATABASE_URL: databaseUrl,
    QUOTEWIRE_SAMPLES: 'off',
    QUOTEWIRE_TRUSTED_DOCUMENTS: documents,
    PORT: '0',
    // Counted, and never spent.
    QUOTEWIRE_BUDGET: '1000000000000',
    ...(kept === null ? { QUOTEWIRE_CACHE_MB: '0' } : {}),
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, place] = /answers on (\S+)\/graphql/.exec(said) ?? [];
      if (place !== undefined) resolve(place);
    });
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', () => reject(new Error(`Quotewire ended before it listened: ${said}`)));
  });
  child.stderr!.removeAllListeners('data');
  rmSync(folder, { recursive: true });
  return served(child, url);
}

/** The id of a document: GraphQL over HTTP, "Persisted Documents". */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** PostGraphile, with the Node that it asks for. */
export function startPeer(databaseUrl: string): Promise<Served> {
  const node = path.join(here, 'node_modules', 'node', 'bin', 'node');
  return announced(start(path.join(here, 'postgraphile.mjs'), [databaseUrl], node, {}));
}

export function startBare(databaseUrl: string): Promise<Served> {
  return announced(start(path.join(here, 'bare.mjs'), [databaseUrl], process.execPath, {}));
}

function start(file: string, args: string[], execPath: string, env: Record<string, string>): ChildProcess {
  return fork(file, args, {
    execPath,
    execArgv: ['--import', path.join(here, 'report-cpu.mjs')],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function announced(child: ChildProcess): Promise<Served> {
  child.stderr!.pipe(process.stderr);
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A server ended before it listened.'))),
  ])) as [{ url: string }];
  return served(child, message.url);
}

function served(child: ChildProcess, url: string): Served {
  child.stdout!.resume();
  // It logs every request, as it would in earnest; what is read here costs it nothing more.
  child.stderr!.resume();
  return {
    url,
    async usage() {
      child.send('usage');
      return ((await once(child, 'message')) as [Usage])[0];
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
