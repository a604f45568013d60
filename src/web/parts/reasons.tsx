import type { Stance } from '../../selection/index.js';
import { texts } from '../texts.js';

interface ReasonsProps {
  readonly quote: {
    readonly evidence: readonly { readonly step: string; readonly text: string }[];
    readonly implicit: boolean;
    readonly source: { readonly text: string } | null;
    readonly cue: { readonly lemma: string; readonly stance: string } | null;
    readonly rule: string;
  };
}

/** The steps from the words of a quote to the name, and what decided. */
export function Reasons({ quote }: ReasonsProps) {
  return (
    <>
      {quote.evidence.length > 0 && (
        <ol class="steps">
          {quote.evidence.map(({ step, text }, at) => (
            <li key={at}>
              <span class="step-name">{texts.why.stepNames[step] ?? step}</span>
              <bdi class="step-text">{text}</bdi>
            </li>
          ))}
        </ol>
      )}
      {quote.implicit && <p>{texts.why.implicit}</p>}
      <dl class="facts">
        {quote.source !== null && (
          <>
            <dt>{texts.why.printedAs}</dt>
            <dd>
              <bdi>“{quote.source.text}”</bdi>
            </dd>
          </>
        )}
        {quote.cue !== null && (
          <>
            <dt>{texts.why.cue}</dt>
            <dd>
              <bdi>{quote.cue.lemma}</bdi> · {texts.stances[quote.cue.stance as Stance]}
            </dd>
          </>
        )}
        <dt>{texts.why.rule}</dt>
        <dd>
          <code>{quote.rule}</code>
        </dd>
      </dl>
    </>
  );
}
