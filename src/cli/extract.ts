import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { Command } from 'commander';
import { jsonLineFromDocument } from '../extract/document-json.ts';
import type { extract as Extract } from '../extract/extract.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { findArticleFiles } from '../ingest/find-article-files.ts';
import { isRecordsFile } from '../ingest/no-article.ts';
import { ArticleError } from '../text/article-error.ts';
import { fileTrouble } from '../text/file-trouble.ts';
import { readArticleFile } from '../text/read-article-file.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { print, printable, type Terminal } from './terminal.ts';
import { warningOfUnknownFields } from './unknown-fields.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly jsonl?: string;
  readonly layers?: string;
}

/** An article to extract from, or what is wrong with it. */
type Input =
  | { readonly id: string; readonly text: string; readonly metadata: Parameters<Extractor['extract']>[1] }
  | { readonly problem: string };

export function extractCommand({ terminal, exit }: CommandContext): Command {
  return new Command('extract')
    .description('print what would be stored, one line of JSON a document; touches no database')
    .argument('[path...]', 'article files, files of records (.jsonl), or folders whose .txt files are read')
    .option(
      '--jsonl <file>',
      'read records with id, text and optionally title, publishedAt, outlet; - is standard input',
    )
    .option(
      '--layers <names>',
      'further layers to print: tokens (sentences and tokens with their place in the tree)',
    )
    .addHelpText('after', EXAMPLE)
    .action(async (paths: string[], options: Options) => {
      const tokens = wantsTokens(options.layers);
      const toRead = inputs(paths, options, terminal);
      const { extractor } = await import('./extractor.ts');
      let failed = 0;
      for await (const input of toRead) {
        if (terminal.stop.aborted) break;
        const line = lineOf(input, extractor, tokens);
        if ('problem' in line) {
          failed += 1;
          terminal.stderr.write(`${printable(line.problem)}\n`);
        } else await print(terminal.stdout, line.json);
      }
      exit(exitCodeOf(terminal, failed));
    });
}

const EXAMPLE = `
Offsets are UTF-16 code units into the text. Documents come out in the order in which they went in.
"On Tuesday" has a date where publishedAt stands above a .txt between two lines ---, or in NAME.yaml beside it.

Examples:
  $ dateline extract article.txt | head -c 300
  $ dateline extract --jsonl archive.jsonl > documents.jsonl
  $ cat archive.jsonl | dateline extract --jsonl - --layers tokens`;

function inputs(paths: readonly string[], { jsonl }: Options, terminal: Terminal): AsyncGenerator<Input> {
  if (jsonl === undefined && paths.length === 0) {
    throw new UsageError(
      'extract: nothing to read; name files or folders, or --jsonl FILE (- is standard input)',
    );
  }
  if (jsonl !== undefined && paths.length > 0) {
    throw new UsageError(`extract: ${paths[0]} and --jsonl ${jsonl} are both to be read; leave one out`);
  }
  return jsonl === undefined ? articleInputs(paths, terminal) : recordInputs(jsonl, terminal);
}

async function* articleInputs(paths: readonly string[], terminal: Terminal): AsyncGenerator<Input> {
  for await (const { file, reason } of findArticleFiles(paths)) {
    if (reason !== undefined) yield { problem: `${file}: ${reason}` };
    else if (isRecordsFile(file)) yield* recordInputs(file, terminal);
    else yield await articleInput(file);
  }
}

async function articleInput(file: string): Promise<Input> {
  try {
    const { text, metadata } = await readArticleFile(file);
    return { id: nameFor(file), text, metadata };
  } catch (error) {
    if (error instanceof ArticleError) return { problem: error.message };
    throw error;
  }
}

/** The path from here, for what lies below. */
function nameFor(file: string): string {
  const path = relative('', file);
  return path.startsWith('..') ? file : path;
}

async function* recordInputs(file: string, terminal: Terminal): AsyncGenerator<Input> {
  const name = file === '-' ? 'standard input' : file;
  const { readRecords } = await import('../ingest/article-record.ts');
  const warnOfUnknown = warningOfUnknownFields(terminal);
  const lines = new Map<string, number>();
  const warnOfSameId = (id: string, line: number): void => {
    const earlier = lines.get(id);
    if (earlier === undefined) lines.set(id, line);
    // No failure: the output still has a line for each line of the input.
    else
      terminal.stderr.write(
        `${name}:${line}: id: ${JSON.stringify(id)} is that of line ${earlier} too; both are printed\n`,
      );
  };
  try {
    for await (const { line, record, problem } of readRecords(bytesOf(file, terminal))) {
      if (record) {
        warnOfSameId(record.id, line);
        warnOfUnknown(record.unknownFields, name, line);
      }
      yield record ?? { problem: `${name}:${line}: ${problem}` };
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw new UsageError(
      `extract: --jsonl ${name} ${fileTrouble(String(error.code))}; name a file of records`,
    );
  }
}

/** Standard input, or a file, as chunks of bytes; they end where the program is asked to stop. */
async function* bytesOf(file: string, { stdin, stop }: Terminal): AsyncGenerator<Uint8Array> {
  const stream = file === '-' ? stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  addAbortSignal(stop, stream);
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

function lineOf(
  input: Input,
  { extract }: { readonly extract: typeof Extract },
  tokens: boolean,
): { json: string } | { problem: string } {
  if ('problem' in input) return input;
  try {
    return { json: jsonLineFromDocument(input.id, extract(input.text, input.metadata), { tokens }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `${input.id}: could not be analyzed: ${reason}; please report this` };
  }
}

function wantsTokens(layers: string | undefined): boolean {
  const names = layers === undefined ? [] : layers.split(',');
  for (const name of names) {
    if (name !== 'tokens') throw new UsageError(`extract: --layers: expected tokens, found "${name}"`);
  }
  return names.length > 0;
}
