import { isSettled, likeness, type Likeness } from '../identity/likeness.js';
import type { Sighting } from '../identity/sighting.js';
import { Acquaintances, type Acquaintance } from './acquaintances.js';
import { make } from './making.js';
import { namesakes } from './namesakes.js';
import type { ArticleRows } from './rows.js';
import { isBody, printed, stored } from './sightings.js';
import type { SpeakerRow } from './speaker-rows.js';
import { addKeys, suggestMerges } from './statements/add-keys.js';
import type { FoundName } from './statements/find-names.js';
import { nameSpeakers } from './statements/name-speakers.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** A speaker of whom the key alone says enough, with the correction that taught it. */
export interface Settled {
  readonly id: string;
  readonly taughtBy: string | null;
  /** What is stored of the speaker, where that had to be asked. */
  readonly about: Sighting | null;
}

/**
 * Those speakers of an article, by key, who need no closer look: taught by a correction, known from this very article,
 * or the only one of a name that nothing in the article speaks against.
 */
export function settle(article: ArticleRows, knownOf: ReadonlyMap<string, readonly FoundName[]>): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const speaker of article.speakers) {
    const known = knownOf.get(speaker.key) ?? [];
    const [first] = known;
    const own = knownOf.get(speaker.own)?.[0];
    if (first?.taughtBy != null) settled.set(speaker.key, { ...first, about: null });
    else if (own) settled.set(speaker.key, { ...own, about: null });
    else if (first && known.length === 1) {
      const about = stored(first.about!, isBody(speaker));
      if (isSettled(printed(speaker, article), about)) settled.set(speaker.key, { ...first, about });
    }
  }
  return settled;
}

/** An article, those of its speakers who need no closer look, and the others; `waits` where others come first anyhow. */
export interface Draft {
  readonly article: ArticleRows;
  readonly settled: ReadonlyMap<string, Settled>;
  readonly open: readonly SpeakerRow[];
  readonly waits: boolean;
}

/** Who the speakers of an article are. */
export interface Decided {
  /** By key. */
  readonly ids: ReadonlyMap<string, string>;
  /** By key, what spoke for a known speaker where it was more than the name. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Decides who the open speakers of articles are, and makes those who are nobody known; run under the locks of their
 * names. Each article finds those before it as if they were stored (acquaintances.ts).
 *
 * @returns null of an article that has to wait until those before it are
 */
export async function decide(run: Runner, drafts: readonly Draft[]): Promise<(Decided | null)[]> {
  const open = drafts.flatMap((draft) => draft.open);
  const group = new Acquaintances(await namesakes(run, open));
  const decided = drafts.map((draft) => (draft.waits ? null : decideOne(draft, group)));
  const ids = await found(run, group);
  return decided.map((each) => each && { ...each, ids: new Map([...each.ids].map(([key, ref]) => [key, ids(ref)])) });
}

function decideOne({ article, settled, open }: Draft, group: Acquaintances): Decided | null {
  const ids = new Map<string, string>();
  const sightings = new Map(article.speakers.map((speaker) => [speaker, printed(speaker, article)]));
  for (const speaker of article.speakers) {
    const known = settled.get(speaker.key);
    if (known === undefined) continue;
    if (known.about !== null && group.unsettles(speaker, sightings.get(speaker)!, known.id, known.about)) return null;
    ids.set(speaker.key, known.id);
  }
  const taken = new Set(ids.values());
  const reasons = new Map<string, string>();
  const [added, missing] = [[] as { key: string; ref: string }[], [] as Missing[]];
  for (const speaker of open) {
    const candidates = ranked(sightings.get(speaker)!, group.candidates(speaker));
    // Whom the article names otherwise already is somebody else, unless the key says the same.
    const best = candidates.find(
      ({ found: { ref, isSameKey }, like }) => like.isJoined && (isSameKey || !taken.has(ref)),
    );
    if (best) {
      const { ref, isSameKey } = best.found;
      ids.set(speaker.key, ref);
      taken.add(ref);
      if (!isSameKey) added.push({ key: speaker.key, ref });
      const namesakes = candidates.filter(({ found: each }) => each.isSameKey).length;
      if (!isSameKey || namesakes > 1) reasons.set(speaker.key, inWords(best.like, isSameKey ? namesakes : 1));
    } else if (group.hasFounded(speaker.key)) return null;
    else missing.push({ speaker, candidates });
  }
  for (const { key, ref } of added) group.addKey(key, ref);
  for (const { speaker, candidates } of missing) ids.set(speaker.key, group.found(speaker, suggestionsOf(candidates)));
  for (const [speaker, sighting] of sightings) group.meet(ids.get(speaker.key)!, sighting, speaker.quoteCount);
  return { ids, reasons };
}

interface Missing {
  readonly speaker: SpeakerRow;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly found: Acquaintance;
  readonly like: Likeness;
}

/** The likeliest first; of equals the most quoted. */
function ranked(here: Sighting, similar: readonly Acquaintance[]): Candidate[] {
  return similar
    .flatMap((found) => {
      const like = likeness(here, found.sighting, found.isSameKey);
      return like === null ? [] : [{ found, like }];
    })
    .sort((one, other) => other.like.score - one.like.score || other.found.quoteCount - one.found.quoteCount);
}

const MOST_SUGGESTIONS = 5;

const suggestionsOf = (candidates: readonly Candidate[]) =>
  candidates
    .filter(({ like }) => like.isWorthAsking)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ found, like }) => ({ ref: found.ref, reasons: like.reasons, score: like.score }));

const inWords = ({ reasons }: Likeness, namesakes: number): string =>
  [...(namesakes > 1 ? [`one of ${namesakes} speakers of this name`] : []), ...reasons].join('; ');

/** The statement compares names with one another. */
const MADE_AT_ONCE = 500;

/** Makes the speakers that a group of articles founds, and stores what it has decided of others. */
async function found(run: Runner, group: Acquaintances): Promise<(ref: string) => string> {
  const ids = new Map<string, string>();
  for (let from = 0; from < group.founded.length; from += MADE_AT_ONCE) {
    const rows = group.founded.slice(from, from + MADE_AT_ONCE).map(({ speaker, forms }) => {
      const { key, own, slug, name, type } = speaker;
      return { key, own, slug, name, type, forms };
    });
    await make(rows, ids, (some) => run(nameSpeakers, [storableJson(some)]));
  }
  const made = new Map(group.founded.map(({ ref, speaker }) => [ref, ids.get(speaker.key)!]));
  const idOf = (ref: string): string => made.get(ref) ?? ref;
  const suggested = group.founded.flatMap(({ ref, suggestions }) =>
    suggestions.map(({ ref: other, reasons, score }) => ({ id: idOf(ref), other: idOf(other), reasons, score })),
  );
  if (suggested.length > 0) void run(suggestMerges, [storableJson(suggested)]);
  const { added } = group;
  if (added.length > 0) void run(addKeys, [added.map(({ key }) => key), added.map(({ ref }) => idOf(ref))]);
  return idOf;
}
