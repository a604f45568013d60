import { expect, test } from '@jest/globals';
import { inOrder } from '../../../src/ingestion/threads/in-order.js';

/** Numbers, and how many of them were taken. */
function numbers(count: number): { stream: AsyncGenerator<number>; taken: () => number } {
  let taken = 0;
  return {
    taken: () => taken,
    stream: (async function* () {
      while (taken < count) yield taken++;
    })(),
  };
}

const ticks = async (count: number): Promise<void> => {
  for (let each = 0; each < count; each++) await Promise.resolve();
};

test('gives everything in order, however long each takes', async () => {
  const found: number[] = [];
  const work = async (item: number): Promise<number> => {
    await ticks((item * 7919) % 31);
    return item;
  };
  for await (const item of inOrder(numbers(100).stream, 8, work)) found.push(item);
  expect(found).toEqual(Array.from({ length: 100 }, (_, item) => item));
});

test('has no more in hand than it may', async () => {
  const { stream, taken } = numbers(100);
  let done = 0;
  let most = 0;
  for await (const _ of inOrder(stream, 5, (item) => ticks(item % 3))) {
    most = Math.max(most, taken() - done);
    done++;
  }
  expect(done).toBe(100);
  expect(most).toBeLessThanOrEqual(6); // One more was read than is worked on.
});

test('gives what is done while the next item is still to come', async () => {
  let come: () => void = () => undefined;
  const later = new Promise<void>((resolve) => (come = resolve));
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await later;
    yield 'second';
  }
  const all = inOrder(slow(), 4, async (item) => item);
  expect(await all.next()).toEqual({ value: 'first', done: false });
  come();
  expect(await all.next()).toEqual({ value: 'second', done: false });
  expect((await all.next()).done).toBe(true);
});

test('lets go of the stream when nobody wants more', async () => {
  let closed = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let item = 0; ; item++) yield item;
    } finally {
      closed = true;
    }
  }
  for await (const _ of inOrder(endless(), 3, async (item) => item)) break;
  expect(closed).toBe(true);
});
