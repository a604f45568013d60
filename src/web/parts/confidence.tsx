import { texts } from '../texts.js';

const STEPS = 5;

/** How sure the speaker is, as five marks and in words. */
export function Confidence({ share }: { share: number }) {
  const full = Math.max(1, Math.round(share * STEPS));
  const label = texts.quote.confidence(share);
  return (
    <span class="confidence" title={label}>
      <span class="confidence-marks" aria-hidden="true">
        {Array.from({ length: STEPS }, (_, index) => (
          <i key={index} class={index < full ? 'full' : undefined} />
        ))}
      </span>
      <span class="confidence-words">
        <span class="unseen">{label}</span>
        <span aria-hidden="true">{texts.percent(share)}</span>
      </span>
    </span>
  );
}
