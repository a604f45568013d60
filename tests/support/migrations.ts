import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Migration, readMigrations } from '../../src/database/migrate.js';
import { temporaryFolder } from './folders.js';

/** A new folder of migrations in Prisma's layout, by name and SQL. */
export async function migrationsFolder(
  files: Record<string, string>,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const { folder, remove } = await temporaryFolder();
  for (const [name, sql] of Object.entries(files)) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'migration.sql'), sql);
  }
  await writeFile(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return { folder, remove };
}

/** Migrations as they would be read from such a folder. */
export async function written(files: Record<string, string>): Promise<Migration[]> {
  const { folder, remove } = await migrationsFolder(files);
  const migrations = readMigrations(folder);
  await remove();
  return migrations;
}
