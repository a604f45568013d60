import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprints } from '../../src/identity/fingerprints.js';
import { reportOneUtterance } from '../../src/identity/utterances.js';
import { type Wording, wordingOf } from '../../src/identity/wordings.js';
import { projectRoot } from '../../src/root.js';
import { newWords } from './archive.js';
import { seeded } from './chance.js';

/** Two texts, and whether they report the same utterance. */
export interface WordingPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairFigures {
  /** Share of the pairs of one utterance that are recognised. */
  readonly pairRecall: number;
  /** Share of the random pairs of different utterances that are taken for one. */
  readonly falseJoinRate: number;
  readonly pairs: number;
  readonly randomPairs: number;
  readonly utterances: number;
  /** Pairs that the file itself calls different and that are joined all the same. */
  readonly wrongPairs: number;
}

const RANDOM_PAIRS = 1_000_000;
const MADE_UP = 1500;

/**
 * Pairs of a JSON Lines file: `{"a": text, "b": text, "same": true | false}` a line; `same` not given: true.
 *
 * @throws Error naming the line that is none
 */
export function readPairs(file: string): WordingPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const { a, b, same = true } = parsed(line) as { a?: unknown; b?: unknown; same?: unknown };
      if (typeof a !== 'string' || typeof b !== 'string' || typeof same !== 'boolean')
        throw new Error(`${file}:${index + 1}: a pair is {"a": text, "b": text, "same": true or false}.`);
      return [{ a, b, same }];
    });
}

function parsed(line: string): object {
  try {
    return Object(JSON.parse(line)) as object;
  } catch {
    return {};
  }
}

/**
 * Measures the decision by words alone: that two texts have one speaker and lie near in time is taken for granted, which
 * is the hardest case for random pairs. Those are drawn from the utterances of the pairs, in any of their wordings, from the
 * parser's cases and from made-up sentences; where all words of one stand in the other, they are no different utterances.
 */
export function measurePairs(pairs: readonly WordingPair[]): PairFigures {
  const wordings = new Map<string, Comparable>();
  const comparable = (text: string): Comparable => {
    let found = wordings.get(text);
    if (!found) wordings.set(text, (found = comparableOf(text)));
    return found;
  };
  const isOne = ({ a, b }: WordingPair): boolean => areJoined(comparable(a), comparable(b));
  const same = pairs.filter((pair) => pair.same);
  const utterances = utterancesOf(pairs).map((texts) => texts.map(comparable));
  const next = seeded(6);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  let [drawn, joined] = [0, 0];
  while (drawn < RANDOM_PAIRS) {
    const [one, other] = [pick(utterances), pick(utterances)];
    if (one === other) continue;
    const [some, others] = [pick(one), pick(other)];
    const isJoined = areJoined(some, others);
    if (isJoined && (holds(some, others) || holds(others, some))) continue;
    drawn++;
    if (isJoined) joined++;
  }
  return {
    pairRecall: same.filter(isOne).length / same.length,
    falseJoinRate: joined / drawn,
    pairs: same.length,
    randomPairs: drawn,
    utterances: utterances.length,
    wrongPairs: pairs.filter((pair) => !pair.same && isOne(pair)).length,
  };
}

interface Comparable {
  readonly wording: Wording;
  readonly words: string;
  readonly prints: ReadonlySet<number>;
}

function comparableOf(text: string): Comparable {
  const wording = wordingOf(text);
  return { wording, words: wording.words.join(' '), prints: new Set(fingerprints(wording)) };
}

function areJoined(one: Comparable, other: Comparable): boolean {
  for (const print of one.prints) if (other.prints.has(print)) return reportOneUtterance(one.wording, other.wording);
  return false;
}

const holds = (one: Comparable, other: Comparable): boolean => ` ${one.words} `.includes(` ${other.words} `);

/** The wordings of each utterance: pairs of one utterance that share a text are all of that one. */
function utterancesOf(pairs: readonly WordingPair[]): string[][] {
  const groups = new Map<string, Set<string>>();
  const groupOf = (text: string): Set<string> => {
    const group = groups.get(text) ?? new Set([text]);
    groups.set(text, group);
    return group;
  };
  for (const { a, b, same } of pairs) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (!same || one === other) continue;
    for (const text of other) groups.set(text, one.add(text));
  }
  for (const text of otherTexts()) groupOf(text);
  return [...new Set(groups.values())].map((texts) => [...texts]);
}

/** What the parser's cases quote, and made-up sentences with common phrases among their words. */
function otherTexts(): string[] {
  const cases = path.join(projectRoot, 'tests', 'cases');
  const expected = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('expected.json'),
  );
  const quoted = expected.flatMap((name) => {
    const { quotes = [] } = JSON.parse(readFileSync(path.join(cases, name), 'utf8')) as {
      quotes?: { content: string[] }[];
    };
    return quotes.map(({ content }) => content.join(' … '));
  });
  const next = seeded(4);
  return [...quoted, ...Array.from({ length: MADE_UP }, () => newWords(next))];
}
