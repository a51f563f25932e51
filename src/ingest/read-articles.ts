import { createReadStream } from 'node:fs';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { fileTrouble } from '../text/file-trouble.ts';
import { lineProblem } from '../text/one-line.ts';
import { readArticleFile } from '../text/read-article-file.ts';
import { type ArticleRecord, countRecords, type RecordLine, readRecords } from './article-record.ts';
import { textProblem, withoutMark } from './article-text.ts';
import type { FoundPath } from './find-article-files.ts';
import { recordLocation } from './location.ts';
import { isRecordsFile } from './no-article.ts';

/** An article that was read, or why it can't be; `file` is where it stands. */
export type ReadArticle =
  | { readonly file: string; readonly article: ArticleFile; readonly problem?: never }
  | { readonly file: string; readonly article?: never; readonly problem: unknown };

/** Is told of the fields of a record that say nothing here, and where it stands. */
export type OnUnknownFields = (fields: readonly string[], file: string, line: number) => void;

/** The articles of files in their order: one a file, or one a line of a file of records. */
export async function* readArticles(
  found: readonly FoundPath[],
  onUnknown: OnUnknownFields = () => {},
): AsyncGenerator<ReadArticle> {
  for (const path of found) {
    if (hasRecords(path)) yield* articlesOfRecords(path.file, onUnknown);
    else yield await articleAt(path);
  }
}

/** How many `readArticles` gives. */
export async function countArticles(found: readonly FoundPath[]): Promise<number> {
  let count = 0;
  for (const path of found) count += hasRecords(path) ? await countIn(path.file) : 1;
  return count;
}

function hasRecords({ file, reason }: FoundPath): boolean {
  return reason === undefined && isRecordsFile(file);
}

/** What can't be read is told of as one. */
async function countIn(file: string): Promise<number> {
  try {
    return await countRecords(bytesOf(file));
  } catch {
    return 1;
  }
}

async function articleAt({ file, reason }: FoundPath): Promise<ReadArticle> {
  try {
    if (reason !== undefined) throw new ArticleError(file, null, reason);
    return { file, article: await readArticleFile(file) };
  } catch (problem) {
    return { file, problem };
  }
}

async function* articlesOfRecords(file: string, onUnknown: OnUnknownFields): AsyncGenerator<ReadArticle> {
  const lines = new Map<string, number>();
  try {
    for await (const one of readRecords(bytesOf(file))) {
      if (one.record) onUnknown(one.record.unknownFields, file, one.line);
      yield articleOfLine(one, file, lines);
    }
  } catch (error) {
    yield { file, problem: troubleWith(file, error) };
  }
}

function bytesOf(file: string) {
  return createReadStream(file, { highWaterMark: 1 << 18 });
}

function articleOfLine(
  { line, record, problem }: RecordLine,
  file: string,
  lines: Map<string, number>,
): ReadArticle {
  const wrong = problem ?? problemOf(record, lines.get(record.id));
  if (!record || wrong !== null) return { file, problem: new ArticleError(file, line, wrong ?? '') };
  lines.set(record.id, line);
  const { id, text, metadata } = record;
  const location = recordLocation(file, id);
  return { file: location, article: { file: location, text: withoutMark(text), metadata } };
}

/** Of two with one id the later would take the place of the first, and the first that of the later with the next run. */
function problemOf({ id, text }: ArticleRecord, earlier: number | undefined): string | null {
  if (earlier !== undefined) return `id: is that of line ${earlier} too; give each article its own`;
  const [ofId, ofText] = [lineProblem(id), textProblem(withoutMark(text))];
  if (ofId !== null) return `id: ${ofId}`;
  return ofText === null ? null : `text: ${ofText}`;
}

function troubleWith(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === null ? error : new ArticleError(file, null, fileTrouble(code), { cause: error });
}
