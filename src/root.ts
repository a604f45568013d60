import path from 'node:path';

/** Folder of the project: this file lies in `src/` or `dist/`, one below it. */
export const projectRoot = path.resolve(import.meta.dirname, '..');
