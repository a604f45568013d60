import type pg from 'pg';

/** A day on which everything is done at once, as all who take part see it. */
export interface Day {
  /** Of commands. */
  readonly env: Readonly<Record<string, string>>;
  /** To the primary. */
  readonly pool: pg.Pool;
  /** From 0 to 1. */
  random(): number;
  /** From then on nobody begins anything. */
  isOver(): boolean;
  /** Something that ought not to have happened. */
  mishap(words: string): void;
}

/** Some time around so many milliseconds. */
export const around = ({ random }: Day, milliseconds: number): number => milliseconds * (0.5 + random());
