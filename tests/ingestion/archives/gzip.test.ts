import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { ByteReader } from '../../../src/ingestion/archives/byte-reader.js';
import { gunzipped, gzipMembers } from '../../../src/ingestion/archives/gzip.js';
import { Unpacking } from '../../../src/ingestion/archives/limits.js';
import { story } from '../../commands/folder.js';

async function* inChunks(bytes: Buffer, size: number, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    const chunk = bytes.subarray(from, from + size);
    unpacking.read(chunk.length);
    yield chunk;
  }
}

/** What each member holds, or what is wrong with it, by where it begins. */
async function membersOf(bytes: Buffer, size = 1000): Promise<[number, string][]> {
  const unpacking = new Unpacking();
  const all: [number, string][] = [];
  for await (const { offset, chunks } of gzipMembers(new ByteReader(inChunks(bytes, size, unpacking)), unpacking)) {
    const parts: Uint8Array[] = [];
    try {
      for await (const chunk of chunks) parts.push(chunk);
      all.push([offset, Buffer.concat(parts).toString()]);
    } catch (error) {
      all.push([offset, (error as Error).message]);
    }
  }
  return all;
}

const texts = [1, 2, 3].map((n) => story(n).repeat(40));
const members = texts.map((text) => gzipSync(text));
const offsets = [0, members[0]!.length, members[0]!.length + members[1]!.length];

test('however a file is cut into members and chunks, its content is the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 5000 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 70_000 }),
      async (contents, size) => {
        const packed = Buffer.concat(contents.map((content) => gzipSync(content)));
        const unpacking = new Unpacking();
        const parts: Uint8Array[] = [];
        const reader = new ByteReader(inChunks(packed, size, unpacking));
        for await (const chunk of gunzipped(reader, unpacking)) parts.push(chunk);
        expect(Buffer.concat(parts).equals(Buffer.concat(contents))).toBe(true);
        expect(unpacking.packed).toBe(packed.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('names and comments in the header are passed over', async () => {
  const plain = gzipSync('text');
  const head = Buffer.from([0x1f, 0x8b, 8, 4 + 8 + 16, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3]);
  const named = Buffer.concat([head, Buffer.from('name.txt\0a comment\0'), plain.subarray(10)]);
  expect(await membersOf(named)).toEqual([[0, 'text']]);
});

test('a damaged member is named by where it begins, and the next one is read', async () => {
  const broken = Buffer.from(members[1]!);
  broken.fill(0xa5, 100, 160);
  const found = await membersOf(Buffer.concat([members[0]!, broken, members[2]!]));
  expect(found[0]).toEqual([0, texts[0]]);
  expect(found[1]).toEqual([offsets[1], expect.stringMatching(new RegExp(`begins at byte ${offsets[1]} is damaged`))]);
  expect(found.at(-1)).toEqual([offsets[2], texts[2]]);
});

test('a checksum that does not fit is damage', async () => {
  const broken = Buffer.from(members[0]!);
  broken.writeUInt32LE(1, broken.length - 8);
  expect(await membersOf(Buffer.concat([broken, members[1]!]))).toEqual([
    [0, expect.stringMatching(/checksum/)],
    [offsets[1], texts[1]],
  ]);
});

test('what lies between members is named, zeros at the end are not', async () => {
  const between = Buffer.concat([members[0]!, Buffer.from('not gzip'), members[1]!, Buffer.alloc(700)]);
  expect((await membersOf(between)).map(([offset, text]) => [offset, text.slice(0, 30)])).toEqual([
    [0, texts[0]!.slice(0, 30)],
    [offsets[1], `the gzip data that begins at b`],
    [offsets[1]! + 8, texts[1]!.slice(0, 30)],
  ]);
});

test.each([5, 12, 200, members[2]!.length - 3])('cut off after %i bytes of a member', async (length) => {
  const cut = Buffer.concat([members[0]!, members[1]!, members[2]!.subarray(0, length)]);
  const found = await membersOf(cut);
  expect(found.slice(0, 2).map(([, text]) => text)).toEqual(texts.slice(0, 2));
  expect(found[2]).toEqual([
    offsets[2],
    `the gzip data that begins at byte ${offsets[2]} is cut off at byte ${cut.length}: fetch or copy the file again`,
  ]);
});

test('whoever stops reading a member in the middle gets the next one whole', async () => {
  const unpacking = new Unpacking();
  const reader = new ByteReader(inChunks(Buffer.concat(members), 300, unpacking));
  const first: string[] = [];
  for await (const { chunks } of gzipMembers(reader, unpacking)) {
    for await (const chunk of chunks) {
      first.push(Buffer.from(chunk).toString().slice(0, 30));
      break;
    }
  }
  expect(first).toEqual(texts.map((text) => text.slice(0, 30)));
});

test('what unpacks to too much is stopped', async () => {
  const unpacking = new Unpacking({ ratio: 10, always: 100_000, total: 1e9, entries: 10 });
  const reader = new ByteReader(inChunks(gzipSync(Buffer.alloc(1_000_000)), 500, unpacking));
  let length = 0;
  const reading = async (): Promise<void> => {
    for await (const chunk of gunzipped(reader, unpacking)) length += chunk.length;
  };
  await expect(reading()).rejects.toMatchObject({ code: 'BOMB', message: /more than 10 times its size/ });
  expect(length).toBeLessThan(150_000);
});
