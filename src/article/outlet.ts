import { foldedWords } from './folding.js';
import { selfNaming } from './lexicon/self-naming.js';
import { isAgency, isName, isOutlet } from './publishers.js';
import type { Line } from './lines.js';

/** A name that the text prints as its own publication's, and how much that is worth. */
export interface OutletMention {
  readonly name: string;
  readonly weight: number;
}

/** Names of notices, sections and rights that stand where an outlet's name does. */
const NO_OUTLET =
  /^(?:The )?(?:All|Sign|Subscribe|Facebook|Twitter|Google|Instagram|YouTube|Apple|WhatsApp|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Topic|Story|This|Our|Your|Us|News|Newsletter|Terms|Privacy|Related|More|Contributor|Creative Commons)$/u;

/** The outlets that lines outside the story name as the page's own. */
export function outletMentions(lines: readonly Line[]): OutletMention[] {
  const found: OutletMention[] = [];
  const last = lines.findLastIndex((line) => line.kind === 'body');
  lines.forEach((line, index) => {
    const outside =
      line.kind === 'related' ||
      line.kind === 'signoff' ||
      line.kind === 'navigation' ||
      line.kind === 'share' ||
      line.kind === 'advertisement';
    if (line.long || line.text.length > 300 || !(outside || (index === last && line.text.length < 200))) return;
    for (const { cues, form, weight, sure } of selfNaming) {
      if (!cues.some((cue) => line.text.includes(cue))) continue;
      const name = form
        .exec(line.text)
        ?.groups?.name?.replace(/(?<=\p{Ll}{3})\.\s.*$/u, '')
        .replace(/(?:\.? All [Rr]ights.*|['’]s?|\.| (?:Newsletters?|App|Ltd|Limited|Inc|LLC|Group|Recommends))+$/u, '');
      if (name && !NO_OUTLET.test(name) && (sure || isOutlet(name) || (isName(name) && name.split(' ').length === 1))) {
        found.push({ name, weight });
        break;
      }
    }
  });
  return found;
}

/**
 * The publication that a text names as its own: the one with the most evidence, under the longest name printed for it.
 * An agency is none unless the page recommends or sells itself under that name.
 */
export function chooseOutlet(mentions: readonly OutletMention[]): string | null {
  const tallies = new Map<string, { weight: number; name: string }>();
  for (const { name, weight } of mentions) {
    if (isAgency(name) && weight < 4) continue;
    const key = foldedWords(name).join(' ');
    const tally = tallies.get(key);
    tallies.set(key, {
      weight: (tally?.weight ?? 0) + weight,
      name: tally && tally.name.length >= name.length ? tally.name : name,
    });
  }
  let best: { weight: number; name: string } | null = null;
  for (const tally of tallies.values()) if (best === null || tally.weight > best.weight) best = tally;
  return best?.name ?? null;
}
