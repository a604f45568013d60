import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { transformFile } from '@swc/core';
import { glob } from 'tinyglobby';
import { projectRoot } from '../../src/root.js';

/** What a process that joins the embedded database says (member.ts). */
export interface Word {
  readonly url?: string;
  readonly error?: string;
  readonly message?: string;
  readonly handled?: string;
}

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Member {
  readonly process: ChildProcess;
  /** Its first word: the URL, or why it has none. */
  readonly joined: Promise<Word>;
  /** All it has said up to now. */
  readonly words: Word[];
  /** What it wrote for people. */
  stderr(): string;
  tell(line: 'leave' | 'exit'): Promise<End>;
  kill(signal: NodeJS.Signals): Promise<End>;
}

const members = new Set<ChildProcess>();

/** What of the project a member needs. */
const PARTS = ['src/database/embedded', 'src/database/errors.ts', 'src/root.ts', 'tests/support/member.ts'];

/** Writes that part of the project into a folder, compiled as Jest compiles it: plain Node starts quickest. */
export async function compileMember(project: string): Promise<void> {
  const files = await glob(
    PARTS.map((part) => (part.endsWith('.ts') ? part : `${part}/*.ts`)),
    { cwd: projectRoot },
  );
  for (const file of files) {
    const { code } = await transformFile(path.join(projectRoot, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    const compiled = path.join(project, file.replace(/ts$/, 'js'));
    await mkdir(path.dirname(compiled), { recursive: true });
    await writeFile(compiled, code);
  }
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }');
  await symlink(path.join(projectRoot, 'node_modules'), path.join(project, 'node_modules'));
}

/** Starts a process that joins the embedded database of that folder; `project` is where `compileMember` wrote. */
export function startMember(project: string, dataFolder: string, ...rest: string[]): Member {
  const child = spawn(process.execPath, [path.join(project, 'tests/support/member.js'), dataFolder, ...rest], {
    cwd: project,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  members.add(child);
  const words: Word[] = [];
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => {
    members.delete(child);
    return { code, signal } as End;
  });
  const lines = createInterface({ input: child.stdout });
  const joined = new Promise<Word>((resolve, reject) => {
    lines.on('line', (line) => {
      words.push(JSON.parse(line) as Word);
      resolve(words[0]!);
    });
    void ended.then(() => reject(new Error(`The process ended without a word: ${stderr}`)));
  });
  // Not every test asks for the first word.
  joined.catch(() => undefined);
  return {
    process: child,
    joined,
    words,
    stderr: () => stderr,
    tell(line) {
      child.stdin.write(`${line}\n`);
      return ended;
    },
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Ends what a failed test left running. */
export async function endMembers(): Promise<void> {
  await Promise.all([...members].map((child) => (child.stdin?.end(), once(child, 'close'))));
}
