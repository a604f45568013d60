import { isAgency } from '../../publishers.js';
import type { WireCredit } from '../../types.js';

const OF_LIST = /\s*(?:[,;/|]|\sand\s|\swith\s)\s*/u;

/** Agencies that stand among the authors, or that the metadata names as sources, as credits for the words. */
export function creditedAgencies(authors: readonly string[], sources: readonly string[]): WireCredit[] {
  const named = sources.flatMap((source) => source.split(OF_LIST)).map((name) => name.replace(/^The /u, ''));
  return [...authors, ...named.filter(isAgency)].map((name) => ({ name, role: 'AGENCY' }));
}
