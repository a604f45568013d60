import { isAgency } from '../article/publishers.js';
import type { Database } from '../database/client.js';
import { domainKey, outletAtAddress, outletKey } from '../identity/outlets.js';
import {
  markOutletMerged,
  moveArticles,
  moveCredits,
  movePrinted,
  moveRecords,
  namelessOutlets,
  outletsByKey,
  type TwinOutlets,
  twinOutlets,
  twinOutletsOf,
} from './statements/joining-outlets.js';
import { nameDomains } from './statements/name-domain.js';
import { storableJson } from './storable.js';
import { inTransaction, inTransactionAlone, type Runner } from './transaction.js';
import { recountUtterances } from './utterances.js';

/**
 * Makes one outlet of two rows: one that was stored by its domain alone, and the only one that is named at this domain.
 * Whichever came first, and however: an outlet may have been named by articles without an address while its domain was
 * known from others, until an article says both.
 *
 * @param domains only of these
 * @returns how many were joined
 */
export async function joinOutletsAt(database: Database, domains: readonly string[]): Promise<number> {
  const find = (run: Runner): Promise<TwinOutlets[]> => run(twinOutletsOf, [domains.map(domainKey)]);
  return joinFound(database, find);
}

/**
 * The same of all outlets, and of those whose domain the tables of well-known outlets have learned since they were
 * stored: those get their name, or become one with the outlet that has it.
 */
export async function joinOutlets(database: Database): Promise<number> {
  return joinFound(database, async (run) => [...(await named(run)), ...(await run(twinOutlets, []))]);
}

/** Stands in nobody's way where there is nothing to join, which is nearly always so. */
async function joinFound(database: Database, find: (run: Runner) => Promise<TwinOutlets[]>): Promise<number> {
  if ((await inTransaction(database, [], find)).length === 0) return 0;
  return inTransactionAlone(database, async (run) => {
    let joined = 0;
    for (let twins = await find(run); twins.length > 0; twins = await find(run)) {
      await join(run, twins[0]!);
      joined++;
    }
    return joined;
  });
}

/** Names outlets whose domain has become known; returns those whose name another one has. */
async function named(run: Runner): Promise<TwinOutlets[]> {
  const known = (await run(namelessOutlets, [])).flatMap(({ id, domain }) => {
    const name = outletAtAddress(domain);
    const key = name === null ? null : outletKey(name, domain);
    return key === null || key === domainKey(domain) ? [] : [{ id, domain, key, name: name!, agency: isAgency(name!) }];
  });
  if (known.length === 0) return [];
  const ids = new Map((await run(outletsByKey, [known.map(({ key }) => key)])).map(({ id, key }) => [key, id]));
  const twins: TwinOutlets[] = [];
  for (const outlet of known) {
    const into = ids.get(outlet.key);
    if (into !== undefined) twins.push({ from: outlet.id, into });
    else {
      await run(nameDomains, [storableJson([outlet])]);
      ids.set(outlet.key, outlet.id);
    }
  }
  return twins;
}

async function join(run: Runner, { from, into }: TwinOutlets): Promise<void> {
  await run(moveCredits, [from, into]);
  await run(moveArticles, [from, into]);
  await run(moveRecords, [from, into]);
  const utterances = await run(movePrinted, [from, into]);
  await run(markOutletMerged, [from, into]);
  await recountUtterances(
    run,
    utterances.map(({ id }) => id),
  );
}
