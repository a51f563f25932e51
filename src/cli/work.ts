import { Command } from 'commander';
import type { Extractor } from '../ingest/extractor.ts';
import type { JobQueue } from '../queue/job-queue.ts';
import type { DoneJob } from '../queue/work.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { type DatabaseOption, databaseOption } from './database-option.ts';
import { outcomes } from './ingest.ts';
import { type Tally, tally } from './tally.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { type ThreadsOption, threadsOption, withExtractor } from './threads.ts';
import { withQueue } from './with-queue.ts';

interface Options extends DatabaseOption, ThreadsOption {
  readonly untilEmpty?: boolean;
}

/** How often it is looked for jobs whose worker has died. */
const WATCH_SECONDS = 30;

export function workCommand({ terminal, exit }: CommandContext): Command {
  return new Command('work')
    .description('read the articles of the job queue into the database, beside any number of other workers')
    .option('--until-empty', 'end when the queue is empty, instead of waiting for more')
    .addOption(threadsOption())
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLE)
    .action((options: Options) => {
      const onProblem = (reason: string) => void terminal.stderr.write(`${printable(reason)}\n`);
      const doJobs = async (queue: JobQueue) => {
        const seen = await withExtractor(options, (extractor) =>
          workOn(queue, extractor, options, onProblem, terminal),
        );
        await print(terminal.stdout, outcomes(seen));
        // To be asked to stop is how a worker ends that waits for more.
        exit(options.untilEmpty ? exitCodeOf(terminal, seen.count('failed')) : 0);
      };
      return withQueue('work', options, terminal, doJobs, { watch: WATCH_SECONDS, onProblem });
    });
}

const EXAMPLE = `
Start it on as many machines as you like. Ctrl+C or SIGTERM lets it finish what it is at. What a worker
leaves behind that was killed is taken over by another five minutes after it was begun. An article that
fails is tried five times, with growing pauses; dateline queue lists those that failed for good.

Example:
  $ export DATABASE_URL=postgres://dateline:SECRET@db.example/news
  $ dateline work --threads 8`;

/** While one text is read in a thread, others are taken from the queue, or wait to be stored with it. */
const JOBS_A_THREAD = 4;

async function workOn(
  queue: JobQueue,
  extractor: Extractor,
  { threads, untilEmpty = false }: Options,
  onProblem: (reason: string) => void,
  terminal: Terminal,
): Promise<Tally> {
  const { work } = await import('../queue/work.ts');
  const seen = tally();
  const tell = teller(seen, terminal);
  await work(queue, {
    extractor,
    atOnce: threads * JOBS_A_THREAD,
    signal: terminal.stop,
    untilEmpty,
    onJob: (job) => {
      note(job, seen, onProblem);
      tell();
    },
    onProblem,
  });
  return seen;
}

/** Only what fails for good counts as failed: the rest is tried again. */
function note({ location, outcome }: DoneJob, seen: Tally, onProblem: (reason: string) => void): void {
  if (outcome.kind !== 'failed') {
    seen.add(outcome.kind, 'document' in outcome ? outcome.document : undefined);
    return;
  }
  seen.add(outcome.isLast ? 'failed' : 'postponed');
  const next = outcome.isLast ? 'see dateline queue' : 'it is tried again';
  onProblem(`${location}: ${outcome.reason} (attempt ${outcome.attempt}; ${next})`);
}

const TELL_EVERY = 5000;

/** One line every so many milliseconds in which something was done. */
function teller(seen: Tally, { stderr, clock }: Terminal): () => void {
  const began = clock();
  let last = began;
  return () => {
    if (clock() - last < TELL_EVERY) return;
    last = clock();
    const rate = (seen.all() / (last - began)) * 1000;
    stderr.write(`${seen.all()} done, ${seen.count('failed')} failed, ${rate.toFixed(1)} articles/s\n`);
  };
}
