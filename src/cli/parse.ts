import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import type { ConlluSentence } from '../syntax/conllu.ts';
import { fileTrouble } from '../text/file-trouble.ts';
import { type CommandContext, exitCodeOf } from './command-context.ts';
import { print, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly conllu: string;
}

export function parseCommand({ terminal, exit }: CommandContext): Command {
  return new Command('parse')
    .description('tag and parse sentences whose tokens are given')
    .requiredOption('--conllu <file>', 'CoNLL-U file whose tokens are read; - is standard input')
    .addHelpText('after', EXAMPLE)
    .action(async ({ conllu }: Options) => {
      const { formatConllu, parseConllu } = await import('../syntax/conllu.ts');
      const sentences = parseConllu(await contentOf(conllu, terminal));
      if (!sentences.some((sentence) => sentence.words.length > 0)) {
        throw new UsageError(
          `parse: --conllu ${conllu}: no tokens; expected lines of ten fields with tabs between them`,
        );
      }
      const analyzed = await analyzer();
      for (const sentence of sentences) {
        if (terminal.stop.aborted) break;
        await print(terminal.stdout, formatConllu(analyzed(sentence)).slice(0, -1));
      }
      exit(exitCodeOf(terminal, 0));
    });
}

const EXAMPLE = `
Forms are kept; lemma, tags, head and relation are the parser's own.

Example:
  $ dateline parse --conllu gold.conllu > parsed.conllu`;

async function analyzer(): Promise<(sentence: ConlluSentence) => ConlluSentence> {
  const { analyzeWords } = await import('../syntax/analyze.ts');
  const { loadModel } = await import('../syntax/model.ts');
  const model = loadModel();
  return ({ words, comments }) => {
    const analyzed = analyzeWords(
      model,
      words.map((word) => word.form),
    );
    return { comments, words: words.map((word, index) => ({ ...word, ...analyzed[index] })) };
  };
}

async function contentOf(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return text(terminal.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new UsageError(`parse: --conllu ${file} ${fileTrouble(code)}; name a CoNLL-U file`);
  }
}
