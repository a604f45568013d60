import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'bin/quotewire.js');

let checked = false;

/** These tests run what is built: a stale build would have them test the code of yesterday. */
function assertBuilt(): void {
  if (checked) return;
  const built = path.join(root, 'dist/cli.js');
  if (!existsSync(built)) throw new Error('dist/ is missing: run `npm run build`, then the tests.');
  const source = path.join(root, 'src');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const isWeb = file.startsWith(`web${path.sep}`);
    if (!isWeb && !/(?<!\.d)\.ts$/u.test(file)) continue;
    if (file.startsWith('generated') || statSync(path.join(source, file)).isDirectory()) continue;
    // The front end is bundled into files of other names; its page is written anew with them.
    const compiled = path.join(root, 'dist', isWeb ? 'web/index.html' : file.replace(/\.ts$/u, '.js'));
    if (!existsSync(compiled) || statSync(compiled).mtimeMs < statSync(path.join(source, file)).mtimeMs) {
      throw new Error(`dist/ is older than src/${file}: run \`npm run build\`, then the tests.`);
    }
  }
  checked = true;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `quotewire` that runs as its own process. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves when standard output or standard error holds a match. */
  saw(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

export function start(
  args: readonly string[],
  env: Record<string, string> = {},
  input: string | Uint8Array = '',
): Running {
  assertBuilt();
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, QUOTEWIRE_SAMPLES: 'off', ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => (output[name] += piece));
  }
  child.stdin.on('error', () => undefined); // It may end before it has read everything.
  child.stdin.end(input);
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...output }) as Ended);
  return {
    child,
    ended,
    async saw(pattern) {
      for (;;) {
        const match = pattern.exec(output.stdout) ?? pattern.exec(output.stderr);
        if (match) return match;
        if (child.exitCode !== null) throw new Error(`It ended without ${pattern}: ${output.stdout}${output.stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Runs `quotewire` to its end. */
export function quotewire(
  args: readonly string[],
  env: Record<string, string> = {},
  input: string | Uint8Array = '',
): Promise<Ended> {
  return start(args, env, input).ended;
}

export const jsonLines = (output: string): Record<string, unknown>[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
