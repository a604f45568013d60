import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** Leaves room for a number below the 255 characters that file systems and caches take. */
const LONGEST = 80;

/**
 * A readable piece of a web address for a name: ASCII letters, digits and hyphens ("José Ñúñez" → "jose-nunez"); Latin,
 * Greek, Cyrillic, Arabic and some more scripts are written in Latin letters. A name of which nothing can be written so
 * gets `name-` and eight hexadecimal digits of its hash. Two names may share one: the database adds a number.
 */
export function slug(name: string): string {
  const readable = slugify(name, { decamelize: false }).slice(0, LONGEST).replace(/-+$/u, '');
  return readable || `name-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
