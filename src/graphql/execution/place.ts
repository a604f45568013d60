/**
 * Where a value stands in the answer that is being built. An error at a place where null is not allowed takes away the
 * nearest place around it where it is (GraphQL specification, "Handling Execution Errors").
 */
export class Place {
  /** Taken away: what still arrives for it is no part of the answer. */
  isGone = false;

  constructor(
    readonly around: Place | null,
    readonly container: Record<string | number, unknown>,
    readonly key: string | number,
    readonly isNullable: boolean,
  ) {}

  path(): (string | number)[] {
    // The outermost place is that of `data`, which no path names.
    return this.around === null ? [] : [...this.around.path(), this.key];
  }

  /** Whether it, or something around it, was taken away. */
  isLost(): boolean {
    return this.isGone || (this.around?.isLost() ?? false);
  }

  /** Puts null here, or as far around as null is not allowed. */
  takeAway(): void {
    this.isGone = true;
    if (this.isNullable || this.around === null) this.container[this.key] = null;
    else this.around.takeAway();
  }
}
