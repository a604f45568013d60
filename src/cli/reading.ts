import { type Command, Option } from 'commander';
import type { ExtractOptions } from '../commands/extract.js';
import { UsageError } from '../commands/failures.js';
import type { IngestOptions } from '../commands/ingest.js';
import { formats } from '../ingestion/formats.js';

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

const format = (): Option =>
  new Option('--format <format>', 'read every file as this, whatever its ending').choices(formats);

const jobs = (): Option => new Option('--jobs <number>', 'threads that read articles (default: one for each core)');

/** `ingest`, `load`, `worker`, `extract`. */
export function addReading(quotewire: Command): void {
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
        const { watchCommand } = await import('../commands/watch.js');
        process.exitCode = await watchCommand(options.watch, options.every, options.queue);
        return;
      }
      const { ingestCommand } = await import('../commands/ingest.js');
      process.exitCode = await ingestCommand(paths, options);
    });
  quotewire
    .command('load')
    .description('store what `extract --with-text` printed, here or on other machines')
    .argument('<file...>', 'JSON Lines, also packed by gzip, or - for standard input')
    .addHelpText('after', LOAD_HELP)
    .action(async (files: string[]) => {
      const { loadCommand } = await import('../commands/load.js');
      process.exitCode = await loadCommand(files);
    });
  quotewire
    .command('worker')
    .description('find the quotes of queued articles, until stopped; any number of them, on any machine')
    .addOption(jobs())
    .addHelpText('after', WORKER_HELP)
    .action(async (options: { jobs?: string }) => {
      const { workerCommand } = await import('../commands/worker.js');
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
      const { extractCommand } = await import('../commands/extract.js');
      process.exitCode = await extractCommand(files, options);
    });
}
