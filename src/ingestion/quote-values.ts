import type { NamedIds } from './naming.js';
import type { QuoteRow } from './rows.js';

/** A quote with the ids of those it names, as the statements take it. What is undefined JSON leaves out. */
export function withIds(quote: QuoteRow, ids: NamedIds) {
  const { speakerKey, viaKey, outletOfRecordKey, evidence } = quote;
  const { speakerIds, outletIds } = ids;
  return {
    ...quote,
    ...{ speakerKey: undefined, viaKey: undefined, outletOfRecordKey: undefined },
    evidence: speakerKey === null ? evidence : [...evidence, ...identityEvidence(speakerKey, ids)],
    speakerId: speakerKey && speakerIds(speakerKey),
    viaId: viaKey && speakerIds(viaKey),
    outletOfRecordId: outletOfRecordKey && outletIds(outletOfRecordKey),
  };
}

/** What beyond the name says who the speaker is. */
function identityEvidence(key: string, { taughtBy, decidedBy }: NamedIds): QuoteRow['evidence'] {
  const correction = taughtBy(key);
  const reasons = decidedBy(key);
  return [
    ...(correction === null ? [] : [{ step: 'taught', text: `correction ${correction}`, start: null, end: null }]),
    ...(reasons === null ? [] : [{ step: 'identity', text: reasons, start: null, end: null }]),
  ];
}
