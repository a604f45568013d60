import { textHash } from '../identity/articles.js';
import { domainKey } from '../identity/outlets.js';
import { familyForm } from '../identity/lookups.js';
import { decide, isBody, settle } from './deciding.js';
import { make } from './making.js';
import type { ArticleRows, OutletRow } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { findNames, type FoundName } from './statements/find-names.js';
import { lockNames } from './statements/lock-names.js';
import { nameDomains } from './statements/name-domain.js';
import { nameOutlets } from './statements/name-outlets.js';
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
  /** Why a speaker is the one, in words, where more than the same name had to say it; else null. */
  readonly decidedBy: (speakerKey: string) => string | null;
}

/**
 * The ids of an article's outlets and speakers; those that nobody has named before are made, each with a slug of its
 * own. Where a name alone does not say who is meant, the evidence of the article does (deciding.ts).
 *
 * Two articles printed on one day often name the same new person, or two with one surname, at the same time. Whoever
 * makes names therefore first takes locks on their keys, slugs and family names, in one order for all: then nobody waits
 * for another in a circle, no number behind a slug is given out twice, and nobody founds a name that another one founds.
 */
export async function identify(run: Runner, article: ArticleRows): Promise<NamedIds> {
  const { outlets, speakers } = article;
  const { outletIds, knownOf } = await find(run, outlets, speakers);
  const settled = settle(article, knownOf);
  const open = speakers.filter(({ key }) => !settled.has(key));
  let newOutlets = outlets.filter(({ key }) => !outletIds.has(key));
  if (newOutlets.length + open.length > 0) lock(run, newOutlets, open);
  if (newOutlets.some(({ domain }) => domain !== null)) {
    // Whoever held the locks may have given the domain its outlet, or the outlet its name.
    for (const [key, id] of (await find(run, newOutlets, [])).outletIds) outletIds.set(key, id);
    const unknown = newOutlets.filter(({ key, domain }) => !outletIds.has(key) && domain !== null);
    for (const { key, id } of await run(nameDomains, [storableJson(unknown)])) outletIds.set(key, id);
    newOutlets = newOutlets.filter(({ key }) => !outletIds.has(key));
  }
  await make(newOutlets, outletIds, (rows) => run(nameOutlets, [storableJson(rows)]));
  const speakerIds = new Map([...settled].map(([key, { id }]) => [key, id]));
  const reasons = open.length > 0 ? await decide(run, article, open, speakerIds) : new Map<string, string>();
  return {
    outletIds: lookUp(outletIds),
    speakerIds: lookUp(speakerIds),
    taughtBy: (key) => settled.get(key)?.taughtBy ?? null,
    decidedBy: (key) => reasons.get(key) ?? null,
  };
}

/** Who exists. An outlet that goes by its domain is the one that is known to be there, if it is the only one. */
async function find(
  run: Runner,
  outlets: readonly OutletRow[],
  speakers: readonly SpeakerRow[],
): Promise<{ outletIds: Map<string, string>; knownOf: Map<string, FoundName[]> }> {
  const nameless = outlets.filter(({ key, domain }) => domain !== null && key === domainKey(domain));
  const rows = await run(findNames, [
    outlets.map(({ key }) => key),
    [...new Set(speakers.flatMap(({ key, own }) => [key, own]))],
    nameless.map(({ domain }) => domain!),
  ]);
  const outletIds = new Map(rows.filter(({ kind }) => kind === 'outlet').map(({ key, id }) => [key, id]));
  const named = rows.filter(({ kind }) => kind === 'named');
  if (named.length === 1) outletIds.set(named[0]!.key, named[0]!.id);
  const knownOf = new Map<string, FoundName[]>();
  for (const row of rows) if (row.kind === 'speaker') knownOf.set(row.key, [...(knownOf.get(row.key) ?? []), row]);
  return { outletIds, knownOf };
}

interface Name {
  readonly key: string;
  readonly slug: string;
  readonly domain?: string | null;
}

/** Everybody who makes names holds it: shared, or alone who makes so many that their locks would crowd the others out. */
const ALL_NAMES = '7104211';
const MANY = 130;

/** Whatever is asked behind it is answered once the locks are held. */
function lock(run: Runner, outlets: readonly Name[], speakers: readonly SpeakerRow[]): void {
  if (outlets.length + speakers.length > MANY) {
    void run(lockNames, [[ALL_NAMES], [false]]);
    return;
  }
  const wordsOf = (kind: string, { key, slug, domain }: Name): string[] => [
    `${kind} key ${key}`,
    `${kind} slug ${slug}`,
    ...(domain ? [`${kind} key ${domainKey(domain)}`] : []),
  ];
  const words = [
    ...outlets.flatMap((name) => wordsOf('outlet', name)),
    ...speakers.flatMap((name) => [
      ...wordsOf('speaker', name),
      `speaker family ${familyForm(name.name, isBody(name))}`,
    ]),
  ];
  const numbers = [...new Set(words.map((each) => textHash(each).readBigInt64BE()))].sort((a, b) => (a < b ? -1 : 1));
  void run(lockNames, [
    [ALL_NAMES, ...numbers.map(String)],
    [true, ...numbers.map(() => false)],
  ]);
}

function lookUp(ids: ReadonlyMap<string, string>): Ids {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`No outlet or speaker of the article has the key ${key}.`);
    return id;
  };
}
