import { words } from './words.js';

/* With what verbs of saying go on to what was said. Written for this project. */

/** Verbs whose infinitive is what was said: "vowed to appeal"; with a hearer: "urged the council to wait". */
export const infinitiveVerbs: ReadonlySet<string> = words(`claim promise vow pledge threaten offer agree refuse swear undertake demand ask urge
  advise order instruct warn encourage call beg plead implore recommend request tell`);

/** Of those, the ones that need a hearer for it. */
export const addressedVerbs: ReadonlySet<string> = words('ask urge advise order instruct warn encourage beg implore request tell');

/** Verbs and the prepositions behind which stands what was said: "called for talks", "warned of delays". */
export const prepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', words('for')],
  ['warn', words('of about against')],
  ['appeal', words('for')],
  ['plead', words('for')],
  ['complain', words('of about')],
  ['apologize', words('for')],
  ['apologise', words('for')],
]);

/** Verbs whose object is what was said: "announced a freeze on hiring". */
export const objectVerbs: ReadonlySet<string> = words('announce deny predict propose demand condemn denounce acknowledge note stress emphasize emphasise reiterate claim promise pledge threaten vow recommend suggest urge express');

/** Verbs whose -ing form is what was said: "denied taking the money". */
export const gerundVerbs: ReadonlySet<string> = words('deny admit acknowledge recommend suggest propose');

/** Verbs of judging somebody or something, and the preposition before what it is: "accused the firm of hiding it", "described it as a mistake". */
export const judgingPrepositions: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ...[...words('describe characterize characterise portray depict denounce condemn dismiss hail brand deride')].map((verb) => [verb, 'as'] as const),
  ...[...words('attack blame blast chastise criticise criticize fault praise slam')].map((verb) => [verb, 'for'] as const),
]);

/** What a report, a poll or those who made it do: "The survey found that …". */
export const findingVerbs: ReadonlySet<string> = words('find show');

/** Prepositions of what may stand between a verb of saying and its "that": "said in a statement on Monday that". */
export const adjunctPrepositions: ReadonlySet<string> = words(
  'in on at during to after before from by with through via within without over as amid of',
);

/** What things go according to without that anybody says so. */
export const idleMeasures: ReadonlySet<string> = words('plan plans schedule size age need needs ability law custom tradition taste type kind design');
