import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { differencesOf } from '../marking/differences.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { Failure, Loading } from './states.js';

const mostReported = graphql(`
  query MostReported($speaker: String!) {
    utterances(first: 5, filter: { speakers: [$speaker], minOutlets: 2 }, orderBy: MOST_REPORTED) {
      nodes {
        id
        text
        reportCount
        outletCount
        firstReportedAt
        variants {
          text
          count
        }
        reports(first: 8) {
          nodes {
            id
            outlet {
              name
            }
          }
        }
      }
    }
  }
`);

/** What several outlets reported of a speaker, each wording beside the fullest one and what it changes marked. */
export function Utterances({ speaker }: { speaker: string }) {
  const { data, error, loading, retry } = useAnswer(mostReported, { speaker });
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  if (data === undefined || loading) return <Loading lines={4} />;
  if (data.utterances.nodes.length === 0) return <p class="hint">{texts.utterances.none}</p>;
  return (
    <ol class="utterances">
      {data.utterances.nodes.map((utterance) => (
        <li key={utterance.id}>
          <blockquote class="words" dir="auto">
            {utterance.text}
          </blockquote>
          <p class="entry-where">
            <span>{texts.utterances.reported(utterance.reportCount, utterance.outletCount)}</span>
            {utterance.reports.nodes.map(({ id, outlet }) => (
              <a key={id} href={addresses.quote(id)}>
                <bdi>{outlet?.name ?? texts.quote.noOutlet}</bdi>
              </a>
            ))}
          </p>
          {utterance.variants.length > 1 && (
            <details>
              <summary>{texts.utterances.variants(utterance.variants.length)}</summary>
              <ul class="variants">
                {utterance.variants.map(({ text, count }) => (
                  <li key={text}>
                    <p dir="auto">
                      {differencesOf(utterance.text, text).map((run, at) => {
                        if (run.kind === 'same') return <span key={at}>{run.text} </span>;
                        return run.kind === 'added' ? <ins key={at}>{run.text} </ins> : <del key={at}>{run.text} </del>;
                      })}
                    </p>
                    <span class="count">{texts.utterances.times(count)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
