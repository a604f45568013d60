import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { projectRoot } from '../root.js';

/** The documents of the pages and widgets, which `npm run build` writes down (src/web/trusted-documents.ts). */
const OWN = path.join(projectRoot, 'dist/trusted-documents.json');

/** A list of documents cannot be used. The message says which and why. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
}

/** Documents known by an id, the hash of their text (GraphQL over HTTP, "Persisted Documents"). */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;
  /** What the operations in them are called. */
  readonly operations: ReadonlySet<string>;

  /** @param texts by their ids, `sha256:` and 64 hexadecimal digits */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#known = new Set(texts.values());
    this.operations = new Set(
      [...this.#known].flatMap((text) =>
        parse(text).definitions.flatMap((each) =>
          each.kind === Kind.OPERATION_DEFINITION && each.name !== undefined ? [each.name.value] : [],
        ),
      ),
    );
  }

  /** The text of this id, or null. */
  text(id: string): string | null {
    return this.#texts.get(id) ?? null;
  }

  /** Whether a text is one of them. */
  has(text: string): boolean {
    return this.#known.has(text);
  }
}

/**
 * The documents of the pages and widgets, none where these are not built, and those of a file of others': a JSON object
 * of texts by their ids, with or without `sha256:` before the digits (as graphql-codegen writes them).
 *
 * @throws {TrustedDocumentsError}
 */
export function readTrustedDocuments(file: string | null): TrustedDocuments {
  const texts = new Map<string, string>();
  for (const [id, text] of Object.entries(readOwn())) texts.set(id, text);
  if (file !== null) for (const [id, text] of readTheirs(file)) texts.set(id, text);
  return new TrustedDocuments(texts);
}

function readOwn(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(OWN, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

function readTheirs(file: string): [id: string, text: string][] {
  let given: Record<string, string>;
  try {
    given = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it must be a JSON object of texts' : (error as Error).message;
    throw new TrustedDocumentsError(`The documents in ${file} cannot be used: ${reason}.`);
  }
  return Object.entries(given).map(([id, text]) => {
    const hash = createHash('sha256').update(text).digest('hex');
    if (id.replace(/^sha256:/u, '') !== hash) {
      throw new TrustedDocumentsError(
        `The documents in ${file} cannot be used: ${id.slice(0, 80)} is not the SHA-256 of its text, which is ${hash}.`,
      );
    }
    try {
      parse(text);
    } catch (error) {
      throw new TrustedDocumentsError(
        `The documents in ${file} cannot be used: ${id} is no GraphQL: ${(error as Error).message}`,
      );
    }
    return [`sha256:${hash}`, text];
  });
}
