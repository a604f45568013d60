import { expect, test } from '@jest/globals';
import { onlineIndexOf } from '../../src/database/online-index.js';

test.each([
  ['CREATE INDEX CONCURRENTLY pen_ink_idx ON pen (ink);', { name: 'pen_ink_idx', is: 'built' }],
  [
    '-- Why; and what for.\n-- squawk-ignore require-lock-timeout\nCREATE INDEX CONCURRENTLY "pen_ink_idx"\n  ON "pen" USING GIN ("ink")\n  WHERE "kind" <> \'AUTO\';\n',
    { name: '"pen_ink_idx"', is: 'built' },
  ],
  [
    '/* One;\n two; */ create unique index concurrently if not exists "The ""pen""" on pen (ink)',
    { name: '"The ""pen"""', is: 'built' },
  ],
  ['DROP INDEX CONCURRENTLY IF EXISTS "pen_ink_idx"; -- no longer asked for', { name: '"pen_ink_idx"', is: 'dropped' }],
  ['DROP INDEX CONCURRENTLY pen_ink_idx', { name: 'pen_ink_idx', is: 'dropped' }],
])('%j is done outside a transaction', (sql, index) => {
  expect(onlineIndexOf(sql)).toEqual(index);
});

test.each([
  'CREATE INDEX pen_ink_idx ON pen (ink);',
  'DROP INDEX pen_ink_idx;',
  'CREATE INDEX CONCURRENTLY a ON pen (ink); CREATE INDEX CONCURRENTLY b ON pen (kind);',
  "SET lock_timeout = '2s'; CREATE INDEX CONCURRENTLY a ON pen (ink);",
  'CREATE INDEX CONCURRENTLY a ON pen (ink);\nALTER TABLE pen ADD COLUMN cap TEXT;',
  'DROP INDEX CONCURRENTLY a, b;',
  '-- CREATE INDEX CONCURRENTLY a ON pen (ink);\nSELECT 1;',
  '',
])('%j is done in one', (sql) => {
  expect(onlineIndexOf(sql)).toBeNull();
});
