import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { type DatabaseOption, filledDatabaseOption, withDatabase } from './database-option.ts';
import { type GuardOptions, guardOptions } from './guard-options.ts';
import { ingestPaths } from './ingest.ts';
import { addressFrom, hostOption, type ListenOptions, portOption, serveUntilStopped } from './listen.ts';
import { withExtractor } from './threads.ts';

export function startCommand({ terminal, exit }: CommandContext): Command {
  const command = new Command('start')
    .description('ingest the articles in seeds/, if there are any, and serve (what npm start runs)')
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(filledDatabaseOption())
    .addHelpText('after', EXAMPLE)
    .action(async (options: DatabaseOption & ListenOptions & GuardOptions) => {
      addressFrom(options, terminal.env);
      await withDatabase(options, terminal, async (database, location) => {
        const seeds = join(packageRoot, 'seeds');
        if (existsSync(seeds)) {
          await withExtractor({ threads: 1 }, (extractor) =>
            ingestPaths([seeds], database, extractor, terminal),
          );
        }
        if (terminal.stop.aborted) exit(exitCodeOf(terminal, 0));
        else await serveUntilStopped(database, location, options, terminal);
      });
    });
  for (const option of guardOptions()) command.addOption(option);
  return command;
}

const EXAMPLE = `
Started again, it finds its articles unchanged and serves at once.

Example:
  $ dateline start --port 8080`;
