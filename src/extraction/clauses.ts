import type { CueAt } from './cues.js';
import { times, timeNouns } from './lexicon/calendar.js';
import { hearerVerbs } from './lexicon/cue-verbs.js';
import { documentNouns } from './lexicon/organization-words.js';
import { groupNouns, personNouns } from './lexicon/person-nouns.js';
import { bearsOffice, canSpeak, isAdverbial, isPersonal, joinApposition, OBJECTIVE, subjectAfter } from './mentions.js';
import { isTime, type Phrase } from './phrases.js';
import type { Item } from './sentences.js';
import { pickSubject, type Candidate, type Separator } from './subject-choice.js';

/** What a verb of a sentence depends on, as far as it tells who acts. Indices are into `Sentence.items`. */
export interface VerbRole {
  /** Who does what the verb says; null where the sentence does not tell. */
  readonly subject: Phrase | null;
  /** Index of the verb whose reported clause this verb stands in, or -1: "said [he regretted]". */
  readonly inside: number;
}

type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'participial';

interface Clause {
  readonly kind: ClauseKind;
  /** Whom a relative pronoun stands for, with the pronoun. */
  readonly relative: Phrase | null;
  /** Index of the verb that governs a complement, or -1. */
  readonly governor: number;
  subject: Phrase | null;
  verbs: number[];
  /** Noun phrases that no preposition governs, since the last verb. */
  open: Candidate[];
  /** The candidates for its first verb. */
  front: readonly Candidate[];
  /** Verbs of a participial clause in front, which wait for the subject of the clause they lean on. */
  waiting: number[];
}

const ALWAYS_SUBORDINATE: ReadonlySet<string> = new Set([
  'while',
  'whilst',
  'when',
  'whenever',
  'if',
  'although',
  'though',
  'because',
  'unless',
  'whereas',
  'once',
]);
const MAYBE_SUBORDINATE: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'than',
  'like',
  'so',
]);
const EMBEDDED: ReadonlySet<string> = new Set(['what', 'how', 'why', 'whether', 'where', 'whatever']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'yet']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", "'m"]);
const NOT_FINITE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);
const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we']);
const DASH = /^[–—―]$/u;

/** Stands in a clause's list of verbs for marked words that say what it says. */
const MARKED = -1;

const isVerbal = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX' || /^['’](?:re|ll|ve|m|d)$/u.test(item.text));
const looksParticiple = (item: Item): boolean =>
  /(?:ed|en|wn|ught|ade|aid|old|eld|ept|uilt|ent|ost|id)$/u.test(item.lower);

/** Asides within asides that are read as such. */
const DEEPEST_ASIDE = 4;

/** Reads the clauses of one sentence from left to right, with a stack of those that are open. */
class ClauseReader {
  readonly roles = new Map<number, VerbRole>();
  private readonly cueAt: ReadonlyMap<number, CueAt>;
  private stack: Clause[];
  private separator: Separator = 'none';
  /** A preposition waits for its noun phrase. */
  private governed = false;
  /** The noun phrase read last, governed or not, and what the word before was. */
  private near: Phrase | null = null;
  private readonly phrases: Phrase[] = [];
  private nearGoverned = false;
  /** The conjunction read last stood behind a comma. */
  private afterComma = false;
  private lastVerb = -1;
  /** What follows is the object of an infinitive or participle that leaves its clause open. */
  private object = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly startingAt: ReadonlyMap<number, Phrase>,
    cues: readonly CueAt[],
    /** How many asides it stands in. */
    private readonly depth = 0,
  ) {
    this.cueAt = new Map(cues.map((cue) => [cue.at, cue]));
    this.stack = [this.clause('main')];
  }

  private clause(kind: ClauseKind, relative: Phrase | null = null, governor = -1): Clause {
    return { kind, relative, governor, subject: null, verbs: [], open: [], front: [], waiting: [] };
  }

  private get top(): Clause {
    return this.stack.at(-1)!;
  }

  private pop(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  read(from: number, to: number): void {
    for (let at = from; at < to;) at = this.step(at, to);
  }

  private step(at: number, to: number): number {
    const item = this.items[at]!;
    if (item.stretch) {
      this.stretch(/,["'’”]*$/u.test(item.text));
      return at + 1;
    }
    if (item.text === '(' || item.text === '[') return this.aside(at, to, item.text === '(' ? ')' : ']');
    if (DASH.test(item.text) || item.text === '-') return this.dash(at, to);
    if (item.text === ',') {
      this.comma();
      return at + 1;
    }
    if (item.text === ';' || (item.text === ':' && at > 0)) {
      if (item.text === ';') {
        const { subject } = this.stack[0]!;
        this.stack = [{ ...this.clause('main'), subject }];
      }
      this.separator = 'comma';
      this.governed = false;
      return at + 1;
    }
    if (CONJUNCTIONS.has(item.lower)) {
      this.afterComma = this.separator === 'comma';
      this.separator = 'conjunction';
      this.governed = false;
      return at + 1;
    }
    const verb = this.verbGroup(at, to);
    if (verb) return verb;
    if (RELATIVE.has(item.lower) && this.opensRelative(at)) return at + 1;
    if (item.lower === 'that' && this.that(at)) return at + 1;
    if (EMBEDDED.has(item.lower) && !this.startingAt.get(at)?.name) {
      this.stack.push(this.clause('complement', null, this.lastVerb));
      this.governed = false;
      this.separator = 'none';
      return at + 1;
    }
    if (ALWAYS_SUBORDINATE.has(item.lower) || (MAYBE_SUBORDINATE.has(item.lower) && this.verbFollows(at + 1, to))) {
      this.stack.push(this.clause('adverbial'));
      this.governed = false;
      this.separator = 'none';
      return at + 1;
    }
    const phrase = this.startingAt.get(at) ?? this.expletive(at);
    if (phrase) {
      this.phrase(phrase);
      return phrase.to;
    }
    if (isTime(item) && !/^(?:later|earlier|recently|now|once|again|twice)$/u.test(item.lower)) this.governed = false;
    else if (item.pos === 'ADP' || item.lower === 'to' || item.lower === 'like' || MAYBE_SUBORDINATE.has(item.lower))
      this.governed = true;
    else if (
      item.word &&
      !isAdverbial(item) &&
      item.pos !== 'ADJ' &&
      item.pos !== 'DET' &&
      item.pos !== 'NUM' &&
      !/^\d/u.test(item.text)
    )
      this.governed = false;
    return at + 1;
  }

  /** "there were", "there needs to be": a subject that means nobody. */
  private expletive(at: number): Phrase | undefined {
    if (this.items[at]!.lower !== 'there' || !isVerbal(this.items[at + 1])) return undefined;
    return { from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false };
  }

  private stretch(endsInComma: boolean): void {
    this.object = false;
    const { top } = this;
    // "A cashier who “…” is held": the marked words are what the relative clause says.
    if (top.kind === 'relative' && top.verbs.length === 0 && top.open.length === 0) top.verbs.push(MARKED);
    if (top.verbs.length === 0 && top.open.length > 0 && top.kind !== 'participial') {
      // "that the bridge “should never have been built” and said": the marked words are what the clause says.
      top.front = top.open;
      top.subject = pickSubject(this.items, top.open, false);
      top.verbs.push(MARKED);
      top.open = [];
    }
    this.separator = 'stretch';
    this.governed = false;
    this.near = null;
    while (this.top.kind === 'participial' || (this.top.kind === 'relative' && this.top.verbs.length > 0)) this.pop();
    // "After saying her foot was “sore,” she …": the sentence has not begun yet.
    if (endsInComma && this.stack[0]!.waiting.length > 0) this.stack.length = 1;
  }

  /** Brackets are read on their own: they say nothing about the sentence around them. */
  private aside(at: number, to: number, closing: string): number {
    if (this.depth === DEEPEST_ASIDE) return at + 1;
    let end = at + 1;
    while (end < to && this.items[end]!.text !== closing) end++;
    if (end === to) return at + 1; // never closed
    const inner = new ClauseReader(this.items, this.startingAt, [...this.cueAt.values()], this.depth + 1);
    inner.read(at + 1, end);
    for (const [verb, role] of inner.roles) this.roles.set(verb, role);
    return end + 1;
  }

  private dash(at: number, to: number): number {
    if (this.items[at]!.text === '-') return at + 1;
    for (let end = at + 1; end < to; end++) {
      const item = this.items[end]!;
      if (item.stretch || /^[.;:]$/u.test(item.text)) break;
      if (DASH.test(item.text)) {
        if (this.nameInDashes(at + 1, end)) return end + 1;
        const inner = new ClauseReader(this.items, this.startingAt, [...this.cueAt.values()]);
        inner.read(at + 1, end);
        for (const [verb, role] of inner.roles) this.roles.set(verb, role);
        return end + 1;
      }
    }
    this.comma();
    return at + 1;
  }

  /** "One visitor — Ann Roe — said": between the dashes stands the name of whoever is described before. */
  private nameInDashes(from: number, to: number): boolean {
    const name = this.startingAt.get(from);
    const { open } = this.top;
    const described = open.findLastIndex((each) => isPersonal(this.items, each.phrase));
    if (described < 0 || name?.to !== to || name.name?.kind !== 'person') return false;
    const phrase = joinApposition(open[described]!.phrase, name);
    open.splice(described, open.length, { phrase, after: open[described]!.after });
    this.phrases.push(phrase);
    this.near = phrase;
    return true;
  }

  private comma(): void {
    this.governed = false;
    this.object = false;
    // "…, who resigned in May," and "After the vote was over," end here with all that hangs on them; so does "Asked about it,".
    const over = this.stack.findIndex((clause, index) => {
      if (index === 0) return false;
      if (clause.kind === 'relative') return clause.verbs.length > 0;
      const waits = this.stack[index - 1]!.verbs.length === 0;
      return (
        waits &&
        (clause.kind === 'participial' ||
          clause.kind === 'adverbial' ||
          (clause.kind === 'complement' && clause.verbs.length > 0))
      );
    });
    if (over > 0) this.stack.length = over;
    else if (this.top.kind === 'adverbial' && this.top.verbs.length === 0 && this.top.open.length === 0) this.pop();
    this.separator = 'comma';
  }

  private verbFollows(from: number, to: number): boolean {
    let phrases = 0;
    for (let at = from; at < Math.min(to, from + 14); at++) {
      const item = this.items[at]!;
      if (item.stretch || /^[,;:–—]$/u.test(item.text) || item.lower === 'that' || CONJUNCTIONS.has(item.lower))
        return false;
      const phrase = this.startingAt.get(at);
      if (phrase) {
        phrases++;
        at = phrase.to - 1;
        continue;
      }
      if (isVerbal(item) && this.items[at - 1]?.lower !== 'to') return phrases > 0 && !/ing$/u.test(item.lower);
    }
    return false;
  }

  private opensRelative(at: number): boolean {
    const item = this.items[at]!;
    if (at === 0 || (!this.near && item.lower !== 'which' && this.separator !== 'stretch')) return false;
    const own: Phrase = { from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false };
    if (item.lower === 'who' && this.separator === 'comma') {
      this.stack.push(this.clause('relative', { ...own, antecedent: this.lastPerson() }));
      this.governed = false;
      this.separator = 'none';
      return true;
    }
    const restrictive = this.separator !== 'comma' && this.near !== null && this.near.kind !== 'pronoun';
    const who =
      restrictive && this.near!.to === at
        ? { ...own, from: this.near!.from, antecedent: this.near }
        : { ...own, antecedent: this.near };
    this.stack.push(this.clause('relative', who));
    this.governed = false;
    this.separator = 'none';
    return true;
  }

  /** Who ", who" stands for: the person named last, or the one whom the description last read describes. */
  private lastPerson(): Phrase | null {
    for (let index = this.phrases.length - 1; index >= 0; index--) {
      const phrase = this.phrases[index]!;
      const person =
        phrase.kind === 'name' &&
        phrase.name!.kind !== 'organization' &&
        phrase.name!.kind !== 'place' &&
        !isPersonal(this.items, phrase);
      if (person) return phrase;
      if (!isPersonal(this.items, phrase)) continue;
      const before = this.phrases[index - 1];
      const apposed =
        before?.kind === 'name' &&
        before.name!.kind === 'person' &&
        this.items[before.to]?.text === ',' &&
        before.to + 1 === phrase.from;
      return apposed ? before : phrase;
    }
    return this.near;
  }

  /** "that": opens what was said, or a relative clause. */
  private that(at: number): boolean {
    const next = this.items.slice(at + 1, at + 3).find((item) => !isAdverbial(item));
    const verbNext = isVerbal(next);
    const times = this.near
      ? this.items.slice(this.near.to, at).every((item) => isTime(item) || item.pos === 'NOUN') &&
        at - this.near.to <= 2
      : false;
    if (
      this.near &&
      times &&
      verbNext &&
      !(this.lastVerb >= 0 && hearerVerbs.has(this.cueAt.get(this.lastVerb)?.verb.lemma ?? ''))
    ) {
      const own: Phrase = {
        from: at,
        to: at + 1,
        head: at,
        kind: 'pronoun',
        name: null,
        owner: null,
        determined: false,
      };
      this.stack.push(this.clause('relative', { ...own, from: this.near.from, antecedent: this.near }));
      this.governed = false;
      this.separator = 'none';
      return true;
    }
    if (at > 0 && (this.lastVerb >= 0 || this.near) && !this.startingAt.has(at)) {
      this.stack.push(this.clause('complement', null, this.lastVerb));
      this.governed = false;
      this.separator = 'none';
      return true;
    }
    return false;
  }

  private phrase(phrase: Phrase): void {
    this.phrases.push(phrase);
    const { items } = this;
    const head = items[phrase.head]!.lower;
    const timeLike = phrase.kind === 'nominal' && (times.has(head) || timeNouns.has(head));
    // "minister of energy and mines,": still under the preposition, unless it does something itself.
    const shared =
      this.separator === 'conjunction' &&
      !this.afterComma &&
      this.nearGoverned &&
      !(isVerbal(items[phrase.to]) && !/ing$/u.test(items[phrase.to]!.lower)) &&
      !(this.cueAt.has(phrase.to) && !this.cueAt.get(phrase.to)!.participle) &&
      items[phrase.to]?.pos !== 'ADV';
    if (shared) this.governed = true;
    if (NOMINATIVE.has(head)) this.governed = false; // "even now at 86 she says"
    if (!timeLike) this.nearGoverned = this.governed;
    const object = this.object && this.separator === 'none';
    this.object = false;
    if (!this.governed && !object && !timeLike && !OBJECTIVE.has(head))
      this.top.open.push({ phrase, after: this.separator });
    else if (this.governed && this.separator === 'comma') this.separator = 'none';
    // "Israel's ambassador to the U.S. Ann Roe": the name belongs to the office, not to the place.
    const office = this.near;
    if (
      this.governed &&
      office &&
      isPersonal(this.items, office) &&
      phrase.name &&
      bearsOffice(phrase.name) &&
      phrase.from - office.to <= 2
    ) {
      const last = this.top.open.at(-1);
      const whole = joinApposition(office, phrase);
      if (last?.phrase === office) this.top.open[this.top.open.length - 1] = { phrase: whole, after: last.after };
      this.near = whole;
      this.governed = false;
      this.separator = 'none';
      return;
    }
    this.near = timeLike ? this.near : phrase;
    this.governed = false;
    if (!timeLike) this.separator = 'none';
  }

  /** Reads a verb with its auxiliaries; returns where it ends, or 0 where there is none. */
  private verbGroup(at: number, to: number): number {
    const { items } = this;
    const first = items[at]!;
    if (first.lower === 'to') {
      let verb = at + 1;
      while (verb < to && items[verb]!.pos === 'ADV') verb++;
      if (
        verb < to &&
        (items[verb]!.pos === 'VERB' || items[verb]!.pos === 'AUX') &&
        this.cueAt.get(verb)?.verb.form !== 'third' &&
        !this.startingAt.has(verb)
      ) {
        let last = verb;
        while (last + 1 < to && items[last]!.pos === 'AUX' && isVerbal(items[last + 1])) last++;
        this.dependent(last);
        return last + 1;
      }
      return 0;
    }
    // "it's not about": the clitic is a verb behind a pronoun.
    const clitic = /^['’]s$/u.test(first.text) && this.near?.kind === 'pronoun' && this.near.to === at;
    const cue = this.cueAt.get(at);
    if (cue?.verb.lemma === 'according to') {
      this.governed = true;
      return cue.to;
    }
    if (!isVerbal(first) && !cue && !clitic) return 0;
    if (this.startingAt.has(at) && !cue) return 0;
    let last = at;
    while (last + 1 < to && (items[last]!.pos === 'AUX' || clitic)) {
      let next = last + 1;
      while (next < to && (items[next]!.pos === 'ADV' || /^(?:not|n't|also|all|both)$/u.test(items[next]!.lower)))
        next++;
      if (next < to && (isVerbal(items[next]) || this.cueAt.has(next)) && !this.startingAt.has(next)) last = next;
      else break;
    }
    const verb = last;
    if (/ing$/u.test(first.lower) && (first.pos === 'VERB' || cue?.participle)) this.participle(verb);
    else if (NOT_FINITE.has(first.lower) && !/^being$/u.test(first.lower)) this.participle(verb);
    else if (first.lower === 'being' || first.lower === 'having') this.participle(verb);
    else if (last === at && this.isReduced(at)) this.reduced(verb);
    else this.finite(at, verb, to);
    this.near = null;
    this.separator = 'none';
    this.governed = false;
    return last + 1;
  }

  private set(verb: number, subject: Phrase | null, clause: Clause): void {
    const governing = this.stack.findLast((each) => each.kind === 'complement' && each.governor >= 0)?.governor ?? -1;
    this.roles.set(verb, { subject, inside: governing });
    clause.verbs.push(verb);
    clause.open = [];
    this.lastVerb = verb;
  }

  /** "to announce": whoever does the verb before. */
  private dependent(verb: number): void {
    const clause = this.stack.findLast((each) => each.subject !== null) ?? this.top;
    this.setWithin(verb, clause.subject);
    this.near = null;
    this.governed = false;
    this.separator = 'none';
  }

  /** "saying …": whoever does what the clause before, or the one that follows, says. */
  private participle(verb: number): void {
    const { near, items } = this;
    // "Roe added, saying …": in the midst of what somebody else says.
    const before = verb > 0 && isAdverbial(items[verb - 1]!) ? verb - 2 : verb - 1;
    const speaks = items[before]?.text === ',' && this.cueAt.has(before - 1) ? this.roles.get(before - 1) : undefined;
    if (speaks?.subject && this.lastVerb === before - 1) return this.setWithin(verb, speaks.subject);
    const direct = near !== null && this.separator === 'none' && !this.governed && near.to >= verb - 1;
    if (direct && near) {
      const candidate = this.top.open.find((each) => each.phrase === near);
      const acts = candidate
        ? this.top.verbs.length === 0 || candidate.after === 'comma' || candidate.after === 'conjunction'
        : (/^(?:by|with)$/u.test(items[near.from - 1]?.lower ?? '') ||
            (items[near.from - 1]?.lower === 'of' && near.to === verb)) &&
          (near.kind === 'name' || isPersonal(this.items, near) || documentNouns.has(this.items[near.head]!.lower));
      // "addressed Roe demanding", "released a statement saying": the one who did so speaks. "A sign reading" speaks itself.
      if (acts) return this.setWithin(verb, near);
    }
    const ahead = this.stack[0]!;
    if (this.stack.length === 1 && ahead.verbs.length === 0 && ahead.open.length === 0 && ahead.subject) {
      this.set(verb, ahead.subject, ahead); // "…; arguing that …"
      return;
    }
    if (this.stack.length === 1 && ahead.verbs.length === 0 && ahead.open.length === 0) {
      const clause = this.clause('participial');
      this.stack.push(clause);
      this.set(verb, null, clause);
      ahead.waiting.push(verb);
      return;
    }
    if (this.top.kind === 'adverbial' && this.top.verbs.length === 0 && this.top.open.length === 0) {
      // "while calling it": the subject of the clause around.
      const around =
        this.stack.findLast((each) => each.subject !== null && canSpeak(items, each.subject)) ??
        this.stack.findLast((each) => each.subject !== null);
      if (around) {
        this.set(verb, around.subject, this.top);
        return;
      }
      ahead.waiting.push(verb);
      this.set(verb, null, this.top);
      return;
    }
    if (
      this.separator === 'comma' &&
      this.top.verbs.length === 0 &&
      this.top.open.length > 0 &&
      this.top.kind === 'main'
    ) {
      // "Roe, noting that …, said": an aside that the comma will close.
      const subject = pickSubject(this.items, this.top.open, true);
      const clause = this.clause('participial');
      this.stack.push(clause);
      this.set(verb, subject, clause);
      return;
    }
    const outer =
      this.stack.find((each) => each.kind === 'main' && each.subject !== null) ??
      this.stack.find((each) => each.subject !== null);
    const inner =
      this.stack.findLast((each) => each.subject !== null && canSpeak(this.items, each.subject)) ??
      this.stack.findLast((each) => each.subject !== null);
    const subject = (this.separator === 'none' ? inner : outer)?.subject ?? null;
    if (subject) this.set(verb, subject, this.top);
    else this.setWithin(verb, ahead.open[0]?.phrase ?? null);
  }

  /** For a verb that leaves its clause as it was. */
  private setWithin(verb: number, subject: Phrase | null): void {
    const { top } = this;
    const [verbs, open] = [[...top.verbs], [...top.open]];
    this.set(verb, subject, top);
    if (verbs.length === 0) {
      [top.verbs, top.open] = [verbs, open];
      this.object = true;
    }
  }

  /** A past participle without auxiliary at the start of a clause or before "by": "Asked about it,", "described by Roe as". */
  private isReduced(at: number): boolean {
    const { items } = this;
    const item = items[at]!;
    if (item.pos !== 'VERB' || !looksParticiple(item)) return false;
    if (items[at + 1]?.lower === 'by' && !BE.has(items[at - 1]?.lower ?? '')) return true;
    if (this.top.kind === 'adverbial' && this.top.verbs.length === 0 && this.top.open.length === 0) return true;
    return (
      at === 0 ||
      (this.stack.length === 1 &&
        this.top.verbs.length === 0 &&
        this.top.open.length === 0 &&
        this.separator === 'none' &&
        !this.governed &&
        !this.cueInverts(at))
    );
  }

  private cueInverts(at: number): boolean {
    return this.cueAt.has(at) && this.startingAt.has(at + 1);
  }

  private reduced(verb: number): void {
    const { items } = this;
    const kept = [...this.top.open];
    const had = this.top.verbs.length;
    const agent = items[verb + 1]?.lower === 'by' ? (this.startingAt.get(verb + 2) ?? null) : null;
    if (!agent && this.stack.length === 1 && had === 0 && kept.length === 0)
      this.stack.push(this.clause('participial'));
    this.set(verb, agent, this.top);
    if (kept.length > 0 || agent) {
      this.top.verbs.length = had;
      this.top.open = kept;
    }
  }

  /** A verb with a subject of its own, or one that goes on from the verb before. */
  private finite(first: number, verb: number, to: number): void {
    const { items } = this;
    const closed =
      /^[,)\]–—]$/u.test(items[first - 1]?.text ?? '') ||
      (isAdverbial(items[first - 1] ?? items[first]!) && items[first - 2]?.text === ',');
    const cue = this.cueAt.get(verb) ?? null;
    this.object = false;
    const inverted = this.inverted(first, verb, to, cue);
    if (inverted) {
      this.set(verb, inverted, this.top);
      this.top.subject ??= inverted;
      return;
    }
    if (this.lastVerb === first - 1 && this.top.verbs.at(-1) === this.lastVerb && this.top.subject) {
      // "who help organised": two forms of which the tagger made two verbs.
      return this.assign(verb, this.top.subject, this.top);
    }
    for (let steps = 0; steps < 8; steps++) {
      const clause = this.top;
      if (clause.verbs.length === 0) {
        if (clause.kind === 'relative' && clause.open.length === 0) return this.assign(verb, clause.relative, clause);
        const subject = pickSubject(this.items, clause.open, closed);
        if (subject) {
          clause.front = clause.open;
          return this.assign(verb, subject, clause);
        }
        if (clause.kind === 'main' || this.stack.length === 1)
          return this.assign(
            verb,
            this.near && this.near.to >= first - 1 && this.separator === 'none' ? this.near : clause.subject,
            clause,
          );
        if (clause.kind === 'complement') return this.assign(verb, null, clause);
        this.pop();
        continue;
      }
      if (this.separator === 'conjunction') {
        this.climb(first, cue);
        return this.assign(verb, this.top.subject, this.top);
      }
      const candidates = clause.open;
      const subject = pickSubject(this.items, candidates, closed);
      if (subject) {
        const start =
          candidates.find((each) => each.phrase.from <= subject.from && each.phrase.to > subject.from) ??
          candidates.at(-1)!;
        if (start.after === 'conjunction') {
          if (this.afterComma) this.stack.length = 1;
          else if (cue && clause.kind === 'complement' && clause.governor >= 0) this.pop();
          else while (this.top.kind === 'relative' && this.stack.length > 1) this.pop();
          return this.assign(verb, subject, this.top);
        }
        const word = items[subject.head]!.lower;
        const reports =
          this.cueAt.has(this.lastVerb) || NOMINATIVE.has(word) || (word === 'it' && candidates.length > 1);
        // "After saying her foot was sore": what is said starts beside the participle.
        const beside = clause.kind !== 'participial' || start.phrase.from === this.lastVerb + 1;
        if (start.after === 'none' && reports && beside) {
          const inner = this.clause('complement', null, this.lastVerb);
          this.stack.push(inner);
          return this.assign(verb, subject, inner);
        }
        if (start.after === 'comma' || start.after === 'stretch' || clause.kind === 'participial') {
          while (this.stack.length > 1 && this.top.kind !== 'complement') this.pop();
          if (cue) while (this.stack.length > 1) this.pop();
          return this.assign(verb, subject, this.top);
        }
        if (clause.kind === 'relative' || clause.kind === 'adverbial') {
          // "people who live in the street say": the relative clause is over and its object is no subject.
          this.pop();
          continue;
        }
        return this.assign(
          verb,
          looksParticiple(items[clause.verbs.at(-1)!] ?? items[first]!) && clause.subject ? clause.subject : subject,
          clause,
        );
      }
      if (this.stack.length > 1 && clause.kind !== 'complement') {
        this.pop();
        continue;
      }
      if (this.stack.length > 1 && this.stack.at(-2)!.verbs.length === 0) {
        this.pop();
        continue;
      }
      // "Roe, one of those injured, said": the verb before was no verb of the sentence.
      const again = closed && clause.verbs.length === 1 ? pickSubject(this.items, clause.front, true) : null;
      return this.assign(verb, again ?? clause.subject, clause);
    }
    this.set(verb, this.top.subject, this.top);
  }

  /** Which of the open clauses a verb after "and" goes on from. */
  private climb(first: number, cue: CueAt | null): void {
    const { items } = this;
    const singular = /^(?:is|was|has|does)$/u.test(items[first]!.lower) || cue?.verb.form === 'third';
    const plural = /^(?:are|were|have|do)$/u.test(items[first]!.lower);
    const isPlural = (phrase: Phrase): boolean => {
      const head = items[phrase.head]!;
      return (
        /^(?:they|we|people|police|some|many|both|others)$/u.test(head.lower) ||
        (phrase.kind === 'nominal' && /s$/u.test(head.lower) && !/ss$/u.test(head.lower))
      );
    };
    for (let steps = 0; steps < 4 && this.stack.length > 1; steps++) {
      const clause = this.top;
      const parent = this.stack.at(-2)!;
      const mismatch =
        clause.subject !== null && ((singular && isPlural(clause.subject)) || (plural && !isPlural(clause.subject)));
      const reports =
        cue !== null &&
        cue.verb.strength !== 'weak' &&
        clause.kind === 'complement' &&
        clause.governor >= 0 &&
        this.cueAt.has(clause.governor);
      const over = clause.kind === 'adverbial' && cue?.verb.strength === 'strong' && parent.subject !== null;
      if ((mismatch && parent.subject !== null) || reports || over) this.pop();
      else return;
    }
  }

  private assign(verb: number, subject: Phrase | null, clause: Clause): void {
    clause.subject = subject ?? clause.subject;
    this.set(verb, subject, clause);
    if (subject && clause === this.stack[0]) {
      for (const waiting of clause.waiting) this.roles.set(waiting, { subject, inside: -1 });
      clause.waiting = [];
    }
  }

  /** "“…,” said Roe", "…, reported officials": the subject stands behind. */
  private inverted(first: number, verb: number, to: number, cue: CueAt | null): Phrase | null {
    const { items } = this;
    if (!cue || first !== verb || cue.passive) return null;
    const hearer = hearerVerbs.has(cue.verb.lemma) && !/^(?:ask|warn|urge)$/u.test(cue.verb.lemma);
    const previous = items[first - 1];
    const opens =
      !previous || previous.stretch !== null || (previous.text === ',' && items[first - 2]?.stretch != null);
    if (hearer || (!opens && previous?.text !== ',')) return null;
    const ownSubject =
      this.top.open.some((each) => each.after === 'stretch') ||
      (this.top.verbs.length === 0 && this.top.open.length > 0 && !opens);
    if (ownSubject) return null;
    const phrase = subjectAfter(items, this.startingAt, cue.to);
    if (!phrase || phrase.from > to) return null;
    if (opens) return phrase;
    const head = items[phrase.head]!.lower;
    const end = items[phrase.to];
    const personal = phrase.kind === 'name' || personNouns.has(head) || groupNouns.has(head) || NOMINATIVE.has(head);
    return cue.verb.strength === 'strong' && personal && (!end || /^[.,;]$/u.test(end.text) || end.pos === 'ADP')
      ? phrase
      : null;
  }
}

/** Who does each verb of a sentence. */
export function readClauses(
  items: readonly Item[],
  startingAt: ReadonlyMap<number, Phrase>,
  cues: readonly CueAt[],
): ReadonlyMap<number, VerbRole> {
  const reader = new ClauseReader(items, startingAt, cues);
  reader.read(0, items.length);
  return reader.roles;
}
