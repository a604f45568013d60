import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's native schema engine is downloaded at install time and may be out of reach; the stand-in needs only npm.
const standIn = path.join(import.meta.dirname, 'tools/schema-engine.mjs');
if (process.platform !== 'win32' && existsSync(standIn)) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= standIn;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env['DATABASE_URL'] ? { datasource: { url: process.env['DATABASE_URL'] } } : {}),
});
