import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { projectRoot } from '../root.js';
import { trainCommand } from './command.js';
import { TrainingError } from './errors.js';
import { STRENGTHS } from './train.js';

interface Options {
  readonly measure?: string[];
  readonly speakers?: string[];
  readonly folds: number;
  readonly pronounL2: number;
  readonly confidenceL2: number;
  readonly credit?: string;
  readonly out: string;
  readonly dryRun?: boolean;
}

const exitCode = { failed: 1, usage: 2 } as const;

function strength(value: string): number {
  const number = Number(value);
  if (value.trim() && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError('It must be a number, 0 or more.');
}

function foldCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 2) return number;
  throw new InvalidArgumentError('It must be a whole number, 2 or more.');
}

const command = new Command('npm run train --')
  .description('Learn from annotated articles whom pronouns mean and how far an attribution can be trusted.')
  .argument('<gold...>', 'files of annotated articles (.jsonl)')
  .option('--measure <gold...>', 'files that only measure what was learned')
  .option('--speakers <files...>', 'speakers of the annotated quotes, where the gold holds none')
  .option('--credit <text>', 'whose texts the gold holds and under which licence; stands in the files of weights')
  .option('--folds <count>', 'parts for cross-validation', foldCount, 8)
  .option('--pronoun-l2 <strength>', 'pull of the weights set by hand, for ten pronouns', strength, STRENGTHS.pronouns)
  .option('--confidence-l2 <strength>', 'pull towards zero, for all quotes', strength, STRENGTHS.confidence)
  .option('--out <folder>', 'where the weights go', path.join(projectRoot, 'src/extraction/weights'))
  .option('--dry-run', 'print the figures and write nothing')
  .exitOverride()
  .action(async (files: string[], options: Options) => {
    await trainCommand(
      files,
      {
        ...options,
        strengths: { pronouns: options.pronounL2, confidence: options.confidenceL2 },
        folder: options.dryRun ? null : options.out,
      },
      {
        print: (text) => void process.stdout.write(text),
        tell: (text) => void process.stderr.write(`${text}\n`),
      },
    );
  });

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCode.usage;
  else if (error instanceof TrainingError) {
    process.stderr.write(`train: ${error.message}\n`);
    process.exitCode = exitCode.failed;
  } else throw error;
}
