import type { CueAt } from '../cues.js';
import type { Phrase, PhrasesAt } from '../phrase.js';
import type { Item } from '../sentences.js';
import type { Separator } from '../subject-choice.js';
import { clauseOf, type Clause, type ClauseKind, type VerbRole } from './clause.js';

/** What is open at a place of a sentence that is read from left to right: a stack of clauses, and what was read last. */
export class OpenClauses {
  readonly roles = new Map<number, VerbRole>();
  stack: Clause[] = [clauseOf('main')];
  separator: Separator = 'none';
  /** A preposition waits for its noun phrase. */
  governed = false;
  /** The noun phrase read last, governed or not. */
  near: Phrase | null = null;
  /** A preposition governed it. */
  nearGoverned = false;
  readonly phrases: Phrase[] = [];
  /** The conjunction read last stood behind a comma. */
  afterComma = false;
  lastVerb = -1;
  /** What follows is the object of an infinitive or participle that leaves its clause open. */
  object = false;

  constructor(
    readonly items: readonly Item[],
    readonly startingAt: PhrasesAt,
    readonly cueAt: ReadonlyMap<number, CueAt>,
  ) {}

  get top(): Clause {
    return this.stack.at(-1)!;
  }

  /** The verb whose reported clause is being read, or -1. */
  private get governor(): number {
    return this.stack.findLast((each) => each.kind === 'complement' && each.governor >= 0)?.governor ?? -1;
  }

  /** A clause begins inside the one that is open. */
  begin(kind: ClauseKind, relative: Phrase | null = null, governor = -1): void {
    this.stack.push(clauseOf(kind, relative, governor));
    this.governed = false;
    this.separator = 'none';
  }

  pop(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Notes a verb of a clause and who does it. */
  set(verb: number, subject: Phrase | null, clause: Clause): void {
    this.roles.set(verb, { subject, inside: this.governor });
    clause.verbs.push(verb);
    clause.open = [];
    this.lastVerb = verb;
  }

  /** For a verb that only describes the noun before it, which still waits for its own. */
  note(verb: number, subject: Phrase | null): void {
    this.roles.set(verb, { subject, inside: this.governor });
    this.object = true;
  }

  /** For a verb that leaves its clause as it was. */
  setWithin(verb: number, subject: Phrase | null): void {
    const { top } = this;
    const [verbs, open] = [[...top.verbs], [...top.open]];
    this.set(verb, subject, top);
    if (verbs.length === 0) {
      [top.verbs, top.open] = [verbs, open];
      this.object = true;
    }
  }

  /** For a verb whose subject is that of the clause from now on. */
  assign(verb: number, subject: Phrase | null, clause: Clause): void {
    clause.subject = subject ?? clause.subject;
    this.set(verb, subject, clause);
    if (subject && clause === this.stack[0]) {
      for (const waiting of clause.waiting) this.roles.set(waiting, { subject, inside: -1 });
      clause.waiting = [];
    }
  }
}
