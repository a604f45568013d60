import { type Command, Option } from 'commander';
import type { ExportOptions } from '../commands/export.js';
import type { PruneOptions } from '../commands/prune.js';
import type { ReextractOptions } from '../commands/reextract.js';
import { addJobs } from './jobs.js';
import { addKeys } from './keys.js';

const REEXTRACT_HELP = `
Each article is one transaction and says which parser read it: stopped, the same command goes on from there.
docs/corrections.md tells how corrections find their quotes again.`;

const ITEMS_HELP = `
A line: {"id": "Q42", "name": "…", "aliases": ["…"], "roles": ["…"]}. A speaker gets the id of an item that has the
full name and one of the roles that articles print; what fits two is left alone and named. docs/identity.md tells more.`;

/** `reextract`, `jobs`, `key`, `export`, `prune`, `migrate`, `speakers`. */
export function addUpkeep(quotewire: Command): void {
  quotewire
    .command('reextract')
    .description('read all stored articles with the present parser and print what changed; corrections stand')
    .option('--all', 'those too that this version of the parser has read')
    .option('--after <number>', 'go on behind this article, as a stopped run says')
    .option('--changes <file>', 'write what changed to this file, one JSON line an article')
    .addHelpText('after', REEXTRACT_HELP)
    .action(async (options: ReextractOptions) => {
      const { reextractCommand } = await import('../commands/reextract.js');
      process.exitCode = await reextractCommand(options);
    });
  addJobs(quotewire.command('jobs').description('look after the queue of articles that `quotewire worker` reads'));
  addKeys(quotewire.command('key').description('make, list and revoke API keys, which storing and correcting need'));
  quotewire
    .command('export')
    .description('write stored quotes as JSON Lines, CSV or Parquet; beside a file goes a card that says what is in it')
    .addOption(new Option('--format <format>', 'of the file').choices(['jsonl', 'csv', 'parquet']).default('jsonl'))
    .option('--out <file>', 'where to write (default: standard output)')
    .option(
      '--filter <name=value>',
      'only some: as in the address of a search, speaker=ines-vartan, from=2026-01-01; may be repeated',
      (value: string, before: string[]) => [...before, value],
      [] as string[],
    )
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('../commands/export.js');
      process.exitCode = await exportCommand(options);
    });
  quotewire
    .command('prune')
    .description('delete articles printed before a day, with their quotes; speakers, outlets and corrections stay')
    .requiredOption('--before <day>', 'undated articles go by the day they were stored')
    .option('--reviewed', 'those too of which somebody has reviewed a quote')
    .option('--dry-run', 'only say how many there are')
    .action(async (options: PruneOptions) => {
      const { pruneCommand } = await import('../commands/prune.js');
      process.exitCode = await pruneCommand(options);
    });
  quotewire
    .command('migrate')
    .description('bring the tables up to date and say what was applied; serve and ingest do so too')
    .action(async () => {
      const { migrateCommand } = await import('../commands/migrate.js');
      process.exitCode = await migrateCommand();
    });
  quotewire
    .command('speakers')
    .description('look after who is who')
    .command('import')
    .description('give speakers the Wikidata ids of a file, matched by name and role')
    .argument('<file>', 'JSON Lines, or - for standard input')
    .addHelpText('after', ITEMS_HELP)
    .action(async (file: string) => {
      const { speakersImportCommand } = await import('../commands/speakers-import.js');
      process.exitCode = await speakersImportCommand(file);
    });
}
