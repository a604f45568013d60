import type { Command } from 'commander';
import type { CreateKeyOptions } from '../commands/key.js';

/** `key create`, `list` and `revoke`. */
export function addKeys(key: Command): void {
  key
    .command('create')
    .description('print a new key, alone, on standard output; it is shown this once')
    .requiredOption('--scopes <scopes>', 'what it may do, of: ingest, review, admin; parted by commas')
    .option('--name <name>', 'whose it is or what for, as histories show it')
    .option('--expires <when>', 'when it ends, in days or as a day: 90d, 2027-03-31 (default: never)')
    .action(async (options: CreateKeyOptions) => {
      const { createKeyCommand } = await import('../commands/key.js');
      process.exitCode = await createKeyCommand(options);
    });
  key
    .command('list')
    .description('print all keys by their prefix: state, scopes, last use, name')
    .action(async () => {
      const { listKeysCommand } = await import('../commands/key.js');
      process.exitCode = await listKeysCommand();
    });
  key
    .command('revoke')
    .description('end a key at once')
    .argument('<prefix>', 'the start of the key, as `key list` prints it')
    .action(async (prefix: string) => {
      const { revokeKeyCommand } = await import('../commands/key.js');
      process.exitCode = await revokeKeyCommand(prefix);
    });
}
