import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { addMeasuring } from './cli/measuring.js';
import { addReading } from './cli/reading.js';
import { addServing } from './cli/serving.js';
import { addUpkeep } from './cli/upkeep.js';
import { exitCode, failureOf } from './commands/failures.js';
import { endWithReader } from './commands/output.js';
import { projectRoot } from './root.js';

/**
 * Runs `quotewire` with these arguments and sets the exit code of the process. Each command loads what it needs when it
 * is called: `extract` never waits for the database's code.
 */
export async function main(args: readonly string[]): Promise<void> {
  endWithReader(process.stdout);
  try {
    await (await program(args)).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
      return;
    }
    const failure = failureOf(error);
    process.stderr.write(`quotewire: ${failure.message}\n`);
    process.exitCode = failure.exitCode;
  }
}

async function program(args: readonly string[]): Promise<Command> {
  const quotewire = new Command('quotewire')
    .description('Finds quotations in news articles, names their speakers and outlets, and serves them as GraphQL.')
    .version((JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version)
    .exitOverride()
    .showHelpAfterError('(quotewire --help tells more)')
    .configureHelp({ showGlobalOptions: false });
  if (args.length === 0 || args.some((each) => ['-h', '--help', 'help'].includes(each))) {
    const { helpText } = await import('./commands/help.js');
    quotewire.addHelpText('after', helpText());
  }
  addServing(quotewire.commandsGroup('Serve:'));
  addReading(quotewire.commandsGroup('Read articles:'));
  addMeasuring(quotewire.commandsGroup('Measure:'));
  addUpkeep(quotewire.commandsGroup('Look after the database:'));
  quotewire.commandsGroup('More:').helpCommand('help [command]', 'tell more of a command');
  return quotewire;
}
