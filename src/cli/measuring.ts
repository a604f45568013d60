import type { Command } from 'commander';
import type { EvaluateOptions } from '../commands/evaluate.js';

const EVALUATE_HELP = `
A line of gold: {"id", "text", "outlet", "attributions": [{"id", "kind", "content": [[start, end], …], "cue", "source",
"speaker": {"name", "aliases", "type"}}]}. Offsets are UTF-16 indices into the text, end exclusive.
docs/evaluation.md tells all fields and what every figure means. A line that cannot be read stops it with exit code 1.`;

/** `evaluate`. */
export function addMeasuring(quotewire: Command): void {
  quotewire
    .command('evaluate')
    .description('compare quotes with annotated ones: precision, recall, sources, names, calibration')
    .argument('<gold...>', 'files of annotated articles (.jsonl)')
    .option('--speakers <file>', 'speakers of the annotated quotes, where the gold holds none')
    .option('--predictions <file>', 'what `extract` printed, or another parser; without it the parser here is run')
    .option('--json', 'print all figures as one JSON object')
    .option('--errors <file>', 'write every mistake with its context to this file, one JSON line each')
    .option('--by <tables>', 'tables to print, of: kind, outlet, rule; parted by commas (default: all)')
    .addHelpText('after', EVALUATE_HELP)
    .action(async (files: string[], options: EvaluateOptions) => {
      const { evaluateCommand } = await import('../commands/evaluate.js');
      process.exitCode = await evaluateCommand(files, options);
    });
}
