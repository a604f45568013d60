import { textHash } from '../identity/articles.js';
import { domainKey } from '../identity/outlets.js';
import type { OutletRow } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { findNames } from './statements/find-names.js';
import { lockNames } from './statements/lock-names.js';
import { nameDomains } from './statements/name-domain.js';
import { nameOutlets } from './statements/name-outlets.js';
import { nameSpeakers } from './statements/name-speakers.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** The id that the database has given to an identity key. */
export type Ids = (key: string) => string;

/** The ids of everybody whom an article names. */
export interface NamedIds {
  readonly outletIds: Ids;
  readonly speakerIds: Ids;
  /** The correction that taught a speaker's key where it leads, or null. */
  readonly taughtBy: (speakerKey: string) => string | null;
}

/**
 * The ids of an article's outlets and speakers; those that nobody has named before are made, each with a slug of its
 * own.
 *
 * Two articles printed on one day often name the same new person, or two with one surname, at the same time. Whoever
 * makes names therefore first takes locks on their keys and slugs, in one order for all: then nobody waits for another
 * in a circle, and no number behind a slug is given out twice.
 */
export async function identify(
  run: Runner,
  outlets: readonly OutletRow[],
  speakers: readonly SpeakerRow[],
): Promise<NamedIds> {
  const found = await find(run, outlets, speakers);
  const { outletIds, speakerIds } = found;
  const newSpeakers = speakers.filter(({ key }) => !speakerIds.has(key));
  let newOutlets = outlets.filter(({ key }) => !outletIds.has(key));
  if (newOutlets.length + newSpeakers.length > 0) await lock(run, newOutlets, newSpeakers);
  if (newOutlets.some(({ domain }) => domain !== null)) {
    // Whoever held the locks may have given the domain its outlet, or the outlet its name.
    await find(run, newOutlets, [], found);
    const unknown = newOutlets.filter(({ key, domain }) => !outletIds.has(key) && domain !== null);
    for (const { key, id } of await run(nameDomains, [storableJson(unknown)])) outletIds.set(key, id);
    newOutlets = newOutlets.filter(({ key }) => !outletIds.has(key));
  }
  await make(newOutlets, outletIds, (rows) => run(nameOutlets, [storableJson(rows)]));
  await make(newSpeakers, speakerIds, async (rows) => {
    const names = rows.map(({ key, own, slug, name, type }) => ({ key, own, slug, name, type }));
    const named = await run(nameSpeakers, [storableJson(names)]);
    for (const { key, taughtBy } of named) if (taughtBy !== null) found.taughtBy.set(key, taughtBy);
    return named;
  });
  return {
    outletIds: lookUp(outletIds),
    speakerIds: lookUp(speakerIds),
    taughtBy: (key) => found.taughtBy.get(key) ?? null,
  };
}

interface Found {
  readonly outletIds: Map<string, string>;
  readonly speakerIds: Map<string, string>;
  readonly taughtBy: Map<string, string>;
}

/** Adds who exists. An outlet that goes by its domain is the one that is known to be there, if it is the only one. */
async function find(
  run: Runner,
  outlets: readonly OutletRow[],
  speakers: readonly SpeakerRow[],
  found: Found = { outletIds: new Map(), speakerIds: new Map(), taughtBy: new Map() },
): Promise<Found> {
  const nameless = outlets.filter(({ key, domain }) => domain !== null && key === domainKey(domain));
  const rows = await run(findNames, [
    outlets.map(({ key }) => key),
    speakers.map(({ key }) => key),
    nameless.map(({ domain }) => domain!),
  ]);
  for (const { kind, key, id, taughtBy } of rows) {
    if (kind === 'outlet') found.outletIds.set(key, id);
    if (kind === 'speaker') found.speakerIds.set(key, id);
    if (taughtBy !== null) found.taughtBy.set(key, taughtBy);
  }
  const named = rows.filter(({ kind }) => kind === 'named');
  if (named.length === 1) found.outletIds.set(named[0]!.key, named[0]!.id);
  return found;
}

interface Name {
  readonly key: string;
  readonly slug: string;
  readonly domain?: string | null;
}

/** Everybody who makes names holds it: shared, or alone who makes so many that their locks would crowd the others out. */
const ALL_NAMES = '7104211';
const MANY = 200;

async function lock(run: Runner, outlets: readonly Name[], speakers: readonly Name[]): Promise<void> {
  if (outlets.length + speakers.length > MANY) {
    await run(lockNames, [[ALL_NAMES], [false]]);
    return;
  }
  const wordsOf = (kind: string, { key, slug, domain }: Name): string[] => [
    `${kind} key ${key}`,
    `${kind} slug ${slug}`,
    ...(domain ? [`${kind} key ${domainKey(domain)}`] : []),
  ];
  const words = [
    ...outlets.flatMap((name) => wordsOf('outlet', name)),
    ...speakers.flatMap((name) => wordsOf('speaker', name)),
  ];
  const numbers = [...new Set(words.map((each) => textHash(each).readBigInt64BE()))].sort((a, b) => (a < b ? -1 : 1));
  await run(lockNames, [
    [ALL_NAMES, ...numbers.map(String)],
    [true, ...numbers.map(() => false)],
  ]);
}

/** Several names of one article may share a slug: each round makes one of them. */
async function make<Row extends Name>(
  rows: readonly Row[],
  ids: Map<string, string>,
  ask: (missing: readonly Row[]) => Promise<{ id: string; key: string }[]>,
): Promise<void> {
  let missing = rows;
  while (missing.length > 0) {
    const made = await ask(missing);
    if (made.length === 0) throw new Error(`The database gives no id to ${missing[0]!.key}.`);
    for (const { id, key } of made) ids.set(key, id);
    missing = missing.filter(({ key }) => !ids.has(key));
  }
}

function lookUp(ids: ReadonlyMap<string, string>): Ids {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`No outlet or speaker of the article has the key ${key}.`);
    return id;
  };
}
