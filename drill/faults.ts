import type { Fault, Site } from './arena.js';
import type { Damage } from './check.js';
import { cannotJump, clockJumps } from './faults/clock.js';
import { connectionsCut, postgresKilled } from './faults/database.js';
import { cannotMount, fullDisk } from './faults/disk.js';
import { embeddedKilled } from './faults/embedded.js';
import { slowNetwork } from './faults/latency.js';
import { cannotPart, machineGone } from './faults/machine.js';
import { outOfMemory } from './faults/memory.js';
import { duplicateJobs, twoIngests } from './faults/order.js';
import { pointInTime } from './faults/point-in-time.js';
import { apiKilled, ingestKilled, loadKilled, workerKilled } from './faults/processes.js';

/** On a server that rounds share one after another, each in a database of its own. */
export const shared: Readonly<Record<string, Fault>> = {
  ingestKilled,
  loadKilled,
  workerKilled,
  apiKilled,
  postgresKilled,
  connectionsCut,
  slowNetwork,
  twoIngests,
  duplicateJobs,
  outOfMemory,
};

/** Each round on a server of its own. */
export const apart: Readonly<Record<string, (site: Site) => Promise<Damage>>> = {
  clockJumps,
  embeddedKilled,
  fullDisk,
  machineGone,
  pointInTime,
};

const obstacles: Readonly<Record<string, () => string | null>> = {
  clockJumps: cannotJump,
  fullDisk: cannotMount,
  machineGone: cannotPart,
};

/** Why a fault cannot be made here, or null. */
export const whyNot = (name: string): string | null => obstacles[name]?.() ?? null;
