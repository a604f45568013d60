import { useState } from 'preact/hooks';
import type { Verdict } from '../api/corrections.js';
import { asApiError } from '../api/use-answer.js';
import { texts } from '../texts.js';

type Made = Extract<Verdict, { made: true }>;

/** Makes corrections one at a time, and says what came of the last: why it was refused, or what was done. */
export function useCorrection(onMade: (verdict: Made) => void) {
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  /** @param done what is said of one that was made; null stands for nothing to undo */
  const settle = async (correction: Promise<Verdict | null>, done: string): Promise<void> => {
    setBusy(true);
    try {
      const verdict = await correction;
      if (verdict === null) setMessage(texts.review.nothingToUndo);
      else if (!verdict.made) setMessage(verdict.message);
      else {
        setMessage(done);
        onMade(verdict);
      }
    } catch (error) {
      setMessage(asApiError(error).message);
    }
    setBusy(false);
  };
  return { message, busy, settle };
}
