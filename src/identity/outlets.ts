import { agencyNamed } from '../article/lexicon/agencies.js';
import { foldedWords } from '../article/folding.js';

/**
 * What makes two printed names the same outlet: the folded name without a leading article, and for an agency that of
 * its full name, whatever short form was printed ("AP" and "the Associated Press").
 */
export function outletKey(name: string): string {
  return foldedWords(outletName(name)).join(' ');
}

/** The name an outlet is shown under: that of an agency in full, any other as printed. */
export function outletName(name: string): string {
  return agencyNamed(name) ?? name.trim().replace(/\s+/gu, ' ');
}
