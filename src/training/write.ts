import { access, constants, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TrainingError } from './errors.js';
import type { Trained } from './train.js';
import type { Weights } from './weights.js';

/** A file of weights: a module that exports them as a map. */
export interface WeightModule {
  /** What the weights are, the first sentence of the comment above them. */
  readonly about: string;
  /** What they were fitted on. */
  readonly examples: string;
  /** Whose texts those are, and under which licence. */
  readonly credit: string;
  /** Of the constant. */
  readonly name: string;
  readonly weights: Weights;
}

/** The text of a module of weights, laid out as the project's formatter wants it. */
export function weightModule({ about, examples, credit, name, weights }: WeightModule): string {
  const entries = [...weights].map(([feature, weight]) => `  [${quoted(feature)}, ${weight}],\n`).join('');
  return `/**
 * ${about}
 *
 * Fitted by \`npm run train\` on ${examples} (docs/training.md): do not edit.
 * Credit for the texts: ${credit.replaceAll('*/', '* /').replace(/\s+/gu, ' ').trim()}
 */
export const ${name}: ReadonlyMap<string, number> = new Map([
${entries}]);
`;
}

const quoted = (feature: string): string =>
  `'${JSON.stringify(feature).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** @throws TrainingError where weights cannot be written to a folder: better told before a minute of work than after */
export async function checkFolder(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new TrainingError(`No weights can be written to ${folder}: ${(error as Error).message}`);
  }
}

/**
 * Writes `pronouns.ts` and `confidence.ts`.
 *
 * @param folder where extraction/weights is, or a folder to compare with it
 * @returns the files
 * @throws TrainingError where they cannot be written
 */
export async function writeWeights(
  folder: string,
  { pronouns, confidence, pronounExamples, verdicts }: Trained,
  articles: number,
  credit: string,
): Promise<string[]> {
  const modules = {
    'pronouns.ts': weightModule({
      about: 'Weights of the features that rank whom a pronoun means (coreference/candidates.ts).',
      examples: `${pronounExamples.choices.length} pronouns of ${articles} annotated articles`,
      credit,
      name: 'pronounWeights',
      weights: pronouns,
    }),
    'confidence.ts': weightModule({
      about: 'Weights of what an attribution rests on (confidence.ts).',
      examples: `${verdicts.length} quotes of ${articles} annotated articles`,
      credit,
      name: 'confidenceWeights',
      weights: confidence,
    }),
  };
  const files: string[] = [];
  for (const [name, text] of Object.entries(modules)) {
    const file = path.join(folder, name);
    try {
      await writeFile(file, text);
    } catch (error) {
      throw new TrainingError(`${file} cannot be written: ${(error as Error).message}`);
    }
    files.push(file);
  }
  return files;
}
