/** British spellings and other doublets with the one that stands for both. Written by hand. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['cosy', 'cozy'],
  ['defence', 'defense'],
  ['enquiries', 'inquiries'],
  ['enquiry', 'inquiry'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['kerb', 'curb'],
  ['licence', 'license'],
  ['mould', 'mold'],
  ['mum', 'mom'],
  ['offence', 'offense'],
  ['okay', 'ok'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['pyjamas', 'pajamas'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['towards', 'toward'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['whilst', 'while'],
  ['yeah', 'yes'],
]);

/**
 * British endings with the American ones. They are applied to both sides of a comparison, so that a word which only looks
 * like one of them ("contour") is changed on both and does no harm.
 */
export const spellingEndings: readonly (readonly [ending: RegExp, other: string])[] = [
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|able$|ites?$|ful$|hoods?$|ers?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=e$|es$|ed$|ing$|ers?$|ations?$)/u, 'iz'],
  [/(?<=\p{L}{3})ys(?=e$|es$|ed$|ing$)/u, 'yz'],
  [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}{2}[aeiou])ll(?=ed$|ing$|ers?$)/u, 'l'],
  [/(?<=\p{L}{3})ogue(?=s?$)/u, 'og'],
  [/(?<=\p{L})ae(?=\p{L}{3})/u, 'e'],
];

/** Parts that one outlet ties on with a hyphen and another without: "co-operate". */
export const tiedPrefixes: readonly string[] = [
  'anti',
  'co',
  'e',
  'mid',
  'non',
  'post',
  'pre',
  're',
  'semi',
  'sub',
  'un',
];

/** Numbers in words. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Signs of money and percent with the word that is said. */
export const unitSigns: ReadonlyMap<string, string> = new Map([
  ['£', 'pounds'],
  ['$', 'dollars'],
  ['€', 'euros'],
]);
