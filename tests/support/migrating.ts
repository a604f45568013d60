// A process that migrates, for tests that kill it:
//   node --import tsx migrating.ts URL FOLDER
import pg from 'pg';
import { migrate, readMigrations } from '../../src/database/migrate.js';

const [url, folder] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
await migrate(client, readMigrations(folder));
await client.end();
