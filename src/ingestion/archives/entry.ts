import type { ArticleError } from '../../article/errors.js';

/** A file inside a zip or tar, or why it cannot be read. */
export type ArchiveEntry =
  | {
      /** Its path in the archive, for people: nothing is ever written there. */
      readonly name: string;
      /** Its content; throws ArticleError where it is damaged. */
      readonly chunks: AsyncIterable<Uint8Array>;
      readonly error: null;
    }
  | {
      /** Null for a damage between files, which may hide some. */
      readonly name: string | null;
      readonly chunks: null;
      readonly error: ArticleError;
    };

/** One that is there, read or not. */
export type NamedEntry = ArchiveEntry & { readonly name: string };

/** Folders, files that a system hides or leaves behind, and what a link leads to, are no articles. */
export function isHidden(name: string): boolean {
  return (
    name.split('/').some((part) => part.startsWith('.') && part !== '.' && part !== '..') ||
    name.startsWith('__MACOSX/')
  );
}

const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST_NAME = 300;

/** A path as it may be shown: bidirectional and control characters could make it look like another. */
export function shownName(name: string): string {
  const shown = name.replaceAll('\\', '/').replace(CONTROLS, '\ufffd');
  return shown.length > LONGEST_NAME ? `…${shown.slice(-LONGEST_NAME)}` : shown;
}
