import { execFileSync } from 'node:child_process';
import { appendFile, chmod, chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { type Cluster, createCluster, freePort, halt, launch, newPassword } from '../src/database/embedded/cluster.js';
import { isRunning } from '../src/database/embedded/processes.js';
import { bringUpToDate } from '../src/database/up-to-date.js';
import { clusterIn, LOCAL, superuserUrl } from '../tests/support/own-postgres.js';

const SETTINGS = [...LOCAL, 'max_connections=100', 'timezone=UTC'];
/** Where other machines are, which a fault may make. */
const MACHINES = '10.77.0.0/16';
/** The database that has all tables and no rows. */
export const TEMPLATE = 'drilled';

/** A Postgres of the drill's own, that may be killed. */
export class Server {
  #pid = 0;

  private constructor(
    readonly cluster: Cluster,
    private readonly port: number,
    private readonly password: string,
    private readonly settings: readonly string[],
  ) {}

  /** Makes what `start` copies, with all tables, since making it anew each time takes seconds. */
  static async model(folder: string): Promise<Server> {
    const cluster = await clusterMadeIn(folder);
    const password = newPassword();
    await createCluster(cluster, password, ['--no-sync']);
    await appendFile(path.join(cluster.folder, 'pg_hba.conf'), `host all all ${MACHINES} scram-sha-256\n`);
    const server = new Server(cluster, await freePort(), password, []);
    await server.launch();
    await server.administer((client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
    await bringUpToDate(server.url(TEMPLATE));
    await server.stop();
    return server;
  }

  /**
   * @param folder where it keeps its tables; made
   * @param changed what becomes of the cluster before it is started
   */
  static async start(
    folder: string,
    model: Server,
    settings: readonly string[] = [],
    changed = async (cluster: Cluster): Promise<Cluster> => cluster,
  ): Promise<Server> {
    const cluster = await clusterMadeIn(folder);
    execFileSync('cp', ['-a', model.cluster.folder, cluster.folder]);
    return Server.on(await changed(cluster), model, settings);
  }

  /** A server on a copy of its tables. */
  static async on(cluster: Cluster, like: Server, settings: readonly string[]): Promise<Server> {
    const server = new Server(cluster, await freePort(), like.password, settings);
    await server.launch();
    return server;
  }

  async launch(): Promise<void> {
    this.#pid = await launch(this.cluster, this.port, [...SETTINGS, ...this.settings]);
  }

  url(database = 'postgres'): string {
    return superuserUrl(this.port, this.password, database);
  }

  /** SIGKILL to the server; its other processes end by themselves, which is waited for. */
  async kill(): Promise<void> {
    process.kill(this.#pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  isRunning(): boolean {
    return isRunning(this.#pid);
  }

  /** Starts it again, however long its remains take to end. */
  async restart(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.launch();
        return;
      } catch (error) {
        if (attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async stop(): Promise<void> {
    await halt(this.cluster, this.#pid);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(path.dirname(this.cluster.folder), { recursive: true, force: true });
  }

  /** A new database: like another one that nobody is connected to, by default with all tables and no rows. */
  async database(name: string, template = TEMPLATE): Promise<string> {
    await this.administer(async (client) => {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    });
    return this.url(name);
  }

  drop(name: string): Promise<void> {
    return this.administer((client) =>
      client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).then(() => undefined),
    );
  }

  async administer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.url() });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

/** In a folder that is made, and that whoever runs the server may enter. */
async function clusterMadeIn(folder: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const cluster = await clusterIn(folder);
  if (cluster.account !== null) await chown(folder, cluster.account.uid, cluster.account.gid);
  return cluster;
}
