import { Argument, Command, Option } from 'commander';
import { GraphQLError } from 'graphql';
import { encode, FORMATS, type Format } from '../export/format.ts';
import { readRows } from '../export/read-rows.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../export/tables.ts';
import type { Database } from '../store/database.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import {
  type DatabaseOption,
  databaseOption,
  filesOfDatabase,
  withFilledDatabase,
} from './database-option.ts';
import { fileSink, isSameFile, pump, type Sink, streamSink } from './sink.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Options extends DatabaseOption {
  readonly format: Format;
  readonly output: string;
  readonly filter?: string;
  readonly keepFormulas?: boolean;
}

export function exportCommand({ terminal, exit }: CommandContext): Command {
  return new Command('export')
    .description('write articles, actors, mentions, quotes or events as a table, one row each')
    .addArgument(new Argument('<table>', 'what to write').choices(TABLE_NAMES))
    .addOption(new Option('--format <format>', 'of the file').choices(FORMATS).default('jsonl'))
    .option('--output <file>', 'where to write it; - is standard output', '-')
    .option('--filter <json>', "only what the graph's own filter of such lists leaves")
    .option('--keep-formulas', 'in CSV: no apostrophe before cells that a spreadsheet would run (= + - @)')
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLE)
    .action(async (table: TableName, options: Options) => {
      const filter = filterFrom(options.filter);
      refuseToShow(options, terminal);
      await refuseToOverwrite(options, terminal);
      await withFilledDatabase('export', options, terminal, async (database) => {
        const whole = await writeTable(table, filter, options, database, terminal);
        if (!whole) exit(exitCodeOf(terminal, 0));
      });
    });
}

const EXAMPLE = `
Rows come in a fixed order, oldest first (actors by name). docs/export.md explains every column and filter.

Examples:
  $ dateline export quotes --format csv --output quotes.csv
  $ dateline export quotes --filter '{"speaker": {"name": "Tarel Voss"}, "kind": ["DIRECT"]}'
  $ dateline export events --format parquet --output events.parquet`;

/** Writes the table; false where it was not to be written to its end. */
async function writeTable(
  name: TableName,
  filter: unknown,
  { format, output, keepFormulas = false }: Options,
  database: Database,
  terminal: Terminal,
): Promise<boolean> {
  const list = await listOf(name, filter, database);
  const table = TABLES[name];
  const pieces = encode(format, table.columns, readRows(database, list, table), { keepFormulas });
  const sink = await sinkOf(output, terminal);
  try {
    const whole = await pump(pieces, sink, terminal.stop);
    await (whole ? sink.end() : sink.abandon());
    return whole;
  } catch (error) {
    // What can't be written may not be removed either; the first failure is the one to tell.
    await sink.abandon().catch(() => undefined);
    throw error;
  }
}

async function listOf(table: TableName, filter: unknown, database: Database) {
  const { exportList } = await import('../graphql/export-list.ts');
  try {
    return await exportList(table, filter, database);
  } catch (error) {
    if (error instanceof GraphQLError) throw new UsageError(`export: --filter: ${error.message}`);
    throw error;
  }
}

function filterFrom(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `export: --filter: no JSON (${reason}); write it as in '{"kind": ["DIRECT"]}', with the shell's quotes around`,
    );
  }
}

/** Parquet on a screen is noise, and may upset it. */
function refuseToShow({ format, output }: Options, { stdout }: Terminal): void {
  if (format === 'parquet' && output === '-' && 'isTTY' in stdout && stdout.isTTY) {
    throw new UsageError('export: parquet is no text; name a file with --output, or send it on with | or >');
  }
}

/** A table in the place of the database that it comes from would be the end of both. */
async function refuseToOverwrite(options: Options, terminal: Terminal): Promise<void> {
  const { output } = options;
  if (output === '') throw new UsageError('export: --output is empty; name a file, or - for standard output');
  if (output === '-') return;
  for (const file of await filesOfDatabase(options, terminal)) {
    if (await isSameFile(output, file)) {
      throw new UsageError(
        `export: --output ${output} is a file of the database that is read; name another file`,
      );
    }
  }
}

async function sinkOf(output: string, { stdout }: Terminal): Promise<Sink> {
  if (output === '-') return streamSink(stdout);
  const { write, end, abandon } = await written(output, () => fileSink(output));
  return {
    write: (piece) => written(output, () => write(piece)),
    end: () => written(output, end),
    abandon,
  };
}

/** What `work` gives; what kept it from writing is told in one line. */
async function written<Done>(output: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const remedy = REMEDIES[code] ?? 'name a file in a folder that is there';
    throw new UsageError(`export: --output ${output} can't be written (${code}); ${remedy}`);
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, or name a file on another one',
  EDQUOT: 'you have used up your share of the disk: make room, or name a file on another one',
  EFBIG: 'files may not be so large there: name a file on another disk',
  EACCES: 'check the rights to it and to its folder',
  EPERM: 'check the rights to it and to its folder, and whether another program has it open',
  EBUSY: 'another program has it open: close it there, or name another file',
  ENAMETOOLONG: 'name it shorter',
  EROFS: 'nothing can be written there: name a file on another disk',
  EISDIR: 'it is a folder: name a file in it',
};
