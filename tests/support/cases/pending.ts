import { readFileSync, writeFileSync } from 'node:fs';

/** Its message says all there is to say: no stack is printed below it. */
class PendingError extends Error {
  override readonly name = 'PendingError';
  override readonly stack = this.message;
}

/**
 * The names of what is known not to be right yet, from a JSON list. A test that keeps one calls `settle` for every
 * name with what is wrong, and `write` at its end.
 *
 * With `UPDATE_PENDING=1` nothing fails, and `write` rewrites the list to what is wrong now. Not in CI, where the list
 * is part of what is checked.
 */
export class PendingList {
  readonly #file: string;
  readonly #command: string;
  readonly #pending: ReadonlySet<string>;
  readonly #settled = new Set<string>();
  readonly #wrong = new Set<string>();
  readonly #update: boolean;

  /** @param command how to refresh this list, for the messages */
  constructor(file: string, command: string) {
    this.#file = file;
    this.#command = command;
    this.#pending = new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
    this.#update = Boolean(process.env['UPDATE_PENDING']);
    if (this.#update && process.env['CI']) throw new Error('UPDATE_PENDING must not be set in CI');
  }

  get names(): readonly string[] {
    return [...this.#pending];
  }

  /** @throws PendingError where something is wrong with a name that is not pending, or nothing with one that is */
  settle(name: string, problems: readonly string[]): void {
    this.#settled.add(name);
    if (problems.length > 0) this.#wrong.add(name);
    if (this.#update) return;
    if (problems.length > 0 && !this.#pending.has(name)) throw new PendingError(`${name}\n${problems.join('\n')}`);
    if (problems.length === 0 && this.#pending.has(name)) {
      throw new PendingError(`${name} is right now: take it off the list of pending ones (${this.#command})`);
    }
  }

  /**
   * Rewrites the list where that was asked for. What did not run this time stays as it was.
   *
   * @param known all names there are; others leave the list
   */
  write(known: readonly string[]): void {
    if (!this.#update) return;
    const wrong = known.filter((name) => (this.#settled.has(name) ? this.#wrong : this.#pending).has(name));
    writeFileSync(this.#file, `${JSON.stringify([...wrong].sort(), null, 2)}\n`);
  }
}
