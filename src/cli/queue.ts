import { resolve } from 'node:path';
import { Command } from 'commander';
import type { JobQueue } from '../queue/job-queue.ts';
import type { FailedJob, JobCounts } from '../queue/job-table.ts';
import type { CommandContext } from './command-context.ts';
import { type DatabaseOption, databaseOption } from './database-option.ts';
import { counted } from './tally.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withQueue } from './with-queue.ts';

export function queueCommand(context: CommandContext): Command {
  return new Command('queue')
    .description('show how far the job queue is, over all workers, and what failed for good')
    .addOption(databaseOption())
    .addCommand(retryCommand(context))
    .addCommand(discardCommand(context))
    .addHelpText('after', EXAMPLE)
    .action((options: DatabaseOption) =>
      withQueue('queue', options, context.terminal, ({ database }) => show(database, context.terminal)),
    );
}

const EXAMPLE = `
Done are those of the last week. What failed for good stays until it is retried or discarded, or
its location is enqueued anew.

Example:
  $ dateline queue
  $ dateline queue retry archive/2031/interview.txt
  $ dateline queue discard archive/2031/broken.txt`;

function retryCommand({ terminal, exit }: CommandContext): Command {
  return new Command('retry')
    .description('give articles that failed for good another attempt')
    .argument('[path...]', 'which ones, by their location (default: all)')
    .addOption(databaseOption())
    .action((paths: string[], _: DatabaseOption, command: Command) =>
      // Said before or after "retry", the database is the same.
      withQueue('queue retry', command.optsWithGlobals(), terminal, async (queue) => {
        const { retryFailed } = await import('../queue/retry-failed.ts');
        const retried = await retryFailed(queue, paths.length > 0 ? locationsOf(paths) : undefined);
        await print(terminal.stdout, `${counted(retried, 'article')} put back into the queue.`);
        if (retried === 0 && paths.length > 0) exit(1);
      }),
    );
}

interface DiscardOptions extends DatabaseOption {
  readonly all?: boolean;
}

function discardCommand({ terminal, exit }: CommandContext): Command {
  return new Command('discard')
    .description('take articles that failed for good out of the list, without reading them')
    .argument('[path...]', 'which ones, by their location')
    .option('--all', 'all of them')
    .addOption(databaseOption())
    .action((paths: string[], { all = false }: DiscardOptions, command: Command) => {
      if (all === paths.length > 0) {
        throw new UsageError(
          'queue discard: expected the paths of those to be discarded, or --all; see dateline queue',
        );
      }
      return withQueue('queue discard', command.optsWithGlobals(), terminal, async ({ database }) => {
        const { discardFailed } = await import('../queue/job-table.ts');
        const discarded = await discardFailed(database, all ? undefined : locationsOf(paths));
        await print(terminal.stdout, `${counted(discarded, 'article')} discarded.`);
        if (discarded === 0 && !all) exit(1);
      });
    });
}

/** A path may be meant as it was enqueued, or from here. */
function locationsOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => [path, resolve(path)]);
}

/** Longer lists are for a file: so many are enough to see what is wrong. */
const SHOWN = 100;

async function show(database: JobQueue['database'], terminal: Terminal): Promise<void> {
  const { countJobs, failedJobs } = await import('../queue/job-table.ts');
  const counts = await countJobs(database);
  await print(terminal.stdout, countsLine(counts));
  for (const job of await failedJobs(database, { first: SHOWN })) {
    await print(terminal.stdout, failureLine(job));
  }
  const more = counts.failed - SHOWN;
  if (more > 0) await print(terminal.stdout, `... and ${counted(more, 'more', 'more')} that failed.`);
}

function countsLine({ waiting, running, done, failed }: JobCounts): string {
  const shown = (number: number) => number.toLocaleString('en-US');
  return `${shown(waiting)} waiting, ${shown(running)} running, ${shown(done)} done, ${shown(failed)} failed.`;
}

function failureLine({ location, reason, attempts }: FailedJob): string {
  return printable(`${location}: ${reason} (${counted(attempts, 'attempt')})`);
}
