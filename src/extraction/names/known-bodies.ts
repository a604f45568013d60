import { knownOutlets } from '../../article/known-outlets.js';
import { ordinaryNames } from '../../article/lexicon/outlets.js';
import { knownBodies } from '../lexicon/known-bodies.js';
import { bare } from './spelling.js';

const outlets = knownOutlets.flatMap(({ name, aliases }) =>
  [name, ...aliases].map((each) => bare(each.toLowerCase().replace(/^the /u, ''))),
);

const bodies: ReadonlySet<string> = new Set([...outlets.filter((name) => !ordinaryNames.has(name)), ...knownBodies]);

/** Is it the name of a well-known outlet, company or body? In lower case, without stops and a leading article. */
export const isKnownBody = (name: string): boolean => bodies.has(name);
