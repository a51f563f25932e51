import { Command } from 'commander';
import { CopyError } from '../store/copy/copy-error.ts';
import type { VerifiedTable } from '../store/copy/verify-copy.ts';
import type { Database } from '../store/database.ts';
import { isServer, serverName } from '../store/postgresql/server-location.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { counted, stoppedAfter } from './tally.ts';
import { print, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly from: string;
  readonly to: string;
}

export function copyCommand({ terminal, exit }: CommandContext): Command {
  return new Command('copy')
    .description('copy a database into an empty one, from SQLite to PostgreSQL or back')
    .requiredOption('--from <database>', 'the original: a file, or postgres://USER:PASSWORD@HOST/DATABASE')
    .requiredOption('--to <database>', 'the copy, likewise; a file is made with its folder')
    .addHelpText('after', EXAMPLE)
    .action(async ({ from, to }: Options) => {
      if (from === to)
        throw new UsageError('copy: --from and --to name the same database; name an empty one');
      await copyBetween(from, to, terminal);
      exit(exitCodeOf(terminal, 0));
    });
}

const EXAMPLE = `
Nobody is to write to either meanwhile. A copy that was stopped or cut off goes on where it was by the
same command. In the end both are read and compared: rows and checksum of each table.

Example:
  $ dateline copy --from data/dateline.db --to postgres://dateline:SECRET@db.example/news`;

async function copyBetween(from: string, to: string, terminal: Terminal): Promise<void> {
  const { openDatabase } = await import('../store/database.ts');
  const original = openDatabase(from, { missing: 'refuse' });
  try {
    await original.$connect();
    const copy = openDatabase(to);
    try {
      await copy.$connect();
      await copyOpened(original, copy, to, terminal);
    } finally {
      await copy.$disconnect();
    }
  } finally {
    await original.$disconnect();
  }
}

async function copyOpened(
  original: Database,
  copy: Database,
  location: string,
  terminal: Terminal,
): Promise<void> {
  const { copyDatabase } = await import('../store/copy/copy-database.ts');
  const tell = teller(terminal);
  const verified = await named(location, () =>
    copyDatabase(original, copy, { signal: terminal.stop, onTotal: tell.begin, onRows: tell.add }),
  );
  if (verified === null) return print(terminal.stdout, stoppedAfter(tell.done(), tell.total()));
  for (const table of verified) await print(terminal.stdout, tableLine(table));
  const rows = verified.reduce((sum, table) => sum + table.rows, 0);
  await print(
    terminal.stdout,
    `${counted(rows, 'row')} of ${counted(verified.length, 'table')} copied; counts and checksums agree.`,
  );
}

/** What is wrong with the copy is told with its name. */
async function named<T>(location: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CopyError)) throw error;
    throw new UsageError(`copy: ${isServer(location) ? serverName(location) : location} ${error.message}`);
  }
}

/** "Article                   1,234  sha256 3f9c0b12aa41". */
function tableLine({ name, rows, checksum }: VerifiedTable): string {
  return `${name.padEnd(20)}${rows.toLocaleString('en-US').padStart(12)}  sha256 ${checksum.slice(0, 12)}`;
}

const TELL_EVERY = 5000;

/** One line every so many milliseconds. */
function teller({ stderr, clock }: Terminal) {
  let [all, copied, last] = [0, 0, clock()];
  return {
    begin: (total: number, there: number) => {
      [all, copied] = [total, there];
    },
    add: (table: string, rows: number) => {
      copied += rows;
      if (clock() - last < TELL_EVERY) return;
      last = clock();
      stderr.write(`${copied.toLocaleString('en-US')} of ${counted(all, 'row')}: ${table}\n`);
    },
    done: () => copied,
    total: () => all,
  };
}
