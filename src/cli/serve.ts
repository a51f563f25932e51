import { Command } from 'commander';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './command-context.ts';
import {
  type DatabaseOption,
  databaseOption,
  namesDatabase,
  withDatabase,
  withFilledDatabase,
} from './database-option.ts';
import { type GuardOptions, guardOptions, readingOptions } from './guard-options.ts';
import {
  addressFrom,
  hostOption,
  type ListenOptions,
  portOption,
  requireTokenOption,
  serveUntilStopped,
} from './listen.ts';

export function serveCommand({ terminal }: CommandContext): Command {
  const command = new Command('serve')
    .description('serve the database as GraphQL, with GraphiQL at /graphql')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(databaseOption())
    .addOption(requireTokenOption())
    .addHelpText('after', EXAMPLE)
    .action(async (options: DatabaseOption & ListenOptions & GuardOptions) => {
      addressFrom(options, terminal.env);
      const serve = (database: Database, location: string) =>
        serveUntilStopped(database, location, options, terminal);
      // Who names a database means one that is there; without one, a first look at an empty graph does no harm.
      if (namesDatabase(options, terminal))
        await withFilledDatabase('serve', options, terminal, serve, readingOptions(options));
      else await withDatabase(options, terminal, serve, readingOptions(options));
    });
  for (const option of guardOptions()) command.addOption(option);
  return command;
}

const EXAMPLE = `
Example:
  $ dateline serve --port 8080 --database archive.db`;
