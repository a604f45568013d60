/**
 * Does something with each of a stream of items, several at once, and gives what comes of them in the order of the
 * items, each as soon as it and all before it are done, also while the next item is still waited for.
 *
 * @param most items in hand: memory holds no more of them
 * @param work must not fail: what goes wrong with an item is a result too
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const inHand: Promise<R>[] = [];
  let reading: Promise<IteratorResult<T>> | null = null;
  let isOver = false;
  try {
    while (!isOver || inHand.length > 0) {
      if (!isOver && reading === null && inHand.length < most) reading = source.next();
      const [first] = inHand;
      const next = await Promise.race([...(first ? [first.then(() => null)] : []), ...(reading ? [reading] : [])]);
      if (next === null) yield await inHand.shift()!;
      else {
        reading = null;
        if (next.done) isOver = true;
        else inHand.push(work(next.value));
      }
    }
  } finally {
    if (!isOver) await source.return?.();
  }
}
