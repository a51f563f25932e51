import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Extractor } from '../ingest/extractor.ts';
import type { IngestedFile } from '../ingest/ingest.ts';
import type { Database } from '../store/database.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { type DatabaseOption, filledDatabaseOption, withDatabase } from './database-option.ts';
import type { Progress } from './progress.ts';
import { counted, some, stoppedAfter, type Tally, tally } from './tally.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { type ThreadsOption, threadsOption, withExtractor } from './threads.ts';
import { UsageError } from './usage-error.ts';

export function ingestCommand({ terminal, exit }: CommandContext): Command {
  return new Command('ingest')
    .description('read files and folders of articles into the database')
    .argument('<path...>', 'article files, files of records (.jsonl), or folders whose .txt files are read')
    .addOption(filledDatabaseOption())
    .addOption(threadsOption())
    .addHelpText('after', EXAMPLE)
    .action(async (paths: string[], options: DatabaseOption & ThreadsOption) => {
      refuseNothing('ingest', paths);
      await withDatabase(options, terminal, async (database) => {
        const { failed } = await withExtractor(options, (extractor) =>
          ingestPaths(paths, database, extractor, terminal),
        );
        exit(exitCodeOf(terminal, failed));
      });
    });
}

/** Where nothing named is there, no database is made for it. */
export function refuseNothing(command: string, paths: readonly string[]): void {
  if (paths.some((path) => existsSync(path))) return;
  const [first = '', ...others] = paths;
  throw new UsageError(
    others.length === 0
      ? `${command}: ${first} does not exist; name article files, or folders of them`
      : `${command}: none of ${paths.join(', ')} exists; name article files, or folders of them`,
  );
}

const EXAMPLE = `
An article is a UTF-8 text file. Its title, outlet, url, publishedAt and language stand
above the text between two lines ---, or in NAME.yaml beside NAME.txt. A file that has
changed supersedes its old version; one that has not is passed over.

A file NAME.jsonl has an article a line, a JSON object with id and text and, where they are
known, the fields above. Its id there is what the article is known by when it comes again.

Examples:
  $ dateline ingest archive/2031 interview.txt
  $ dateline ingest archive.jsonl`;

/** Reads paths into a database, with progress and a summary. */
export async function ingestPaths(
  paths: readonly string[],
  database: Database,
  extractor: Extractor,
  terminal: Terminal,
): Promise<{ readonly failed: number }> {
  const { ingest } = await import('../ingest/ingest.ts');
  const { showProgress } = await import('./progress.ts');
  const { warningOfUnknownFields } = await import('./unknown-fields.ts');
  const progress = showProgress(terminal);
  const seen = tally();
  let total = 0;
  const options = {
    database,
    extractor,
    signal: terminal.stop,
    onAlone: tellAlone(terminal),
    onUnknownFields: warningOfUnknownFields(terminal),
  };
  const files = ingest(paths, options, (found) => {
    total = found;
    progress.begin(total);
  });
  try {
    for await (const file of files) note(file, progress, seen);
  } finally {
    progress.end();
  }
  await print(terminal.stdout, summary(seen, total, terminal.stop.aborted));
  return { failed: seen.count('failed') };
}

/** No failure: a folder may hold YAML that is about no article. */
function tellAlone({ stderr }: Terminal) {
  return (sidecar: string) => {
    stderr.write(`${printable(`${sidecar}: no article stands beside it; not read`)}\n`);
  };
}

function note({ outcome }: IngestedFile, progress: Progress, seen: Tally): void {
  seen.add(outcome.kind, 'document' in outcome ? outcome.document : undefined);
  if (outcome.kind === 'failed') progress.step(printable(`${outcome.place}: ${outcome.reason}`));
  else progress.step();
}

function summary(seen: Tally, total: number, wasStopped: boolean): string {
  const before = wasStopped ? `${stoppedAfter(seen.all(), total)} ` : total === 0 ? `${NO_FILES} ` : '';
  return `${before}${outcomes(seen)}`;
}

/** What a run did to the graph and found, in a sentence or two. */
export function outcomes(seen: Tally): string {
  const read = seen.count('added') + seen.count('superseding') + seen.count('updated');
  const parts = [
    counted(seen.count('added'), 'article added', 'articles added'),
    ...some(seen.count('superseding'), 'superseding an older text'),
    ...some(seen.count('updated'), 'updated'),
    ...some(seen.count('unchanged'), 'unchanged'),
    ...some(seen.count('duplicate'), 'with a text that is there already'),
    ...some(seen.count('failed'), 'failed'),
  ];
  return `${parts.join(', ')}.${read > 0 ? ` Found ${seen.found()}.` : ''}`;
}

export const NO_FILES = 'No .txt files there; a file of another name is read where it is named itself.';
