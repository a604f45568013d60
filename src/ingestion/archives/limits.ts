import { ArticleError } from '../../article/errors.js';

/** What an archive may unpack to. News in any language packs to a third or a tenth; what goes far beyond is a trap. */
export interface ArchiveLimits {
  /** Unpacked bytes for one packed byte. */
  readonly ratio: number;
  /** So many unpacked bytes are allowed whatever the ratio: a short file of one repeated line is no trap. */
  readonly always: number;
  /** Unpacked bytes in all. */
  readonly total: number;
  /** Files in one zip or tar. */
  readonly entries: number;
}

const MB = 1024 * 1024;

export const archiveLimits: ArchiveLimits = {
  ratio: 200,
  always: 64 * MB,
  total: 1024 * 1024 * MB,
  entries: 1_000_000,
};

/** Counts what one file unpacks to, through all its layers. */
export class Unpacking {
  #packed = 0;
  #unpacked = 0;
  #entries = 0;

  constructor(private readonly limits: ArchiveLimits = archiveLimits) {}

  /** Bytes that were read, as they lie on the disk. */
  get packed(): number {
    return this.#packed;
  }

  read(bytes: number): void {
    this.#packed += bytes;
  }

  /** @throws ArticleError `BOMB` */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked <= this.limits.always) return;
    if (this.#unpacked > this.limits.total) {
      throw new ArticleError('BOMB', `it unpacks to more than ${this.limits.total / MB} MB: split it`);
    }
    if (this.#unpacked > this.#packed * this.limits.ratio) {
      throw new ArticleError(
        'BOMB',
        `it unpacks to more than ${this.limits.ratio} times its size, as no articles do: unpack it by hand and look`,
      );
    }
  }

  /** @throws ArticleError `BOMB` */
  enter(): void {
    if (++this.#entries > this.limits.entries) {
      throw new ArticleError('BOMB', `it holds more than ${this.limits.entries} files: split it`);
    }
  }
}
