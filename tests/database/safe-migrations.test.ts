import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onlineIndexOf } from '../../src/database/online-index.js';
import { readMigrations } from '../../src/database/migrate.js';
import { projectRoot } from '../../src/root.js';
import { migrationsFolder } from '../support/migrations.js';
import { released } from './released-migrations.js';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule_name: string;
  readonly message: string;
}

/**
 * What squawk says of migrations, by name, with .squawk.toml. One that builds or drops an index online needs no limit to
 * waiting for locks, which no statement beside it could set: others never wait for it.
 */
function findings(folder: string, names: readonly string[]): Record<string, Finding[]> {
  const files = names.map((name) => path.join(folder, name, 'migration.sql'));
  const found = JSON.parse(squawk(files)) as Finding[];
  const isOnline = (file: string): boolean => onlineIndexOf(readFileSync(file, 'utf8')) !== null;
  return Object.fromEntries(
    files.map((file, index) => [
      names[index]!,
      found.filter((each) => each.file === file && !(each.rule_name === 'require-lock-timeout' && isOnline(file))),
    ]),
  );
}

/** It ends with 1 where it has found something. */
function squawk(files: readonly string[]): string {
  const command = path.join(projectRoot, 'node_modules/squawk-cli/js/bin/squawk');
  const args = [command, '--config', path.join(projectRoot, '.squawk.toml'), '--reporter', 'json', ...files];
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status !== 1 || stdout === '') throw error;
    return stdout;
  }
}

const rulesOf = (found: readonly Finding[]): string[] => [...new Set(found.map((each) => each.rule_name))].sort();

const folder = path.join(projectRoot, 'prisma/migrations');
const all = readMigrations().map(({ name }) => name);
const found = findings(folder, all);

test('migrations are safe on a database in use: squawk finds nothing', () => {
  const fresh = all.filter((name) => released[name] === undefined);
  const faults = fresh.flatMap((name) =>
    found[name]!.map(({ line, message }) => `${name}, line ${line + 1}: ${message}`),
  );
  expect(faults).toEqual([]);
});

test('of those that came before squawk, what it finds is known', () => {
  expect(Object.fromEntries(Object.keys(released).map((name) => [name, rulesOf(found[name] ?? [])]))).toEqual(
    Object.fromEntries(Object.entries(released).map(([name, { rules }]) => [name, [...rules].sort()])),
  );
});

/** Tables that a migration alters and has not made itself. */
function alteredTables(sql: string): string[] {
  const named = (statement: string): string[] =>
    [...sql.matchAll(new RegExp(`^${statement} (?:IF (?:NOT )?EXISTS )?(?:ONLY )?"?(\\w+)`, 'gimu'))].map(
      (match) => match[1]!,
    );
  const made = named('CREATE TABLE');
  return [...new Set(named('ALTER TABLE'))].filter((table) => !made.includes(table));
}

test('each alters one table in use at most: with two, it and a reader of both could wait for each other', () => {
  const fresh = readMigrations().filter(({ name }) => released[name] === undefined);
  expect(fresh.filter(({ sql }) => alteredTables(sql).length > 1)).toEqual([]);
  const two =
    'CREATE TABLE "desk" (id INT);\nALTER TABLE "desk" ADD x INT;\nALTER TABLE "quote" ADD x INT;\nALTER TABLE article ADD x INT;';
  expect(alteredTables(two)).toEqual(['quote', 'article']);
});

const LIMIT = "SET LOCAL lock_timeout = '2s';\n";
const dangerous: Readonly<Record<string, string>> = {
  'require-lock-timeout': 'ALTER TABLE quote ADD COLUMN tone TEXT;',
  'require-concurrent-index-creation': `${LIMIT}CREATE INDEX quote_tone_idx ON quote (tone);`,
  'require-concurrent-index-deletion': `${LIMIT}DROP INDEX quote_tone_idx;`,
  'ban-concurrent-index-creation-in-transaction': `${LIMIT}CREATE INDEX CONCURRENTLY quote_tone_idx ON quote (tone);`,
  'adding-field-with-default': `${LIMIT}ALTER TABLE quote ADD COLUMN seen_at TIMESTAMPTZ DEFAULT clock_timestamp();`,
  'adding-required-field': `${LIMIT}ALTER TABLE quote ADD COLUMN tone TEXT NOT NULL;`,
  'adding-not-nullable-field': `${LIMIT}ALTER TABLE quote ALTER COLUMN tone SET NOT NULL;`,
  'constraint-missing-not-valid': `${LIMIT}ALTER TABLE quote ADD CONSTRAINT quote_tone CHECK (tone <> '');`,
  'adding-foreign-key-constraint': `${LIMIT}ALTER TABLE quote ADD COLUMN desk_id BIGINT REFERENCES desk (id);`,
  'disallowed-unique-constraint': `${LIMIT}ALTER TABLE quote ADD COLUMN tone TEXT UNIQUE;`,
  'changing-column-type': `${LIMIT}ALTER TABLE quote ALTER COLUMN ordinal TYPE BIGINT;`,
  'renaming-column': `${LIMIT}ALTER TABLE quote RENAME COLUMN tone TO mood;`,
  'renaming-table': `${LIMIT}ALTER TABLE quote RENAME TO quotation;`,
  'ban-drop-column': `${LIMIT}ALTER TABLE quote DROP COLUMN tone;`,
  'ban-drop-table': `${LIMIT}DROP TABLE quote;`,
};

test('what would stop readers, writers or the version before is found', async () => {
  const { folder, remove } = await migrationsFolder(dangerous);
  const rules = Object.entries(findings(folder, Object.keys(dangerous))).map(([name, each]) => [name, rulesOf(each)]);
  await remove();
  expect(rules).toEqual(Object.keys(dangerous).map((name) => [name, expect.arrayContaining([name])]));
});

const safe: Readonly<Record<string, string>> = {
  column: `${LIMIT}ALTER TABLE quote ADD COLUMN tone TEXT, ADD COLUMN weight REAL NOT NULL DEFAULT 1;`,
  index: 'CREATE INDEX CONCURRENTLY "quote_tone_idx" ON "quote"("tone");',
  unique: 'CREATE UNIQUE INDEX CONCURRENTLY "quote_tone_key" ON "quote"("tone");',
  drop: 'DROP INDEX CONCURRENTLY IF EXISTS "quote_tone_idx";',
  constraint: `${LIMIT}ALTER TABLE quote ADD CONSTRAINT quote_tone CHECK (tone <> '') NOT VALID;`,
  required: `${LIMIT}ALTER TABLE quote ADD CONSTRAINT quote_tone_not_null NOT NULL tone NOT VALID;`,
  foreign: `${LIMIT}ALTER TABLE quote ADD CONSTRAINT quote_desk_id_fkey FOREIGN KEY (desk_id) REFERENCES desk (id) NOT VALID;`,
  validation: `${LIMIT}ALTER TABLE quote VALIDATE CONSTRAINT quote_tone;`,
  later: `${LIMIT}-- The version before neither reads nor writes it.\n-- squawk-ignore ban-drop-column\nALTER TABLE quote DROP COLUMN tone;`,
};

test('the ways to do the same that docs/upgrading.md shows are taken', async () => {
  const { folder, remove } = await migrationsFolder(safe);
  const rules = findings(folder, Object.keys(safe));
  await remove();
  expect(rules).toEqual(Object.fromEntries(Object.keys(safe).map((name) => [name, []])));
});
