import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../src/ingestion/paths.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quotewire-paths-'));
  await mkdir(path.join(folder, 'b/deep'), { recursive: true });
  await mkdir(path.join(folder, '.hidden'));
  for (const name of ['a.txt', 'b/deep/c.JSONL', 'b/d.txt', 'e.png', 'README', '.hidden/f.txt', 'g [1].txt']) {
    await writeFile(path.join(folder, name), name);
  }
  await symlink(folder, path.join(folder, 'b/loop'));
  await symlink(path.join(folder, 'gone.txt'), path.join(folder, 'z.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

async function found(paths: readonly string[], readAll = false): Promise<string[]> {
  const all: string[] = [];
  for await (const finding of findFiles(paths, readAll))
    all.push(`${finding.kind} ${path.relative(folder, finding.file)}`);
  return all;
}

test('a folder gives all files below it, by name, each once', async () => {
  expect(await found([folder])).toEqual([
    'skipped README',
    'file a.txt',
    'file b/d.txt',
    'file b/deep/c.JSONL',
    'skipped e.png',
    'file g [1].txt',
    'failed z.txt',
  ]);
});

test('with a format given, every file counts', async () => {
  expect(await found([path.join(folder, 'README')], true)).toEqual(['file README']);
});

test('globs, and names that only look like one', async () => {
  expect(await found([path.join(folder, '**/*.txt')])).toEqual(['file a.txt', 'file b/d.txt', 'file g [1].txt']);
  expect(await found([path.join(folder, 'g [1].txt')])).toEqual(['file g [1].txt']);
  expect(await found([path.join(folder, '*.pdf')])).toEqual(['failed *.pdf']);
});
