import { cursor } from './cursors.js';
import { graphql } from './graphql.js';
import { parser, scanner } from './parser.js';
import { archive, feed, line, page, text } from './readers.js';
import type { Target } from './types.js';

export const targets: Readonly<Record<string, Target>> = {
  scanner,
  parser,
  page,
  text,
  feed,
  line,
  archive,
  cursor,
  graphql,
};
