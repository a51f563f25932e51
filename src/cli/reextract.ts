import { Command } from 'commander';
import type { Extractor } from '../ingest/extractor.ts';
import type { Database } from '../store/database.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { type DatabaseOption, databaseOption, withFilledDatabase } from './database-option.ts';
import { counted, stoppedAfter, type Tally, tally } from './tally.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { type ThreadsOption, threadsOption, withExtractor } from './threads.ts';

interface Options extends DatabaseOption, ThreadsOption {
  readonly all?: boolean;
}

export function reextractCommand({ terminal, exit }: CommandContext): Command {
  return new Command('reextract')
    .description('derive the records of stored articles anew, after the extractor changed')
    .option('--all', 'also those that this version of the extractor has read already')
    .addOption(databaseOption())
    .addOption(threadsOption())
    .addHelpText('after', EXAMPLE)
    .action((options: Options) =>
      withFilledDatabase('reextract', options, terminal, async (database) => {
        const { seen, total } = await withExtractor(options, (extractor) =>
          reextractStored(database, extractor, options.all ?? false, terminal),
        );
        await print(terminal.stdout, summary(seen, total, terminal.stop.aborted));
        exit(exitCodeOf(terminal, seen.count('failed')));
      }),
    );
}

const EXAMPLE = `
Reads the texts in the database, not the files. Every record that is found again keeps its id.

Example:
  $ dateline reextract`;

async function reextractStored(
  database: Database,
  extractor: Extractor,
  all: boolean,
  terminal: Terminal,
): Promise<{ readonly seen: Tally; readonly total: number }> {
  const { reextract } = await import('../ingest/reextract.ts');
  const { showProgress } = await import('./progress.ts');
  const progress = showProgress(terminal);
  const seen = tally();
  let total = 0;
  try {
    const articles = reextract({ database, extractor, all, signal: terminal.stop }, (found) => {
      total = found;
      progress.begin(total);
    });
    for await (const { name, outcome } of articles) {
      seen.add(outcome.kind, outcome.kind === 'updated' ? outcome.document : undefined);
      progress.step(outcome.kind === 'failed' ? printable(`${name}: ${outcome.reason}`) : undefined);
    }
  } finally {
    progress.end();
  }
  return { seen, total };
}

function summary(seen: Tally, total: number, wasStopped: boolean): string {
  const updated = seen.count('updated');
  const stopped = wasStopped ? `${stoppedAfter(seen.all(), total)} ` : '';
  return `${stopped}${counted(updated, 'article')} extracted anew.${updated > 0 ? ` Found ${seen.found()}.` : ''}`;
}
