import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** A body that cannot be unpacked, or unpacks to more than it may. */
export class DecodingError extends Error {
  override readonly name = 'DecodingError';

  constructor(
    readonly tooLarge: boolean,
    message: string,
  ) {
    super(message);
  }
}

type Step = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const gzipped: Step = promisify(gunzip);
const deflated: Step = promisify(inflate);
const rawDeflated: Step = promisify(inflateRaw);

const STEPS: Readonly<Record<string, Step>> = {
  gzip: gzipped,
  'x-gzip': gzipped,
  // Some servers leave the zlib header away.
  deflate: (bytes, options) => ((bytes[0]! & 0x0f) === 8 ? deflated : rawDeflated)(bytes, options),
  br: promisify(brotliDecompress),
};

/** What `decodeContent` can undo, for `Accept-Encoding`. */
export const acceptedEncodings = 'gzip, deflate, br';

/** More layers than one are no use to anybody; a few have been seen in the wild. */
const MOST_LAYERS = 3;

/**
 * Undoes a `Content-Encoding`. Bytes that are said to be gzip and are not are taken as they are: archives keep the
 * header of what they have unpacked.
 *
 * @param limit unpacked bytes
 * @throws DecodingError
 */
export async function decodeContent(bytes: Uint8Array, encoding: string | null, limit: number): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each && each !== 'identity');
  if (layers.length > MOST_LAYERS) throw new DecodingError(false, `it is packed ${layers.length} times over`);
  let decoded = bytes;
  for (const layer of layers.reverse()) {
    const step = STEPS[layer];
    if (step === undefined)
      throw new DecodingError(false, `it is packed as "${layer.slice(0, 40)}", which is not known`);
    if (step === gzipped && !(decoded[0] === 0x1f && decoded[1] === 0x8b)) continue;
    if (decoded.length === 0) continue;
    try {
      decoded = await step(decoded, { maxOutputLength: limit });
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      if (tooLarge) throw new DecodingError(true, `it unpacks to more than ${limit / 1024 / 1024} MB`);
      throw new DecodingError(false, `its ${layer} data is damaged or cut off (${(error as Error).message})`);
    }
  }
  if (decoded.length > limit) throw new DecodingError(true, `it is larger than ${limit / 1024 / 1024} MB`);
  return decoded;
}
