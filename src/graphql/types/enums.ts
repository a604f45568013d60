import { builder } from '../builder.js';

export const QuoteKind = builder.enumType('QuoteKind', {
  description: 'How the words of somebody else stand in the text.',
  values: {
    DIRECT: { description: 'Words in quotation marks that stand as an utterance of their own.' },
    MIXED: {
      description: 'Words in quotation marks inside a sentence of the writer: called it "a drawer full of receipts".',
    },
    INDIRECT: { description: 'Reported without quotation marks: said that the harbour would close.' },
  } as const,
});

export const SpeakerType = builder.enumType('SpeakerType', {
  description: 'What kind of speaker somebody is.',
  values: {
    PERSON: { description: 'A person.' },
    ORGANIZATION: { description: 'A company, an authority, a party or any other body with a name.' },
    GROUP: { description: 'Several people together.' },
    UNKNOWN: { description: 'The text does not say.' },
  } as const,
});

export const QuoteStatus = builder.enumType('QuoteStatus', {
  description: 'Whether a person has looked at an attribution.',
  values: {
    AUTO: { description: 'As the parser found it.' },
    CONFIRMED: { description: 'Somebody checked it and found it right.' },
    CORRECTED: { description: 'Somebody gave it another speaker.' },
    REJECTED: {
      description: 'Somebody found that it is no quote. Listed and counted only where a filter asks for it.',
    },
  } as const,
});

export const Stance = builder.enumType('Stance', {
  description: 'What the verb of saying tells of the attitude of the speaker to the words.',
  values: {
    SAY: { description: 'Neutral: said, told, according to.' },
    CLAIM: { description: 'Holds it to be so: claimed, insisted, argued.' },
    DENY: { description: 'Holds it not to be so: denied, rejected.' },
    ADMIT: { description: 'Concedes: admitted, acknowledged.' },
    CONFIRM: { description: 'Bears out: confirmed.' },
    ASK: { description: 'Asks: asked, wondered.' },
    ANSWER: { description: 'Answers: replied, responded.' },
    PROMISE: { description: 'Promises: pledged, vowed.' },
    WARN: { description: 'Warns: warned, cautioned.' },
    DEMAND: { description: 'Demands: demanded, called for.' },
    ORDER: { description: 'Orders: ordered, ruled.' },
    URGE: { description: 'Urges: urged, appealed.' },
    ACCUSE: { description: 'Accuses: accused, blamed.' },
    PRAISE: { description: 'Praises: praised, hailed.' },
    CRITICISE: { description: 'Criticises: criticised, condemned.' },
    THINK: { description: 'Thinks, hopes or fears: believes, expects.' },
    OTHER: { description: 'Any other: joked, whispered, wrote.' },
  } as const,
});

export const OutletKind = builder.enumType('OutletKind', {
  description: 'What kind of outlet it is.',
  values: {
    OUTLET: { description: 'A newspaper, broadcaster, website or anybody else who prints articles.' },
    AGENCY: { description: 'A news agency, whose texts and pictures others print.' },
  } as const,
});

export const WireRole = builder.enumType('WireRole', {
  description: 'What an article owes to a news agency.',
  values: {
    AGENCY: { description: 'The agency wrote the text.' },
    REPUBLISHED: { description: 'The article says that it was republished from the agency.' },
    PHOTO: { description: 'Only a picture is from the agency. Filters by wire leave such articles out.' },
  } as const,
});
