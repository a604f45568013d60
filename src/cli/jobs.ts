import type { Command } from 'commander';

/** `jobs status`, `failed` and `retry`. */
export function addJobs(queue: Command): void {
  queue
    .command('status')
    .description('print how many articles wait, are read, and are parked, and how many workers there are')
    .option('--json', 'as one JSON object')
    .action(async (options: { json?: boolean }) => {
      const { jobsStatusCommand } = await import('../commands/jobs.js');
      process.exitCode = await jobsStatusCommand(options);
    });
  queue
    .command('failed')
    .description('print the articles that could not be read in five attempts, with the reason')
    .action(async () => {
      const { jobsFailedCommand } = await import('../commands/jobs.js');
      process.exitCode = await jobsFailedCommand();
    });
  queue
    .command('retry')
    .description('try parked articles anew')
    .argument('[number...]', 'of jobs, as `jobs failed` prints them')
    .option('--all', 'all of them')
    .action(async (ids: string[], options: { all?: boolean }) => {
      const { jobsRetryCommand } = await import('../commands/jobs.js');
      process.exitCode = await jobsRetryCommand(ids, options);
    });
}
