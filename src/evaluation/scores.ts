import { GROUPS, LENGTHS, type Group, type Length } from './groups.js';

/** Annotated and predicted things, and how many of each were right. */
export interface Tally {
  gold: number;
  predicted: number;
  goldRight: number;
  predictedRight: number;
}

/** Of pairs of an annotated and a predicted quote. */
export interface LayerTally extends Tally {
  pairs: number;
  /** Right, also where both sides rightly have nothing. */
  right: number;
  /** Right, or nearly so; of sources alone. */
  aboutRight: number;
}

export interface StretchTally extends Tally {
  /** Stretches that belong to no annotated quote. */
  nonGold: number;
}

export interface SpeakerTally extends Tally {
  /** Annotated quotes with a named speaker that were found at all, and that were given a name. */
  found: number;
  answered: number;
  unnamedGold: number;
  unnamedFound: number;
  unnamedRight: number;
}

export interface Share {
  of: number;
  right: number;
}

/** What one rule of the parser has done. */
export interface RuleTally {
  quotes: number;
  /** Quotes that share words with an annotated one, and those of them with its source. */
  aligned: number;
  sourceRight: number;
  /** Quotes with a name, aligned to one whose speaker is annotated. */
  named: number;
  nameRight: number;
}

export const CONTENT_VIEWS = ['exact', 'overlap', 'joined', 'soft', 'token'] as const;
export type ContentView = (typeof CONTENT_VIEWS)[number];

export type ByGroup<T> = Record<Group, T>;
export type ByLength<T> = Record<Length, T>;

/** Every count of an evaluation; those of several articles add up. */
export interface Scores {
  articles: number;
  content: Record<ContentView, ByGroup<Tally>>;
  stretches: ByLength<StretchTally>;
  notQuotes: Share;
  source: ByGroup<LayerTally>;
  cue: ByGroup<LayerTally>;
  endToEnd: {
    strict: ByGroup<Tally>;
    joined: ByGroup<Tally>;
    stretch: ByLength<Tally>;
    stretchAbout: ByLength<Tally>;
  };
  speakers: ByGroup<SpeakerTally>;
  speakerType: Share;
  declaredKind: Share;
  rules: Record<string, RuleTally>;
}

const tally = (): Tally => ({ gold: 0, predicted: 0, goldRight: 0, predictedRight: 0 });
const layerTally = (): LayerTally => ({ ...tally(), pairs: 0, right: 0, aboutRight: 0 });
const stretchTally = (): StretchTally => ({ ...tally(), nonGold: 0 });
const speakerTally = (): SpeakerTally => ({
  ...tally(),
  found: 0,
  answered: 0,
  unnamedGold: 0,
  unnamedFound: 0,
  unnamedRight: 0,
});
export const ruleTally = (): RuleTally => ({ quotes: 0, aligned: 0, sourceRight: 0, named: 0, nameRight: 0 });

/** A record with a fresh value for each key. */
export function record<K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;
}

export function noScores(): Scores {
  return {
    articles: 0,
    content: record(CONTENT_VIEWS, () => record(GROUPS, tally)),
    stretches: record(LENGTHS, stretchTally),
    notQuotes: { of: 0, right: 0 },
    source: record(GROUPS, layerTally),
    cue: record(GROUPS, layerTally),
    endToEnd: {
      strict: record(GROUPS, tally),
      joined: record(GROUPS, tally),
      stretch: record(LENGTHS, tally),
      stretchAbout: record(LENGTHS, tally),
    },
    speakers: record(GROUPS, speakerTally),
    speakerType: { of: 0, right: 0 },
    declaredKind: { of: 0, right: 0 },
    rules: {},
  };
}

type Counts = { [key: string]: number | Counts };

/** Adds every count of `more` to `sum`, in place. */
export function addScores(sum: Scores, more: Scores): void {
  addCounts(sum as unknown as Counts, more as unknown as Counts);
}

function addCounts(sum: Counts, more: Counts): void {
  for (const [key, count] of Object.entries(more)) {
    if (typeof count === 'number') sum[key] = ((sum[key] as number | undefined) ?? 0) + count;
    else addCounts((sum[key] ??= {}) as Counts, count);
  }
}
