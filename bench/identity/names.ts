import { judge, readPairs } from './pairs.js';

/** How well names are decided, on pairs. Shares of 1; null where there is nothing to divide by. */
export interface NameFigures {
  readonly namePairs: number;
  /** Of those that are joined, who are one. */
  readonly namePrecision: number | null;
  /** Of those who are one, how many are joined. */
  readonly nameRecall: number | null;
  /** Of those who are one and are not joined, how many are offered as suggestions. */
  readonly nameOffered: number | null;
}

/** Decides every pair of a file (`readPairs`). */
export function measureNames(file: string): NameFigures {
  const decided = readPairs(file).map((pair) => ({ same: pair.same, like: judge(pair) }));
  const joined = decided.filter(({ like }) => like?.isJoined);
  const one = decided.filter(({ same }) => same);
  const apart = one.filter(({ like }) => !like?.isJoined);
  const share = (some: number, all: number): number | null => (all === 0 ? null : some / all);
  return {
    namePairs: decided.length,
    namePrecision: share(joined.filter(({ same }) => same).length, joined.length),
    nameRecall: share(one.length - apart.length, one.length),
    nameOffered: share(apart.filter(({ like }) => like?.isWorthAsking).length, apart.length),
  };
}
