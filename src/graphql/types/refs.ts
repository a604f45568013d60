import type { ArticleRow } from '../../database/statements/articles.js';
import type { CorrectionRow } from '../../database/statements/corrections.js';
import type { OutletRow } from '../../database/statements/outlets.js';
import type { QuoteRow } from '../../database/statements/quotes.js';
import type { SpeakerRow } from '../../database/statements/speakers.js';
import type { UtteranceRow } from '../../database/statements/utterances.js';
import { builder } from '../builder.js';

// The types that point at each other in circles. Each is told in its own file; here only what row it stands for.
export const SpeakerRef = builder.objectRef<SpeakerRow>('Speaker');
export const OutletRef = builder.objectRef<OutletRow>('Outlet');
export const ArticleRef = builder.objectRef<ArticleRow>('Article');
export const QuoteRef = builder.objectRef<QuoteRow>('Quote');
export const UtteranceRef = builder.objectRef<UtteranceRow>('Utterance');
export const CorrectionRef = builder.objectRef<CorrectionRow>('Correction');
