import { Command } from 'commander';
import { type DatabaseOption, databaseOption, withDatabase } from './database-option.ts';
import { addressFrom, hostOption, type ListenOptions, portOption, serveUntilStopped } from './listen.ts';
import type { CommandContext } from './run.ts';

export function serveCommand({ terminal }: CommandContext): Command {
  return new Command('serve')
    .description('serve the database as GraphQL, with GraphiQL at /graphql')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLE)
    .action(async (options: DatabaseOption & ListenOptions) => {
      addressFrom(options, terminal.env);
      await withDatabase(options, terminal, (database) => serveUntilStopped(database, options, terminal));
    });
}

const EXAMPLE = `
Example:
  $ dateline serve --port 8080 --database archive.db`;
