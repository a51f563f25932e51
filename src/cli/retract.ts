import { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { type DatabaseOption, databaseOption, withFilledDatabase } from './database-option.ts';
import { counted } from './tally.ts';
import { print, printable } from './terminal.ts';

export function retractCommand({ terminal, exit }: CommandContext): Command {
  return new Command('retract')
    .description('take articles, and what only they support, out of the database')
    .argument(
      '<id-or-path...>',
      'ids of articles, or the files, records (FILE.jsonl#ID) and folders they were read from',
    )
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLE)
    .action((names: string[], options: DatabaseOption) =>
      withFilledDatabase('retract', options, terminal, async (database) => {
        const { retract } = await import('../ingest/retract.ts');
        let gone = 0;
        for (const name of names) {
          const ids = await retract(database, name);
          gone += ids.length;
          if (ids.length > 0) continue;
          terminal.stderr.write(
            `${printable(name)}: is neither the id nor the file of an article in the database\n`,
          );
          exit(1);
        }
        await print(terminal.stdout, `${counted(gone, 'article')} retracted.`);
      }),
    );
}

const EXAMPLE = `
The files stay as they are; ingest reads them again.

Example:
  $ dateline retract archive/2031/interview.txt`;
