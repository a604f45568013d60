import { countriesOfOutlet } from '../identity/callings.js';
import { isSettled, likeness, type Likeness, type Sighting } from '../identity/likeness.js';
import { lookupsOf } from '../identity/lookups.js';
import { make } from './making.js';
import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { addKeys } from './statements/add-keys.js';
import type { FoundName, KnownSpeaker } from './statements/find-names.js';
import { nameSpeakers } from './statements/name-speakers.js';
import { type SimilarSpeaker, similarSpeakers } from './statements/similar-speakers.js';
import { storable, storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** A speaker of whom the key alone says enough, with the correction that taught it. */
export interface Settled {
  readonly id: string;
  readonly taughtBy: string | null;
}

export const isBody = ({ key }: Pick<SpeakerRow, 'key'>): boolean => key.startsWith('body:');

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
    if (first?.taughtBy != null) settled.set(speaker.key, first);
    else if (own) settled.set(speaker.key, own);
    else if (
      first &&
      known.length === 1 &&
      isSettled(printed(speaker, article), sighting(first.about!, isBody(speaker)))
    )
      settled.set(speaker.key, first);
  }
  return settled;
}

/**
 * Decides who the others are, and makes those who are nobody known; run under the locks of their names. Adds to `ids`.
 *
 * @returns by key, what spoke for a known speaker where it was more than the name
 */
export async function decide(
  run: Runner,
  article: ArticleRows,
  open: readonly SpeakerRow[],
  ids: Map<string, string>,
): Promise<Map<string, string>> {
  const forms = open.flatMap((speaker) =>
    lookupsOf(speaker.name, isBody(speaker)).asked.map((form) => ({ form, key: speaker.key })),
  );
  const similar = await run(similarSpeakers, [
    open.map(({ key }) => key),
    forms.map(({ form }) => storable(form)),
    forms.map(({ key }) => key),
  ]);
  const taken = new Set(ids.values());
  const reasons = new Map<string, string>();
  const keys: { key: string; id: string }[] = [];
  const missing = [];
  for (const speaker of open) {
    const candidates = ranked(
      speaker,
      article,
      similar.filter(({ key }) => key === speaker.key),
    );
    // Whom the article names otherwise already is somebody else, unless the key says the same.
    const best = candidates.find(({ found, like }) => like.isJoined && (found.isSameKey || !taken.has(found.id)));
    if (best) {
      const { id, isSameKey } = best.found;
      ids.set(speaker.key, id);
      taken.add(id);
      if (!isSameKey) keys.push({ key: speaker.key, id });
      const namesakes = candidates.filter(({ found }) => found.isSameKey).length;
      if (!isSameKey || namesakes > 1) reasons.set(speaker.key, inWords(best.like, isSameKey ? namesakes : 1));
    } else missing.push({ speaker, candidates });
  }
  if (keys.length > 0) await run(addKeys, [keys.map(({ key }) => key), keys.map(({ id }) => id)]);
  const rows = missing.map(({ speaker, candidates }) => newSpeaker(speaker, candidates));
  await make(rows, ids, (some) => run(nameSpeakers, [storableJson(some)]));
  return reasons;
}

interface Candidate {
  readonly found: SimilarSpeaker;
  readonly like: Likeness;
}

/** The likeliest first; of equals the most quoted. */
function ranked(speaker: SpeakerRow, article: ArticleRows, similar: readonly SimilarSpeaker[]): Candidate[] {
  const here = printed(speaker, article);
  return similar
    .flatMap((found) => {
      const like = likeness(here, sighting(found.about, isBody(speaker), found), found.isSameKey);
      return like === null ? [] : [{ found, like }];
    })
    .sort((one, other) => other.like.score - one.like.score || other.found.quoteCount - one.found.quoteCount);
}

const MOST_SUGGESTIONS = 5;

function newSpeaker({ key, own, slug, name, type }: SpeakerRow, candidates: readonly Candidate[]) {
  const suggestions = candidates
    .filter(({ like }) => like.isWorthAsking)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ found, like }) => ({ id: found.id, reasons: like.reasons, score: like.score }));
  const forms = lookupsOf(name, isBody({ key })).stored;
  return { key, own, slug, name, type, forms, suggestions };
}

const inWords = ({ reasons }: Likeness, namesakes: number): string =>
  [...(namesakes > 1 ? [`one of ${namesakes} speakers of this name`] : []), ...reasons].join('; ');

/** What the article says of one of its speakers. */
function printed(speaker: SpeakerRow, { publishedAt, outlets, outletKey, speakers }: ArticleRows): Sighting {
  const outlet = outlets.find(({ key }) => key === outletKey);
  return {
    name: speaker.name,
    isBody: isBody(speaker),
    roles: speaker.roles.map(({ title }) => title),
    from: publishedAt,
    to: publishedAt,
    countries: outlet ? countriesOfOutlet(outlet.name, outlet.domain) : [],
    companions: speakers.map(({ key }) => key).filter((key) => key !== speaker.key),
  };
}

function sighting(
  { name, roles, from, to }: KnownSpeaker,
  body: boolean,
  { outlets, companions }: Pick<SimilarSpeaker, 'outlets' | 'companions'> = { outlets: null, companions: null },
): Sighting {
  return {
    name,
    isBody: body,
    roles: roles ?? [],
    from: from === null ? null : new Date(from),
    to: to === null ? null : new Date(to),
    countries: [...new Set((outlets ?? []).flatMap((outlet) => countriesOfOutlet(outlet.name, outlet.domain)))],
    companions: companions ?? [],
  };
}
