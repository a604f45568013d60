import { CursorError, decodeCursor, encodeCursor, type Order } from '../../../src/database/keyset.js';
import { decodeId } from '../../../src/graphql/ids.js';
import { quoteOrders } from '../../../src/database/statements/quotes.js';
import { speakerOrders } from '../../../src/database/statements/speakers.js';
import { mutated } from '../mutations.js';
import { must, type Target } from './types.js';

/** Cursors and ids, as clients send them. */
export const cursor: Target = {
  share: 15,
  async start() {
    const orders: Order[] = [...Object.values(quoteOrders), ...Object.values(speakerOrders)];
    const keys = [new Date('2026-03-09T06:30:00Z'), 17, 0.25, 'Ann Roe', null];
    const seeds = [
      ...orders.flatMap((order) => keys.map((key) => encodeCursor(order, key, '4711'))),
      ...['Speaker:1', 'Quote:99', 'Article:-1', 'Outlet:', ':1'].map((id) => Buffer.from(id).toString('base64url')),
      '',
    ];
    return {
      make: (random) => {
        const text = mutated(random, seeds, 200);
        // Half of them damaged under the encoding, where what is decoded still looks like something.
        return random.below(2) === 0
          ? text
          : Buffer.from(mutated(random, [Buffer.from(random.of(seeds), 'base64url').toString()], 200)).toString(
              'base64url',
            );
      },
      check(input) {
        for (const order of orders) {
          try {
            const { id } = decodeCursor(order, input as string);
            must(/^\d{1,19}$/u.test(id), `a cursor leads to the id ${id}`);
          } catch (error) {
            if (!(error instanceof CursorError)) throw error;
          }
        }
        const found = decodeId(input as string);
        must(found === null || /^\d{1,19}$/u.test(found.id), `an id leads to ${found?.id}`);
      },
    };
  },
};
