import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/root.js';

/** A `quotewire` as a process of its own. */
export interface Command {
  readonly child: ChildProcess;
  /** What it has written by now, to standard output and standard error. */
  output(): string;
  /** What it has written to standard output alone. */
  printed(): string;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** SIGKILL to every command that is running. */
export function killCommands(): void {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * @param input of its standard input; null: that stays open
 * @param within what it is started by, with the arguments of that
 */
export function quotewire(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input: string | null = '',
  within: readonly string[] = [],
): Command {
  const [program, ...rest] = [...within, process.execPath, path.join(projectRoot, 'bin/quotewire.js'), ...args];
  const child = spawn(program!, rest, {
    env: { ...process.env, QUOTEWIRE_SAMPLES: 'off', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let [output, printed] = ['', ''];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => (output += words));
  child.stdout.on('data', (words: string) => (printed += words));
  child.stdin.on('error', () => undefined);
  if (input !== null) child.stdin.end(input);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    printed: () => printed,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** One thread or two, which is most of what the start of a command takes. */
export const threads = (random: () => number): string[] => ['--jobs', random() < 0.5 ? '1' : '2'];

/** Runs a command again and again until it ends with 0: what a script or a person does after a fault. */
export async function untilDone(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const command = quotewire(args, env);
    if ((await command.ended) === 0) return;
    if (attempt === 50) throw new Error(`quotewire ${args[0]} fails again and again: ${command.output().slice(-500)}`);
  }
}

/** Numbers of the processes whose command line or environment names this. */
export function processesNaming(words: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        const told = readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8');
        return told.includes(words) && !/^State:\s*Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      } catch {
        return false; // It has ended, or is somebody else's.
      }
    });
}
