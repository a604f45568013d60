import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { splitLines } from '../../src/ingestion/lines.js';

async function linesOf(chunks: readonly string[], longest: number): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of splitLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), longest)) {
    lines.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return lines;
}

test('lines have their numbers, over chunks and with an empty one between', async () => {
  expect(await linesOf(['one\ntw', 'o', '\n\nfo', 'ur'], 10)).toEqual([
    [1, 'one'],
    [2, 'two'],
    [3, ''],
    [4, 'four'],
  ]);
  expect(await linesOf(['one\n'], 10)).toEqual([[1, 'one']]);
  expect(await linesOf([], 10)).toEqual([]);
});

test('a line beyond the limit is passed over, the next one is not', async () => {
  expect(await linesOf(['a'.repeat(11), 'a'.repeat(50), 'a\n', '0123456789\n', 'b'.repeat(11)], 10)).toEqual([
    [1, null],
    [2, '0123456789'],
    [3, null],
  ]);
});

test('however a text is cut into chunks, its lines are the same', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '“') });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(20)), async (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const chunks: Buffer[] = [];
      let from = 0;
      for (const cut of cuts) chunks.push(bytes.subarray(from, (from += cut)));
      chunks.push(bytes.subarray(from));
      const lines: string[] = [];
      for await (const line of splitLines(Readable.from(chunks.filter((chunk) => chunk.length > 0)), 1000)) {
        lines.push(Buffer.from(line.bytes!).toString());
      }
      expect(lines).toEqual(whole.endsWith('\n') || whole === '' ? whole.split('\n').slice(0, -1) : whole.split('\n'));
    }),
  );
});
