import type { QuoteStatus } from '../database/statements/quotes.js';
import type { SpeakerType } from '../database/statements/speakers.js';

/** A speaker as histories name it, whatever becomes of the row. */
export interface ShownSpeaker {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What a correction of a quote changes: `before` and `after` of such a correction. */
export interface QuoteState {
  readonly status: QuoteStatus;
  readonly speaker: ShownSpeaker | null;
  readonly speakerType: SpeakerType;
  /** The printed title or description, as far as it is that speaker's. */
  readonly role: string | null;
}

/** What came of a correction: ids of rows. */
export interface Made {
  readonly correctionId: string;
  /** The quote that was corrected, where it was one and it is still there. */
  readonly quoteId: string | null;
  /** The speaker that it is about now. */
  readonly speakerId: string | null;
}

/** Who corrects, and why. */
export interface Author {
  readonly keyId: string;
  readonly note: string | null;
}
