import { Command } from 'commander';
import type { JobQueue } from '../queue/job-queue.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { type DatabaseOption, databaseOption } from './database-option.ts';
import { NO_FILES, refuseNothing } from './ingest.ts';
import { counted, some, stoppedAfter, type Tally, tally } from './tally.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { withQueue } from './with-queue.ts';

export function enqueueCommand({ terminal, exit }: CommandContext): Command {
  return new Command('enqueue')
    .description('put files and folders of articles into the job queue, for dateline work on any machine')
    .argument('<path...>', 'article files, files of records (.jsonl), or folders whose .txt files are read')
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLE)
    .action((paths: string[], options: DatabaseOption) => {
      refuseNothing('enqueue', paths);
      return withQueue('enqueue', options, terminal, async (queue) => {
        exit(exitCodeOf(terminal, await enqueuePaths(paths, queue, terminal)));
      });
    });
}

const EXAMPLE = `
The queue is kept in the database, PostgreSQL. A job carries the article, so that workers need not
have the file; the file's path is its location. The same article waits once, and newer text takes
the place of what waits under its location.

Example:
  $ export DATABASE_URL=postgres://dateline:SECRET@db.example/news
  $ dateline enqueue archive/2031`;

async function enqueuePaths(paths: readonly string[], queue: JobQueue, terminal: Terminal): Promise<number> {
  const { enqueue } = await import('../queue/enqueue.ts');
  const { showProgress } = await import('./progress.ts');
  const { warningOfUnknownFields } = await import('./unknown-fields.ts');
  const progress = showProgress(terminal);
  const seen = tally();
  let total = 0;
  const begin = (found: number) => {
    total = found;
    progress.begin(total);
  };
  const outcomes = enqueue(paths, queue, terminal.stop, begin, warningOfUnknownFields(terminal));
  try {
    for await (const outcome of outcomes) {
      seen.add(outcome.kind);
      progress.step(outcome.kind === 'failed' ? printable(`${outcome.place}: ${outcome.reason}`) : undefined);
    }
  } finally {
    progress.end();
  }
  await print(terminal.stdout, summary(seen, total, terminal.stop.aborted));
  return seen.count('failed');
}

function summary(seen: Tally, total: number, wasStopped: boolean): string {
  const before = wasStopped ? `${stoppedAfter(seen.all(), total)} ` : total === 0 ? `${NO_FILES} ` : '';
  const parts = [
    counted(seen.count('enqueued'), 'article enqueued', 'articles enqueued'),
    ...some(seen.count('waiting'), 'in the queue already'),
    ...some(seen.count('failed'), 'failed'),
  ];
  return `${before}${parts.join(', ')}.`;
}
