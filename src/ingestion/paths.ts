import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { ArticleError } from '../article/errors.js';
import { formatOf, STANDARD_INPUT } from './formats.js';
import { unreadable } from './sources.js';

/** What a path leads to: a file to read, an address to fetch, a file passed over because of its ending, or nothing, and why. */
export type Finding =
  | { readonly kind: 'address'; readonly file: string }
  | { readonly kind: 'file'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'skipped'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly error: ArticleError };

/**
 * The files of paths, in order: addresses of the web, files, folders with all below them (by name; hidden ones and links to folders left
 * out), globs, and `-` for standard input. Each is found when it is asked for, so that a folder may hold any number.
 *
 * @param readAll also files with an unknown ending: somebody said what format they have
 */
export async function* findFiles(paths: readonly string[], readAll = false): AsyncGenerator<Finding> {
  for (const given of paths) {
    if (/^(?:https?|feed):\/\//iu.test(given)) {
      yield {
        kind: 'address',
        file: given.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/iu, '').replace(/^feed:/iu, 'https:'),
      };
    } else if (given === STANDARD_INPUT) yield { kind: 'file', file: given, bytes: 0 };
    else yield* findPath(given, readAll);
  }
}

async function* findPath(given: string, readAll: boolean): AsyncGenerator<Finding> {
  let found;
  try {
    found = await stat(given);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && /[*?[{]/u.test(given)) yield* findGlob(given, readAll);
    else yield failed(given, unreadable(error));
    return;
  }
  if (found.isDirectory()) yield* findBelow(given, readAll);
  else yield fileOrSkipped(given, found.size, readAll);
}

async function* findGlob(pattern: string, readAll: boolean): AsyncGenerator<Finding> {
  const files = await glob(pattern, {
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (files.length === 0) yield failed(pattern, new ArticleError('UNREADABLE', 'no file matches'));
  for (const file of files.sort()) yield* findPath(file, readAll);
}

async function* findBelow(folder: string, readAll: boolean): AsyncGenerator<Finding> {
  let names: string[];
  try {
    names = [];
    for await (const entry of await opendir(folder)) {
      if (!entry.name.startsWith('.')) names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
    }
  } catch (error) {
    yield failed(folder, unreadable(error));
    return;
  }
  for (const name of names.sort()) {
    const below = path.join(folder, name);
    if (name.endsWith('/')) {
      yield* findBelow(below.slice(0, -1), readAll);
      continue;
    }
    try {
      const found = await stat(below);
      if (!found.isDirectory()) yield fileOrSkipped(below, found.size, readAll);
    } catch (error) {
      yield failed(below, unreadable(error));
    }
  }
}

function fileOrSkipped(file: string, bytes: number, readAll: boolean): Finding {
  return readAll || formatOf(file) !== null ? { kind: 'file', file, bytes } : { kind: 'skipped', file };
}

function failed(file: string, error: ArticleError): Finding {
  return { kind: 'failed', file, error };
}
