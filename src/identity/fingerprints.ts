import { evidenceIn, LEAST_EVIDENCE, LEAST_WORDS } from './evidence.js';
import type { Wording } from './wordings.js';

/** Reports of one utterance lie no further apart than this, one from the next: a month of news. */
export const NEAR_MS = 30 * 86_400_000;

/**
 * Numbers of 32 bits that two wordings share where they share a run of four words: of the hashes of all word 3-grams
 * the lowest of every two in a row (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003; k = 3, w = 2). Runs do not
 * go over places where something was left out or put in. Sorted, each once.
 *
 * @returns none for a wording that is too short or too common to be told from another; it joins nothing
 */
export function fingerprints(wording: Wording): number[] {
  if (wording.words.length < LEAST_WORDS || evidenceIn(wording.words) < LEAST_EVIDENCE) return [];
  const chosen = new Set<number>();
  for (const run of runs(wording)) {
    const hashes = run.slice(0, -2).map((word, index) => hash(`${word} ${run[index + 1]} ${run[index + 2]}`));
    for (let at = 0; at < Math.max(hashes.length - 1, Math.min(hashes.length, 1)); at++) {
      const [one, next] = [hashes[at]!, hashes[at + 1]];
      chosen.add(next === undefined || one < next ? one : next);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

function runs({ pieces }: Wording): string[][] {
  const found: string[][] = [];
  for (const { words, added, apart } of pieces) {
    if (added) continue;
    if (apart || found.length === 0) found.push([...words]);
    else found.at(-1)!.push(...words);
  }
  return found;
}

/** FNV-1a of the UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** When a wording was reported: dates in milliseconds since 1970 of its first and last report; null: undated. */
export interface Time {
  readonly first: number;
  readonly last: number;
}

/**
 * What a wording is stored under: each of its fingerprints with the speaker and the month, so that what has to be read
 * for a new quote depends on what this speaker said lately and not on how much is stored. The speaker's id makes the
 * upper half: what belongs to one speaker lies together in the index.
 */
export function storedUnder(speakerId: string, prints: readonly number[], digest: string, time: Time | null): string[] {
  const same = keyOf(speakerId, hash(`same ${digest}`));
  if (time === null) return [...prints.map((print) => keyOf(speakerId, hash(`undated ${print}`))), same];
  const keys = [same];
  for (let month = monthOf(time.first); month <= monthOf(time.last); month++)
    keys.push(...inMonth(speakerId, prints, month));
  return keys;
}

/**
 * Under what to look for the wordings that a new one may join: those of the months around it that share a fingerprint.
 * Without a date it is looked for among undated ones; and the very same wording, with a date or without.
 */
export function lookedUnder(speakerId: string, prints: readonly number[], digest: string, time: Time | null): string[] {
  if (time === null) return storedUnder(speakerId, prints, digest, null);
  const keys = [keyOf(speakerId, hash(`same ${digest}`))];
  for (let month = monthOf(time.first) - 1; month <= monthOf(time.last) + 1; month++)
    keys.push(...inMonth(speakerId, prints, month));
  return keys;
}

/** A number of months that a wording is stored for, at most: more reports of it are one more row. */
const SEASON = 3;
export const seasonOf = (time: number): number => Math.floor(monthOf(time) / SEASON);

const monthOf = (time: number): number => Math.floor(time / NEAR_MS);
const inMonth = (speakerId: string, prints: readonly number[], month: number): string[] =>
  prints.map((print) => keyOf(speakerId, hash(`${month} ${print}`)));

const keyOf = (speakerId: string, low: number): string =>
  BigInt.asIntN(64, (BigInt(speakerId) << 32n) | BigInt(low)).toString();
