import { NAME_SOURCE } from '../publishers.js';

const NAME = String.raw`(?<name>(?:The )?${NAME_SOURCE})`;
const THE = String.raw`(?:(?:the|our|your)\s)?`;
const SITE = String.raw`(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|TikTok|Threads|Bluesky|Mastodon|WhatsApp|X|Telegram|Google News|Apple News)`;

/** A form in which pages speak of themselves. */
export interface SelfNaming {
  /** One of these stands in every line of the form: cheaper to look for than the name. */
  readonly cues: readonly string[];
  readonly form: RegExp;
  /** How much a name in it is worth as evidence. */
  readonly weight: number;
  /** Does the form alone make the name an outlet's? "Follow Jane Roe on Twitter" names a writer as often. */
  readonly sure: boolean;
}

type Row = readonly [cues: string, form: string, weight: number, sure: boolean];

/* Written for this project. */
const rows: readonly Row[] = [
  [
    'recommends|empfiehlt|recommande|recomienda|consiglia',
    String.raw`^${NAME} (?:recommends|empfiehlt|recommande|recomienda|consiglia)$`,
    4,
    true,
  ],
  ['ubscribe', String.raw`\b[Ss]ubscribe (?:to|with) ${THE}${NAME}`, 3, true],
  ['upport', String.raw`\b[Ss]upport ${THE}${NAME}(?:['’]s)?(?:$|[.!]| (?:today|now|journalism|and|by|with))`, 3, true],
  [
    'ign up|egister',
    String.raw`\b(?:[Ss]ign up|[Rr]egister) (?:for|to) ${THE}${NAME}(?:['’]s?)?(?:$|[.!]|\s(?:(?:\w+ ){0,3}newsletters?|emails?|alerts?|updates))`,
    3,
    true,
  ],
  [
    'app|ewsletter|inbox',
    String.raw`\b(?:[Dd]ownload|[Gg]et|[Ii]nstall|[Tt]ry) ${THE}${NAME}(?:['’]s?)?\s(?:(?:news |mobile |free )?apps?|newsletters?|in your inbox)`,
    3,
    true,
  ],
  [
    'reading|for subscribing|for supporting',
    String.raw`\b(?:[Tt]hank(?:s| you) for (?:reading|subscribing to|supporting)|[Yy]ou(?:['’]re| are) reading) ${THE}${NAME}`,
    3,
    true,
  ],
  ['ecome a', String.raw`\b[Bb]ecome an? ${NAME} (?:member|subscriber|supporter)`, 3, true],
  [
    'More|Latest|latest|stories|Also|Elsewhere|read',
    String.raw`^(?:More|Latest|The latest|Top stories|Other stories|Also|Elsewhere|Most read|More news|More stories|Read more) (?:from|on|in|at) ${THE}${NAME}$`,
    2,
    false,
  ],
  ['ollow|ike |ind |oin ', String.raw`\b(?:[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin) ${THE}${NAME} on ${SITE}`, 2, false],
  [
    '©|(c)|(C)|opyright',
    String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:[-–]\d{2,4})?)?,?\s?(?:by )?${THE}${NAME}`,
    3,
    true,
  ],
  ['appeared first', String.raw`\bappeared first on ${THE}${NAME}`, 2, true],
  [
    ' is | are ',
    String.raw`^(?:[•*] )?(?:[\p{L}.'’ -]{4,50}) (?:is|are) (?:an? |the |[\p{L}'’]+['’]s )?(?:[\p{Ll}-]+ ){0,4}(?:reporter|editor|correspondent|writer|columnist|journalist|producer)s? (?:at|for|with|of|covering [\p{Ll} ]{3,40} for) (?:the )?${NAME}`,
    2,
    false,
  ],
];

export const selfNaming: readonly SelfNaming[] = rows.map(([cues, form, weight, sure]) => ({
  cues: cues.split('|'),
  form: new RegExp(form, 'u'),
  weight,
  sure,
}));
