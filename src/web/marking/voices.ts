/** How many colours there are; a ninth speaker shares that of the first. */
const COLOURS = 8;

/** Who speaks, as far as colours go. */
export interface Voiced {
  readonly speaker: { readonly name: string } | null;
}

/**
 * The colour class of each quote: speakers take the colours in the order in which the text quotes them, so that those
 * beside each other differ; unnamed ones share a grey.
 */
export function voicesOf(quotes: readonly Voiced[]): string[] {
  const known = new Map<string, number>();
  return quotes.map(({ speaker }) => {
    if (speaker === null) return 'voice-none';
    const number = known.get(speaker.name) ?? known.size;
    known.set(speaker.name, number);
    return `voice-${number % COLOURS}`;
  });
}
