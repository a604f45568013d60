/** A line of a byte stream without its line feed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than the limit; its bytes were never kept. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Splits a byte stream at line feeds. Holds at most one line of at most `longest` bytes and one chunk; what is longer
 * is passed over up to the next line feed. A last line without line feed counts, an empty one does not.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) parts = [];
    else if (piece.length > 0) parts.push(piece);
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: length > longest ? null : joined(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
