import { openSync, writeSync } from 'node:fs';
import { Random } from './random.js';
import { targets } from './targets/index.js';

/** What a process is to do: inputs `from` to below `to` of a target; it writes down in `place` which one it is at. */
export interface Errand {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly place: string;
}

/** A failure: which input, and what was thrown. */
export interface Failure {
  readonly index: number;
  readonly input: string | Uint8Array;
  readonly error: string;
}

export function randomOf({ seed }: Pick<Errand, 'seed'>, index: number): Random {
  return new Random(seed * 1_000_003 + index);
}

async function feed(errand: Errand): Promise<void> {
  const { target, from, to, place } = errand;
  const { make, check, end } = await targets[target]!.start();
  const file = openSync(place, 'w');
  const now = Buffer.alloc(4);
  for (let index = from; index < to; index++) {
    now.writeUInt32LE(index);
    writeSync(file, now, 0, 4, 0);
    const input = make(randomOf(errand, index));
    try {
      await check(input);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send!({ index, input, error: told } satisfies Failure);
    }
  }
  await end?.();
}

if (process.send !== undefined) {
  process.once('message', (errand: Errand) => {
    void feed(errand).then(() => process.disconnect());
  });
}
