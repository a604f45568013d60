import { ask } from './client.js';
import { graphql, type ResultOf, type VariablesOf } from './graphql.js';

const extraction = graphql(`
  query Extraction($input: ExtractInput!) {
    extract(input: $input) {
      text
      title
      authors
      outlet
      wires
      publishedAt
      language
      boilerplate {
        start
        end
      }
      quotes {
        text
        kind
        role
        confidence
        rule
        implicit
        spans {
          start
          end
        }
        clause {
          start
          end
        }
        cue {
          text
          lemma
          stance
          spans {
            start
            end
          }
        }
        source {
          text
          spans {
            start
            end
          }
        }
        speaker {
          name
          type
        }
        evidence {
          step
          text
          span {
            start
            end
          }
        }
      }
    }
  }
`);

export type Extracted = ResultOf<typeof extraction>['extract'];
export type ExtractInput = VariablesOf<typeof extraction>['input'];

/**
 * What the parser finds in a text or page.
 * @throws {ApiError}
 */
export async function extractText(input: ExtractInput): Promise<Extracted> {
  return (await ask(extraction, { input })).extract;
}
