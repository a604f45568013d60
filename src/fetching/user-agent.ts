import { ROBOT } from './robots.js';

/**
 * By what servers know us: who we are, and where to complain.
 *
 * @param contact page or e-mail address, where there is one
 */
export function userAgent(version: string, contact: string | null): string {
  const where = contact === null ? '' : ` (+${contact})`;
  return `${ROBOT}/${version}${where}`;
}
