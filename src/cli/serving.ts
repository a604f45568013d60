import type { Command } from 'commander';

/** `serve`. */
export function addServing(quotewire: Command): void {
  quotewire
    .command('serve')
    .description('answer GraphQL over HTTP; starts its own database unless DATABASE_URL names one')
    .action(async () => {
      const { serveCommand } = await import('../commands/serve.js');
      process.exitCode = await serveCommand();
    });
}
