import type { Database } from '../database/client.js';
import { lookupsOf } from '../identity/lookups.js';
import { isBody } from './sightings.js';
import { addLookups, unlistedSpeakers } from './statements/unlisted-speakers.js';
import { inTransaction } from './transaction.js';

/** Of everybody who does this. */
const LOCK = 7104218n;
const AT_ONCE = 1000;

/**
 * Lists speakers that were stored before there were look-ups under the forms of their names: new articles would find
 * them by the same spelling only.
 *
 * @param stop when it fires, no more are begun
 * @returns how many were listed
 */
export async function listEarlierSpeakers(database: Database, stop?: AbortSignal): Promise<number> {
  let listed = 0;
  for (let after: string | undefined = '0'; after !== undefined && !stop?.aborted;) {
    const from: string = after;
    after = await inTransaction(database, [LOCK], async (run) => {
      const speakers = await run(unlistedSpeakers, [from, AT_ONCE]);
      const forms = speakers.flatMap(({ id, key, name }) =>
        lookupsOf(name, isBody({ key })).stored.map((form) => ({ form, id })),
      );
      if (forms.length > 0) await run(addLookups, [forms.map(({ form }) => form), forms.map(({ id }) => id)]);
      listed += new Set(forms.map(({ id }) => id)).size;
      return speakers[AT_ONCE - 1]?.id;
    });
  }
  return listed;
}
