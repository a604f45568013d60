import type { QuoteKind, QuoteStatus, Stance } from '../../selection/index.js';

/** The values that a quote, a speaker or an article may have. */
export const values = {
  kinds: { DIRECT: 'Direct', MIXED: 'Mixed', INDIRECT: 'Indirect' } satisfies Record<QuoteKind, string>,
  kindsExplained: {
    DIRECT: 'Words in quotation marks that stand on their own',
    MIXED: 'Words in quotation marks inside a sentence of the writer',
    INDIRECT: 'Reported without quotation marks',
  } satisfies Record<QuoteKind, string>,
  stances: {
    SAY: 'Says',
    CLAIM: 'Claims',
    DENY: 'Denies',
    ADMIT: 'Admits',
    CONFIRM: 'Confirms',
    ASK: 'Asks',
    ANSWER: 'Answers',
    PROMISE: 'Promises',
    WARN: 'Warns',
    DEMAND: 'Demands',
    ORDER: 'Orders',
    URGE: 'Urges',
    ACCUSE: 'Accuses',
    PRAISE: 'Praises',
    CRITICISE: 'Criticises',
    THINK: 'Thinks',
    OTHER: 'Other',
  } satisfies Record<Stance, string>,
  statuses: {
    AUTO: 'Not checked',
    CONFIRMED: 'Confirmed',
    CORRECTED: 'Corrected',
    REJECTED: 'Rejected',
  } satisfies Record<QuoteStatus, string>,
  speakerTypes: { PERSON: 'Person', ORGANIZATION: 'Organisation', GROUP: 'Group', UNKNOWN: 'Speaker' },
  languages: { en: 'English', fr: 'French', de: 'German', es: 'Spanish' } as Record<string, string>,
} as const;
