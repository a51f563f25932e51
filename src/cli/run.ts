import { Command, CommanderError } from 'commander';
import { DatabaseError, isBusy, isDiskFull } from '../store/database-error.ts';
import { ArticleError } from '../text/article-error.ts';
import type { CommandContext, ExitCode } from './command-context.ts';
import { copyCommand } from './copy.ts';
import { enqueueCommand } from './enqueue.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { ingestCommand } from './ingest.ts';
import { parseCommand } from './parse.ts';
import { queueCommand } from './queue.ts';
import { reextractCommand } from './reextract.ts';
import { retractCommand } from './retract.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { printable, type Terminal } from './terminal.ts';
import { tokenCommand } from './token.ts';
import { UsageError } from './usage-error.ts';
import { packageVersion } from './version.ts';
import { workCommand } from './work.ts';

/** Runs the program with its arguments, and gives the code to exit with. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const context: CommandContext = {
    terminal,
    exit: (ended) => {
      code = ended;
    },
  };
  try {
    await program(context).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOfError(error, terminal);
  }
}

function program(context: CommandContext): Command {
  const command = new Command('dateline')
    .description('News text goes in; a graph of actors, quotes and events comes out, served as GraphQL.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLE);
  const commands = [
    ingestCommand,
    retractCommand,
    reextractCommand,
    extractCommand,
    parseCommand,
    serveCommand,
    startCommand,
    exportCommand,
    enqueueCommand,
    workCommand,
    queueCommand,
    copyCommand,
    schemaCommand,
    tokenCommand,
  ].map((make) => make(context));
  for (const one of commands) command.addCommand(one);
  speakThrough(context.terminal, command);
  return command;
}

const EXAMPLE = `
Example:
  $ dateline ingest articles/       read a folder of articles into data/dateline.db
  $ dateline serve                  explore it at http://127.0.0.1:4000/graphql`;

function speakThrough(terminal: Terminal, command: Command): void {
  for (const one of command.commands) speakThrough(terminal, one);
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
    outputError: (text, write) => write(usageLine(command, text)),
  });
}

/** "dateline ingest: missing required argument 'path'; see dateline ingest --help". */
function usageLine(command: Command, text: string): string {
  const name = nameOf(command);
  return `${name}: ${text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.?\s*$/, '')}; see ${name} --help\n`;
}

/** "dateline token create". */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : 'dateline';
}

function codeOfError(error: unknown, terminal: Terminal): ExitCode {
  // Commander has said what was wrong; help and version end in code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    terminal.stderr.write(`dateline ${printable(error.message)}\n`);
    return 2;
  }
  if (error instanceof DatabaseError || error instanceof ArticleError) {
    terminal.stderr.write(`dateline: ${printable(error.message)}\n`);
    return 2;
  }
  const trouble = databaseTroubleOf(error);
  if (trouble !== undefined) {
    terminal.stderr.write(`dateline: ${trouble}\n`);
    return 2;
  }
  terminal.stderr.write(`dateline: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

const HELD = 'another program holds the database; run the same command again when it has ended';

/** What the engine says where a database file can't be used any further, and what that means for whoever runs us. */
const DATABASE_TROUBLES: readonly (readonly [RegExp, string])[] = [
  [
    /database disk image is malformed|file is not a database/,
    'the database file is damaged; put back a copy, or ingest anew into another file',
  ],
  [
    /readonly database|disk I\/O error|unable to open database file/,
    'the database file can not be written; check the rights to it and to its folder',
  ],
  [/database is locked/, HELD],
];

function databaseTroubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isBusy(error)) return HELD;
  if (isDiskFull(error)) return 'the disk is full; make room, and run the same command again';
  return DATABASE_TROUBLES.find(([said]) => said.test(error.message))?.[1];
}
