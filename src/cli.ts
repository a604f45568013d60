import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { EvaluateOptions } from './commands/evaluate.js';
import type { ExportOptions } from './commands/export.js';
import type { ExtractOptions } from './commands/extract.js';
import { exitCode, failureOf, UsageError } from './commands/failures.js';
import type { CreateKeyOptions } from './commands/key.js';
import type { IngestOptions } from './commands/ingest.js';
import type { PruneOptions } from './commands/prune.js';
import type { ReextractOptions } from './commands/reextract.js';
import { endWithReader } from './commands/output.js';
import { formats } from './ingestion/formats.js';
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

const format = (): Option =>
  new Option('--format <format>', 'read every file as this, whatever its ending').choices(formats);

const jobs = (): Option => new Option('--jobs <number>', 'threads that read articles (default: one for each core)');

function addServing(quotewire: Command): void {
  quotewire
    .command('serve')
    .description('answer GraphQL over HTTP; starts its own database unless DATABASE_URL names one')
    .action(async () => {
      const { serveCommand } = await import('./commands/serve.js');
      process.exitCode = await serveCommand();
    });
}

function addReading(quotewire: Command): void {
  quotewire
    .command('ingest')
    .description('store articles with their quotes; what is stored already stays as it is')
    .argument('[path...]', 'files, folders, globs, addresses of pages and feeds, or - for standard input')
    .addOption(format())
    .addOption(jobs())
    .option('--watch <file>', 'poll the feeds that the file names, one address a line, until stopped')
    .option('--queue', 'record the articles and leave their quotes to `quotewire worker`')
    .option('--every <time>', 'between two polls of a feed: 90s, 10m, 2h (default: 10m)')
    .addHelpText('after', INGEST_HELP)
    .action(async (paths: string[], options: IngestOptions & { watch?: string; every?: string }) => {
      if (options.watch !== undefined) {
        if (paths.length > 0) throw new UsageError('Give either paths or --watch FILE.');
        const { watchCommand } = await import('./commands/watch.js');
        process.exitCode = await watchCommand(options.watch, options.every, options.queue);
        return;
      }
      const { ingestCommand } = await import('./commands/ingest.js');
      process.exitCode = await ingestCommand(paths, options);
    });
  quotewire
    .command('load')
    .description('store what `extract --with-text` printed, here or on other machines')
    .argument('<file...>', 'JSON Lines, also packed by gzip, or - for standard input')
    .addHelpText('after', LOAD_HELP)
    .action(async (files: string[]) => {
      const { loadCommand } = await import('./commands/load.js');
      process.exitCode = await loadCommand(files);
    });
  quotewire
    .command('worker')
    .description('find the quotes of queued articles, until stopped; any number of them, on any machine')
    .addOption(jobs())
    .addHelpText('after', WORKER_HELP)
    .action(async (options: { jobs?: string }) => {
      const { workerCommand } = await import('./commands/worker.js');
      process.exitCode = await workerCommand(options);
    });
  quotewire
    .command('extract')
    .description('print the quotes of articles as JSON Lines; stores nothing, needs no database')
    .argument('<file...>', 'files, or - for standard input')
    .addOption(format())
    .addOption(jobs())
    .option('--with-text', 'print the text of each article too, which the offsets point into')
    .option('--no-ranker', 'name speakers by the rules alone, without what was learned from annotated articles')
    .addHelpText('after', EXTRACT_HELP)
    .action(async (files: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./commands/extract.js');
      process.exitCode = await extractCommand(files, options);
    });
}

function addMeasuring(quotewire: Command): void {
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
      const { evaluateCommand } = await import('./commands/evaluate.js');
      process.exitCode = await evaluateCommand(files, options);
    });
}

function addUpkeep(quotewire: Command): void {
  quotewire
    .command('reextract')
    .description('read all stored articles with the present parser and print what changed; corrections stand')
    .option('--all', 'those too that this version of the parser has read')
    .option('--after <number>', 'go on behind this article, as a stopped run says')
    .option('--changes <file>', 'write what changed to this file, one JSON line an article')
    .addHelpText('after', REEXTRACT_HELP)
    .action(async (options: ReextractOptions) => {
      const { reextractCommand } = await import('./commands/reextract.js');
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
      const { exportCommand } = await import('./commands/export.js');
      process.exitCode = await exportCommand(options);
    });
  quotewire
    .command('prune')
    .description('delete articles printed before a day, with their quotes; speakers, outlets and corrections stay')
    .requiredOption('--before <day>', 'undated articles go by the day they were stored')
    .option('--reviewed', 'those too of which somebody has reviewed a quote')
    .option('--dry-run', 'only say how many there are')
    .action(async (options: PruneOptions) => {
      const { pruneCommand } = await import('./commands/prune.js');
      process.exitCode = await pruneCommand(options);
    });
  quotewire
    .command('migrate')
    .description('bring the tables up to date and say what was applied; serve and ingest do so too')
    .action(async () => {
      const { migrateCommand } = await import('./commands/migrate.js');
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
      const { speakersImportCommand } = await import('./commands/speakers-import.js');
      process.exitCode = await speakersImportCommand(file);
    });
}

function addJobs(queue: Command): void {
  queue
    .command('status')
    .description('print how many articles wait, are read, and are parked, and how many workers there are')
    .option('--json', 'as one JSON object')
    .action(async (options: { json?: boolean }) => {
      const { jobsStatusCommand } = await import('./commands/jobs.js');
      process.exitCode = await jobsStatusCommand(options);
    });
  queue
    .command('failed')
    .description('print the articles that could not be read in five attempts, with the reason')
    .action(async () => {
      const { jobsFailedCommand } = await import('./commands/jobs.js');
      process.exitCode = await jobsFailedCommand();
    });
  queue
    .command('retry')
    .description('try parked articles anew')
    .argument('[number...]', 'of jobs, as `jobs failed` prints them')
    .option('--all', 'all of them')
    .action(async (ids: string[], options: { all?: boolean }) => {
      const { jobsRetryCommand } = await import('./commands/jobs.js');
      process.exitCode = await jobsRetryCommand(ids, options);
    });
}

function addKeys(key: Command): void {
  key
    .command('create')
    .description('print a new key, alone, on standard output; it is shown this once')
    .requiredOption('--scopes <scopes>', 'what it may do, of: ingest, review, admin; parted by commas')
    .option('--name <name>', 'whose it is or what for, as histories show it')
    .option('--expires <when>', 'when it ends, in days or as a day: 90d, 2027-03-31 (default: never)')
    .action(async (options: CreateKeyOptions) => {
      const { createKeyCommand } = await import('./commands/key.js');
      process.exitCode = await createKeyCommand(options);
    });
  key
    .command('list')
    .description('print all keys by their prefix: state, scopes, last use, name')
    .action(async () => {
      const { listKeysCommand } = await import('./commands/key.js');
      process.exitCode = await listKeysCommand();
    });
  key
    .command('revoke')
    .description('end a key at once')
    .argument('<prefix>', 'the start of the key, as `key list` prints it')
    .action(async (prefix: string) => {
      const { revokeKeyCommand } = await import('./commands/key.js');
      process.exitCode = await revokeKeyCommand(prefix);
    });
}

const FORMATS_HELP = `
  .txt              one article, plain text
  .html .htm        one article, a saved page
  .jsonl .ndjson    one article a line: {"id": "…", "text": "…"} or {"id": "…", "html": "…"}, also title, url, outlet,
                    publishedAt, authors, language
  .json             one such article, a list of them, or a JSON Feed
  .xml .rss .atom   a feed: the items that hold a whole article
  .warc             a web archive: its pages
  .zip .tar .tgz    files of these kinds
Each of them also packed (.gz). docs/ingest.md tells their limits.`;

const INGEST_HELP = `
Formats:${FORMATS_HELP}

Of an address, https://…, the page is read, or what the feed there names. robots.txt is heeded, and private addresses
are fetched only as QUOTEWIRE_FETCH_ALLOW says. --watch does so again and again.

Files of other kinds are passed over and counted. What cannot be read is named at the end; the rest is stored.
An article is known by its address, or without one by its outlet and text: to ingest a folder again adds what is new.`;

const LOAD_HELP = `
The same rows as \`ingest\` of the articles gives. What is stored already stays as it is: stopped, the same command goes
on. A line that cannot be used is named at the end, and the rest is stored.`;

const WORKER_HELP = `
Stopped once, it finishes what is in hand, or hands it back after ten seconds. Killed, what it had in hand goes to
another one within half a minute. docs/queue.md tells more.`;

const EXTRACT_HELP = `
Formats:${FORMATS_HELP}

One line of JSON an article, in order. Offsets are UTF-16 indices into the text, end exclusive. For an input that is
no article, {"line", "id", "error", "file"} goes to standard error instead (with "entry", "record" and "byte" where the file has
such), and the exit code is 1.`;

const ITEMS_HELP = `
A line: {"id": "Q42", "name": "…", "aliases": ["…"], "roles": ["…"]}. A speaker gets the id of an item that has the
full name and one of the roles that articles print; what fits two is left alone and named. docs/identity.md tells more.`;

const REEXTRACT_HELP = `
Each article is one transaction and says which parser read it: stopped, the same command goes on from there.
docs/corrections.md tells how corrections find their quotes again.`;

const EVALUATE_HELP = `
A line of gold: {"id", "text", "outlet", "attributions": [{"id", "kind", "content": [[start, end], …], "cue", "source",
"speaker": {"name", "aliases", "type"}}]}. Offsets are UTF-16 indices into the text, end exclusive.
docs/evaluation.md tells all fields and what every figure means. A line that cannot be read stops it with exit code 1.`;
