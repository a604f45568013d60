import { words } from './words.js';

/* Words that open, join or fill clauses, lower case. Written for this project. */

/** Open a subordinate clause wherever they stand. */
export const subordinators: ReadonlySet<string> = words('while whilst when whenever if although though because unless whereas');
/** Do so where a clause follows; else they are prepositions and adverbs: "after the vote", "so far". */
export const maySubordinate: ReadonlySet<string> = words('after before since until as than like so once');
/** Open a clause that a verb has for its object: "asked whether". */
export const embeddingWords: ReadonlySet<string> = words('what how why whether where whatever');
export const relativePronouns: ReadonlySet<string> = words('who which whom whose');
export const conjunctions: ReadonlySet<string> = words('and but or nor yet');
/** Pronouns that are nothing but subjects. */
export const nominatives: ReadonlySet<string> = words('i he she they we');
/** Verbs whose object does what the infinitive behind it says: "prompted the mayor to call it odd". */
export const movingVerbs: ReadonlySet<string> = words(`allow allowed allowing allows cause caused causes causing compel compelled compels drive driven drives drove
  enable enabled enables encourage encouraged encourages encouraging forced forces forcing inspire inspired inspires lead leading leads led permit permits permitted
  persuade persuaded persuades persuading prompt prompted prompting prompts provoke provoked provokes get gets getting got`);

/** Of what somebody else does, without "to": "heard her say", "made him admit". */
export const hearingVerbs: ReadonlySet<string> = words(`hear heard hearing hears let lets letting made make makes making overheard saw see seeing seen sees watch
  watched watches watching`);
