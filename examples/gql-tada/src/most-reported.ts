import { ask, graphql } from './ask.ts';

const MostReported = graphql(`
  query MostReported($first: Int!) {
    utterances(first: $first, orderBy: MOST_REPORTED) {
      nodes {
        text
        outletCount
        speaker {
          name
        }
        variants {
          text
          count
        }
      }
    }
  }
`);

const { utterances } = await ask(MostReported, { first: 10 });
for (const { text, outletCount, speaker, variants } of utterances.nodes) {
  console.log(`${outletCount} outlets: “${text}” — ${speaker?.name ?? 'not named'}`);
  for (const variant of variants.slice(1)) console.log(`   ${variant.count}× “${variant.text}”`);
}
