import type { Unit } from './lexicon.js';
import { machines, tagNames } from './model.js';

/** Numbers that stand for a hint, the end of the text and any other symbol in the machines' JSON. */
const HINTS = 1_080_000;
const END = 2_070_000;
const OTHERWISE = 2_070_003;

const TAGS = tagNames.length;
const MOST_HINTS = 256;
const END_COLUMN = TAGS + MOST_HINTS;
const OTHERWISE_COLUMN = END_COLUMN + 1;
const COLUMNS = OTHERWISE_COLUMN + 1;
const ROOT = 0;

/** A state machine over tags and hints that finds places where the tag of a word is another one than the likeliest. */
interface Machine {
  /** The next state by state and column. */
  readonly next: Int16Array;
  /** By state: the tag that its pattern gives, negative where the word takes it in any case, 0 where the state ends nothing. */
  readonly gives: Int16Array;
  /** By state: how far from the first word of the pattern the one stands that gets the tag. */
  readonly offset: Int16Array;
}

function columnOf(symbol: number): number {
  if (symbol === END) return END_COLUMN;
  if (symbol === OTHERWISE) return OTHERWISE_COLUMN;
  return symbol >= HINTS ? TAGS + symbol - HINTS : symbol;
}

type MachineJson = readonly [
  version: number,
  lastState: number,
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
];

function readMachine(json: string): Machine {
  const [, , table, ends, marks] = JSON.parse(json) as MachineJson;
  const states = Object.entries(table);
  const all = [
    ...states.flatMap(([state, row]) => [Number(state), ...Object.values(row)]),
    ...Object.keys(ends).map(Number),
  ];
  const count = all.reduce((most, state) => Math.max(most, state), 0) + 1;
  const next = new Int16Array(count * COLUMNS);
  for (const [state, row] of states)
    for (const [symbol, target] of Object.entries(row)) {
      const column = columnOf(Number(symbol));
      if (column < COLUMNS) next[Number(state) * COLUMNS + column] = target;
    }
  const gives = new Int16Array(count);
  const offset = new Int16Array(count);
  for (const [state, tag] of Object.entries(ends)) gives[Number(state)] = Number(tag);
  for (const [state, [before]] of Object.entries(marks)) offset[Number(state)] = before;
  return { next, gives, offset };
}

const readers = machines.map(readMachine);

/** Runs one machine over all words and gives the tags it finds. Greedy: of two patterns from one word the longer wins. */
function correct({ next, gives, offset }: Machine, units: readonly Unit[], tags: Uint8Array): void {
  const length = units.length;
  const columns = new Int16Array(length);
  for (let at = 0; at < length; at++) {
    const { hint } = units[at]!;
    columns[at] = tags[at] === 0 ? -1 : hint ? TAGS + hint : tags[at]!;
  }
  const found: number[] = [];
  const end = (first: number, state: number): void => {
    if (gives[state]) found.push(first + offset[state]!, gives[state]!);
  };
  let first = 0;
  let state = ROOT;
  let fallback = ROOT;
  let fallbackAt = 0;
  for (let from = 0; from <= length; from++) {
    for (let at = from; at <= length; at++) {
      const column = at === length ? END_COLUMN : columns[at]!;
      if (column < 0) continue; // a tag that no machine knows
      const target = next[state * COLUMNS + column]!;
      if (state === ROOT && target !== ROOT) first = at;
      if (gives[target]) {
        end(first, target);
        from = at;
        state = fallback = ROOT;
        break;
      }
      if (target === ROOT) {
        state = ROOT;
        if (fallback !== ROOT) {
          end(first, fallback);
          from = fallbackAt;
          fallback = ROOT;
        }
        break;
      }
      state = target;
      const otherwise = next[state * COLUMNS + OTHERWISE_COLUMN]!;
      if (otherwise !== ROOT) [fallback, fallbackAt] = [otherwise, at];
    }
  }
  for (let index = 0; index < found.length; index += 2) {
    const at = found[index]!;
    const tag = found[index + 1]!;
    if (tag < 0) tags[at] = -tag;
    else if (units[at]?.possible.has(tag)) tags[at] = tag;
  }
}

/**
 * Tags of a row of words: the likeliest of each, corrected by what stands around it.
 *
 * @returns indices into `tagNames`
 */
export function tagsOf(units: readonly Unit[]): Uint8Array {
  const tags = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++) tags[at] = units[at]!.tag;
  for (const machine of readers) correct(machine, units, tags);
  for (let at = 0; at < units.length; at++) if (units[at]!.fixed) tags[at] = units[at]!.tag;
  return tags;
}
