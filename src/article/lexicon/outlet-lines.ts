import { phrases } from './phrases.js';

/** An outlet of the table of well-known ones. */
export interface KnownOutlet {
  readonly name: string;
  readonly kind: 'OUTLET' | 'AGENCY';
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
  /** The names, its own or among the aliases, that other outlets bear too. */
  readonly shared: ReadonlySet<string>;
  /** Where it is printed; only for outlets with a shared name. */
  readonly place: string | null;
}

/** Reads lines of `name | domains | other names | place`, shared names marked `*`. */
export function readOutletLines(lines: string, kind: KnownOutlet['kind']): KnownOutlet[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', domains = '', others = '', place = ''] = line.split('|').map((cell) => cell.trim());
      const names = [first, ...phrases(others)];
      const bare = (name: string): string => name.replace(/\*$/u, '');
      return {
        name: bare(first),
        kind,
        domains: phrases(domains),
        aliases: phrases(others).map(bare),
        shared: new Set(names.filter((name) => name.endsWith('*')).map(bare)),
        place: place || null,
      };
    });
}
