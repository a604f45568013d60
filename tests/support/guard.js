// Waits until the test run that started it is over, in whatever way: its end of the pipe closes with it, even after
// Ctrl-C or kill -9. Then it stops the run's Postgres, or drops the run's databases on a server of others.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

const folder = process.argv[2];
process.on('SIGINT', () => undefined);
process.stdin.resume();
process.stdin.once('close', () => void clearAway());

async function clearAway() {
  // While the run's server is still being made ready, only the draft is there.
  const file = ['server.json', 'server.json.draft'].map((name) => path.join(folder, name)).find(existsSync);
  const own = path.join(folder, 'cluster/postmaster.pid');
  if (existsSync(own)) await stop(parseInt(readFileSync(own, 'utf8')));
  else if (file !== undefined) await dropDatabases(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true, force: true });
}

async function dropDatabases({ url, prefix }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  await client.end();
}

// SIGQUIT: at once, since nothing in it is kept.
async function stop(pid) {
  try {
    for (process.kill(pid, 'SIGQUIT'); ; process.kill(pid, 0)) await new Promise((resolve) => setTimeout(resolve, 20));
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
