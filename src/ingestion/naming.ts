import { textHash } from '../identity/articles.js';
import { domainKey } from '../identity/outlets.js';
import { familyForm } from '../identity/lookups.js';
import { decide, type Draft, settle } from './deciding.js';
import { byKey } from './keyed.js';
import { joinOutletsAt } from './joining-outlets.js';
import { make } from './making.js';
import { isBody } from './sightings.js';
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
 * The ids of the outlets and speakers of articles, in their order; those that nobody has named before are made, each with
 * a slug of its own. Where a name alone does not say who is meant, the evidence of the article does (deciding.ts).
 *
 * Two articles printed on one day often name the same new person, or two with one surname, at the same time. Whoever
 * makes names therefore first takes locks on their family names, in one order for all: then nobody waits for another in
 * a circle, and nobody founds a name that another one founds. Articles given together find those before them as if they
 * were stored; one of which that cannot be said has to wait until they are.
 *
 * @returns null of an article that has to wait, which the first one never has
 */
export async function identify(run: Runner, articles: readonly ArticleRows[]): Promise<(NamedIds | null)[]> {
  const { outletIds, knownOf, twice } = await find(run, articles);
  if (twice.length > 0) run.afterwards((database) => joinOutletsAt(database, twice));
  const isWaiting = waitingForOutlets(articles, outletIds);
  const drafts = articles.map((article, place): Draft => {
    const waits = isWaiting[place]!;
    const settled = settle(article, knownOf);
    return { article, settled, waits, open: waits ? [] : article.speakers.filter(({ key }) => !settled.has(key)) };
  });
  const newOutlets = outletsOf(drafts.filter(({ waits }) => !waits)).filter(({ key }) => !outletIds.has(key));
  lock(
    run,
    newOutlets,
    drafts.flatMap(({ open }) => open),
  );
  const decisions = await decide(run, drafts);
  const made = outletsOf(drafts.filter((_, place) => decisions[place] !== null));
  await makeOutlets(
    run,
    made.filter(({ key }) => !outletIds.has(key)),
    outletIds,
  );
  return decisions.map((decided, place) => {
    if (decided === null) return null;
    const { settled } = drafts[place]!;
    return {
      outletIds: lookUp(outletIds),
      speakerIds: lookUp(decided.ids),
      taughtBy: (key) => settled.get(key)?.taughtBy ?? null,
      decidedBy: (key) => decided.reasons.get(key) ?? null,
    };
  });
}

/** The same of one article. */
export async function identifyOne(run: Runner, article: ArticleRows): Promise<NamedIds> {
  const [ids] = await identify(run, [article]);
  return ids!;
}

/** The outlets of articles, each once: as the first of them names it. */
function outletsOf(drafts: readonly { readonly article: ArticleRows }[]): OutletRow[] {
  const outlets = new Map<string, OutletRow>();
  for (const { article } of drafts)
    for (const outlet of article.outlets) if (!outlets.has(outlet.key)) outlets.set(outlet.key, outlet);
  return [...outlets.values()];
}

/** An article with a new outlet at a domain waits for earlier ones that print another name of what is there. */
function waitingForOutlets(articles: readonly ArticleRows[], known: ReadonlyMap<string, string>): boolean[] {
  const printed = new Map<string, string>();
  return articles.map(({ outlets }) => {
    const waits = outlets.some(({ key, domain }) => {
      const before = domain === null || known.has(key) ? undefined : printed.get(domain);
      return before !== undefined && before !== key;
    });
    for (const { key, domain } of outlets) if (domain !== null && !printed.has(domain)) printed.set(domain, key);
    return waits;
  });
}

/** Makes outlets, under the locks of their names. Adds to `ids`. */
async function makeOutlets(run: Runner, outlets: readonly OutletRow[], ids: Map<string, string>): Promise<void> {
  let missing = outlets;
  if (missing.some(({ domain }) => domain !== null)) {
    // Whoever held the locks may have given the domain its outlet, or the outlet its name.
    for (const [key, id] of (await find(run, [{ outlets: missing, speakers: [] }])).outletIds) ids.set(key, id);
    const unknown = missing.filter(({ key, domain }) => !ids.has(key) && domain !== null);
    for (const { key, id } of await run(nameDomains, [storableJson(unknown)])) ids.set(key, id);
    missing = missing.filter(({ key }) => !ids.has(key));
  }
  await make(missing, ids, (rows) => run(nameOutlets, [storableJson(rows)]));
}

/** Who exists. */
interface Known {
  readonly outletIds: Map<string, string>;
  readonly knownOf: Map<string, FoundName[]>;
  /** Domains of outlets that are stored by their domain as well as by their name. */
  readonly twice: readonly string[];
}

/** An outlet that goes by its domain is the one that is known to be there, if it is the only one. */
async function find(run: Runner, articles: readonly Pick<ArticleRows, 'outlets' | 'speakers'>[]): Promise<Known> {
  const outlets = articles.flatMap((article) => article.outlets);
  const nameless = outlets.filter(({ key, domain }) => domain !== null && key === domainKey(domain));
  const rows = await run(findNames, [
    distinct(outlets.flatMap(({ key, domain }) => (domain === null ? [key] : [key, domainKey(domain)]))),
    distinct(articles.flatMap(({ speakers }) => speakers.flatMap(({ key, own }) => [key, own]))),
    distinct(nameless.map(({ domain }) => domain!)),
  ]);
  const outletIds = new Map(rows.filter(({ kind }) => kind === 'outlet').map(({ key, id }) => [key, id]));
  const twice = outlets.flatMap(({ key, domain }) => {
    const isTwice =
      domain !== null && key !== domainKey(domain) && outletIds.has(key) && outletIds.has(domainKey(domain));
    return isTwice ? [domain] : [];
  });
  for (const [key, found] of byKey(rows.filter(({ kind }) => kind === 'named')))
    if (found.length === 1) outletIds.set(key, found[0]!.id);
  const knownOf = byKey(rows.filter(({ kind }) => kind === 'speaker'));
  return { outletIds, knownOf, twice: distinct(twice) };
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

interface Name {
  readonly key: string;
  readonly slug: string;
  readonly domain: string | null;
}

/** Everybody who makes names holds it: shared, or alone who makes so many that their locks would crowd the others out. */
const ALL_NAMES = '7104211';
const MANY = 200;

/**
 * Whatever is asked behind it is answered once the locks are held. A speaker's key and slug need none of their own: with
 * the same key goes the same family name, and two names that have nothing but the slug in common wait for each other at
 * its index.
 */
function lock(run: Runner, outlets: readonly Name[], speakers: readonly SpeakerRow[]): void {
  const words = distinct([
    ...outlets.flatMap(({ key, slug, domain }) => [
      `outlet key ${key}`,
      `outlet slug ${slug}`,
      ...(domain === null ? [] : [`outlet key ${domainKey(domain)}`]),
    ]),
    ...speakers.map((speaker) => `speaker family ${familyForm(speaker.name, isBody(speaker))}`),
  ]);
  if (words.length === 0) return;
  if (words.length > MANY) {
    void run(lockNames, [[ALL_NAMES], [false]]);
    return;
  }
  const numbers = words.map((each) => textHash(each).readBigInt64BE()).sort((a, b) => (a < b ? -1 : 1));
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
