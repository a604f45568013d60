import type { Gender } from '../names/name.js';
import type { VerbForm } from './verbs.js';

/** The languages that are read here, as ISO 639-1 codes. */
export type ForeignLanguage = 'fr' | 'de' | 'es';

/** What a determiner or pronoun tells about whom it stands for. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

export interface Determiner extends Agreement {
  /** "la maire" has been spoken of before, "une maire" has not. */
  readonly definite: boolean;
  /** "dem Sender": cannot be a subject. */
  readonly oblique: boolean;
}

/** Words before a source that make it one: "selon", "nach Angaben von", "laut". */
export interface ReportPhrase {
  readonly words: readonly string[];
  /** Comes after its source: "der Behörde zufolge". */
  readonly after: boolean;
  /** Only right after marked words: "„…“, so Hagedorn". */
  readonly afterQuoteOnly: boolean;
}

/** All that one language tells the engine. Words are lower case with a straight apostrophe. */
export interface Grammar {
  readonly language: ForeignLanguage;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Two words that are one verb: "fait savoir". */
  readonly compounds: ReadonlyMap<string, VerbForm>;
  /** Auxiliaries of the perfect that stand before a participle. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make a perfect only after a reflexive: "s'est exclamé". */
  readonly reflexiveAuxiliaries: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** How many words may stand between an auxiliary and its participle. */
  readonly auxiliaryReach: number;
  /** Object pronouns and the like before a verb. */
  readonly clitics: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly possessives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** "on", "es", "man": a subject that is nobody. */
  readonly impersonal: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions and articles by which a description goes on: "directeur *du* port", "Chef *der* Firma". */
  readonly linkers: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** "que", "dass": opens the reported clause. */
  readonly complementisers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** "comme", "wie", "como": "wie er sagte". */
  readonly asWords: ReadonlySet<string>;
  readonly reportPhrases: readonly ReportPhrase[];
  /** Adverbs, weekdays and other words that may stand between a verb and its subject. */
  readonly adverbs: ReadonlySet<string>;
  /** Verbs that are no cues but show where a description ends: "a", "est", "quiere". */
  readonly otherVerbs: ReadonlySet<string>;
  /** "semaine", "Woche": a noun phrase of time is no subject. */
  readonly timeNouns: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Abbreviations that keep their full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Small words inside a name: "de la", "von der", "van". */
  readonly particles: ReadonlySet<string>;
  /** Given names whose gender here is not the usual one elsewhere. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Does the word, lower case, name what a person is ("maire", "Betriebsleiterin")? */
  readonly isRole: (word: string) => boolean;
  readonly genderOfRole: (word: string) => Gender | null;
  readonly organizationNouns: ReadonlySet<string>;
  /** Nouns whose grammatical gender says nothing: "la source", "die Person". */
  readonly genderless: ReadonlySet<string>;
  /** Capitalised words that never are part of a person's name: weekdays, months, German plurals. */
  readonly neverNames: ReadonlySet<string>;
  /** German: a capital letter says noun, not name. */
  readonly nounsAreCapital: boolean;
  /** Spanish: "agregó" alone says he or she did. */
  readonly dropsSubjects: boolean;
  /** Spanish: dialogue between dashes. */
  readonly dashes: boolean;
  /** French: an inverted verb after a comma shows who speaks even without marks, and inside them. */
  readonly incises: boolean;
  /** Spanish: the first of two surnames is the one in use. */
  readonly firstSurnameCounts: boolean;
  /** German: verbs in the subjunctive, which report without "dass". */
  readonly subjunctives: ReadonlySet<string>;
  /** A word by its age stands for a person named before: "der 61-Jährige". */
  readonly byAge: RegExp | null;
  /** Begins of words that are split off: "l'", "qu'". */
  readonly elisions: RegExp | null;
  /** Pronouns hung onto a verb: "explique-t-il". */
  readonly enclitics: RegExp | null;
}
